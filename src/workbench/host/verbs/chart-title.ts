import type { ClassVerbs } from "../rich-api/host-object.js";
import { booleanArgument, textArgument } from "./arguments.js";
import { changeChart, type ChartIt } from "./chart.js";

export const chartTitle: ClassVerbs<ChartIt> = {
  name: "ChartTitle",
  scalars: {
    text: {
      get: (it) => it.chart.title,
      set: (it, value) => {
        changeChart(it, { title: textArgument(value, "text"), showTitle: true });
      },
    },
    visible: {
      get: (it) => it.chart.showTitle,
      set: (it, value) => {
        changeChart(it, { showTitle: booleanArgument(value, "visible") });
      },
    },
  },
};
