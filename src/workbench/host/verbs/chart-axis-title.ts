import type { ClassVerbs } from "../rich-api/host-object.js";
import { booleanArgument, textArgument } from "./arguments.js";
import type { AxisIt } from "./chart-axis.js";
import { changeChart } from "./chart.js";

export const chartAxisTitle: ClassVerbs<AxisIt> = {
  name: "ChartAxisTitle",
  scalars: {
    text: {
      get: (it) => it.chart[it.axis] ?? "",
      set: (it, value) => {
        changeChart(it, { [it.axis]: textArgument(value, "text") });
      },
    },
    visible: {
      get: (it) => (it.chart[it.axis] ?? "") !== "",
      set: (it, value) => {
        const kept = it.chart[it.axis] ?? "";
        changeChart(it, { [it.axis]: booleanArgument(value, "visible") ? kept || "Axis Title" : "" });
      },
    },
  },
};
