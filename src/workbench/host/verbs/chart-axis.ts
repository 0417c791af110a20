import type { BookChart } from "../book/chart.js";
import { notImitated } from "../rich-api/host-error.js";
import { hosted, type ClassVerbs } from "../rich-api/host-object.js";
import { booleanArgument, numberArgument, oneOf, textArgument } from "./arguments.js";
import { chartAxisTitle } from "./chart-axis-title.js";
import { changeChart, type ChartIt } from "./chart.js";

export interface AxisIt extends ChartIt {
  readonly axis: "categoryTitle" | "valueTitle";
}

export const chartAxis: ClassVerbs<AxisIt> = {
  name: "ChartAxis",
  scalars: {
    /** Excel tells what it has chosen where nobody has set it, which nothing here does. */
    minimum: {
      get: (it) => (it.axis === "valueTitle" ? (it.chart.valueMinimum ?? 0) : 0),
      set: (it, value) => {
        of(it, "valueTitle", "minimum", { valueMinimum: numberArgument(value, "minimum") });
      },
    },
    numberFormat: {
      get: (it) => (it.axis === "valueTitle" ? it.chart.valueFormat : undefined) ?? "General",
      set: (it, value) => {
        of(it, "valueTitle", "numberFormat", { valueFormat: textArgument(value, "numberFormat") });
      },
    },
    /** Where the other axis stands. */
    position: {
      get: (it) => (it.axis === "categoryTitle" && it.chart.valuesAtLast === true ? "Maximum" : "Automatic"),
      set: (it, value) => {
        const place = oneOf(value, ["Automatic", "Maximum"], "position");
        of(it, "categoryTitle", "position", { valuesAtLast: place === "Maximum" });
      },
    },
    reversePlotOrder: {
      get: (it) => it.axis === "categoryTitle" && it.chart.reversed === true,
      set: (it, value) => {
        of(it, "categoryTitle", "reversePlotOrder", { reversed: booleanArgument(value, "reversePlotOrder") });
      },
    },
  },
  links: { title: { get: (it) => hosted(chartAxisTitle, it) } },
};

/** Changes what is kept of one of the two axes only. Throws HostError. */
function of(it: AxisIt, axis: AxisIt["axis"], member: string, change: Partial<BookChart>): void {
  if (it.axis !== axis) throw notImitated("ChartAxis", `${member} of the other axis`);
  changeChart(it, change);
}
