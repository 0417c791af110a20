import type { ClassVerbs } from "../rich-api/host-object.js";
import { booleanArgument, oneOf } from "./arguments.js";
import { changeChart, type ChartIt } from "./chart.js";

export const chartLegend: ClassVerbs<ChartIt> = {
  name: "ChartLegend",
  scalars: {
    position: {
      get: (it) => (it.chart.legend === "Hidden" ? "Bottom" : it.chart.legend),
      set: (it, value) => {
        changeChart(it, { legend: oneOf(value, ["Top", "Bottom", "Left", "Right"], "position") });
      },
    },
    visible: {
      get: (it) => it.chart.legend !== "Hidden",
      set: (it, value) => {
        const visible = booleanArgument(value, "visible");
        if (visible !== (it.chart.legend !== "Hidden")) changeChart(it, { legend: visible ? "Bottom" : "Hidden" });
      },
    },
  },
};
