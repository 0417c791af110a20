import { hosted, type ClassVerbs } from "../rich-api/host-object.js";
import { chartAxisTitle } from "./chart-axis-title.js";
import type { ChartIt } from "./chart.js";

export interface AxisIt extends ChartIt {
  readonly axis: "categoryTitle" | "valueTitle";
}

export const chartAxis: ClassVerbs<AxisIt> = {
  name: "ChartAxis",
  links: { title: { get: (it) => hosted(chartAxisTitle, it) } },
};
