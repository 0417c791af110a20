import { notImitated } from "../rich-api/host-error.js";
import type { ClassVerbs } from "../rich-api/host-object.js";
import { colorArgument, oneOf } from "./arguments.js";
import { changeSeries, type SeriesIt } from "./chart-series.js";

/** The line of a series that is drawn as one. */
export const chartLineFormat: ClassVerbs<SeriesIt> = {
  name: "ChartLineFormat",
  scalars: {
    color: {
      get: (it) => it.series.color,
      set: (it, value) => {
        if (!it.chart.type.startsWith("Line")) throw notImitated("ChartLineFormat", "the edges of bars");
        changeSeries(it, { color: colorArgument(value) });
      },
    },
    lineStyle: {
      get: (it) => (it.series.dashed === true ? "Dash" : "Continuous"),
      set: (it, value) => {
        changeSeries(it, { dashed: oneOf(value, ["Continuous", "Dash"], "lineStyle") === "Dash" });
      },
    },
  },
};
