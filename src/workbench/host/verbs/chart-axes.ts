import { hosted, type ClassVerbs } from "../rich-api/host-object.js";
import { chartAxis } from "./chart-axis.js";
import type { ChartIt } from "./chart.js";

export const chartAxes: ClassVerbs<ChartIt> = {
  name: "ChartAxes",
  links: {
    categoryAxis: { get: (it) => hosted(chartAxis, { ...it, axis: "categoryTitle" }) },
    valueAxis: { get: (it) => hosted(chartAxis, { ...it, axis: "valueTitle" }) },
  },
};
