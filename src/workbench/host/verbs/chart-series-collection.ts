import { itemNotFound } from "../rich-api/host-error.js";
import { hosted, type ClassVerbs, type HostObject } from "../rich-api/host-object.js";
import type { BookSeries } from "../book/chart.js";
import { numberArgument, textArgument } from "./arguments.js";
import { changeChart, type ChartIt } from "./chart.js";
import { chartSeries, type SeriesIt } from "./chart-series.js";

export const chartSeriesCollection: ClassVerbs<ChartIt> = {
  name: "ChartSeriesCollection",
  scalars: { count: { get: (it) => it.chart.series.length } },
  items: { list: all },
  methods: {
    add: {
      call(it, [name]) {
        const text =
          name === undefined || name === null ? `Series${it.chart.series.length + 1}` : textArgument(name, "name");
        const series: BookSeries = { name: { text }, categories: null, values: "", color: "" };
        changeChart(it, { series: [...it.chart.series, series] });
        return hosted(chartSeries, { ...it, series });
      },
    },
    getCount: { call: (it) => ({ plain: it.chart.series.length }) },
    getItemAt: {
      call(it, [index]) {
        const series = all(it)[numberArgument(index, "index")];
        if (series === undefined) throw itemNotFound("There are fewer series.");
        return series;
      },
    },
  },
};

function all(it: ChartIt): HostObject<SeriesIt>[] {
  return it.chart.series.map((series) => hosted(chartSeries, { ...it, series }));
}
