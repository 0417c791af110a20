import { hosted, type ClassVerbs } from "../rich-api/host-object.js";
import { chartFill } from "./chart-fill.js";
import { chartLineFormat } from "./chart-line-format.js";
import type { SeriesIt } from "./chart-series.js";

export const chartSeriesFormat: ClassVerbs<SeriesIt> = {
  name: "ChartSeriesFormat",
  links: {
    fill: { get: (it) => hosted(chartFill, it) },
    line: { get: (it) => hosted(chartLineFormat, it) },
  },
};
