import type { BookChart } from "../book/chart.js";
import { invalidArgument } from "../rich-api/host-error.js";
import { hosted, type ClassVerbs, type Scalar } from "../rich-api/host-object.js";
import { numberArgument, oneOf, rangeArgument, textArgument } from "./arguments.js";
import { chartAxes } from "./chart-axes.js";
import { chartTypes, seriesFrom } from "./chart-data.js";
import { chartLegend } from "./chart-legend.js";
import { chartSeriesCollection } from "./chart-series-collection.js";
import { chartTitle } from "./chart-title.js";
import { rangeOrAddress } from "./range-argument.js";
import { placeOf } from "./range-place.js";
import { checkAllowed, tellLayout, type SheetIt } from "./state.js";
import { worksheet } from "./worksheet.js";

export interface ChartIt extends SheetIt {
  readonly chart: BookChart;
}

export const chart: ClassVerbs<ChartIt> = {
  name: "Chart",
  id: { of: (it) => it.chart.id },
  scalars: {
    id: { get: (it) => it.chart.id },
    name: {
      get: (it) => it.chart.name,
      set: (it, value) => {
        changeChart(it, { name: textArgument(value, "name") });
      },
    },
    chartType: {
      get: (it) => it.chart.type,
      set: (it, value) => {
        changeChart(it, { type: oneOf(value, chartTypes, "chartType") });
      },
    },
    left: size("left"),
    top: size("top"),
    width: size("width"),
    height: size("height"),
  },
  links: {
    title: { get: (it) => hosted(chartTitle, it) },
    legend: { get: (it) => hosted(chartLegend, it) },
    series: { get: (it) => hosted(chartSeriesCollection, it) },
    axes: { get: (it) => hosted(chartAxes, it) },
    worksheet: { get: (it) => hosted(worksheet, it) },
  },
  methods: {
    delete: {
      call(it) {
        checkAllowed(it, "allowEditObjects");
        it.sheet.charts = it.sheet.charts.filter((one) => one !== it.chart);
        tellLayout(it);
        return undefined;
      },
    },
    setData: {
      call(it, [source, seriesBy]) {
        changeChart(it, { series: seriesFrom(rangeArgument(source), seriesBy) });
        return undefined;
      },
    },
    setPosition: {
      call(it, [startCell, endCell]) {
        const start = placeOf(rangeOrAddress(it, startCell));
        const { left, top } = start;
        if (endCell === undefined || endCell === null) changeChart(it, { left, top });
        else {
          const end = placeOf(rangeOrAddress(it, endCell));
          changeChart(it, { left, top, width: end.left + end.width - left, height: end.top + end.height - top });
        }
        return undefined;
      },
    },
  },
};

/** Changes properties of a chart. Throws HostError. */
export function changeChart(it: ChartIt, change: Partial<BookChart>): void {
  checkAllowed(it, "allowEditObjects");
  Object.assign(it.chart, change);
  tellLayout(it);
}

/** In points. */
function size(key: "left" | "top" | "width" | "height"): Scalar<ChartIt> {
  return {
    get: (it) => it.chart[key],
    set: (it, value) => {
      const points = numberArgument(value, key);
      if (points < 0) throw invalidArgument(`${key} cannot be negative.`);
      changeChart(it, { [key]: points });
    },
  };
}
