import type { BookSeries } from "../book/chart.js";
import { parseAddress } from "../book/addresses.js";
import { displayedText } from "../book/shown-text.js";
import { hosted, type ClassVerbs } from "../rich-api/host-object.js";
import { rangeArgument, textArgument } from "./arguments.js";
import { chartReference } from "./chart-data.js";
import { chartSeriesFormat } from "./chart-series-format.js";
import { changeChart, type ChartIt } from "./chart.js";

export interface SeriesIt extends ChartIt {
  readonly series: BookSeries;
}

export const chartSeries: ClassVerbs<SeriesIt> = {
  name: "ChartSeries",
  scalars: {
    name: {
      get: nameOf,
      set: (it, value) => {
        const text = textArgument(value, "name");
        changeSeries(it, { name: text.startsWith("=") ? { reference: text.slice(1) } : { text } });
      },
    },
  },
  links: { format: { get: (it) => hosted(chartSeriesFormat, it) } },
  methods: {
    delete: {
      call(it) {
        changeChart(it, { series: it.chart.series.filter((one) => one !== it.series) });
        return undefined;
      },
    },
    setValues: {
      call(it, [source]) {
        changeSeries(it, { values: chartReference(rangeArgument(source)) });
        return undefined;
      },
    },
    setXAxisValues: {
      call(it, [source]) {
        changeSeries(it, { categories: chartReference(rangeArgument(source)) });
        return undefined;
      },
    },
  },
};

/** Changes a series in place, so that what the batch holds of it stays it. Throws HostError. */
export function changeSeries(it: SeriesIt, change: Partial<BookSeries>): void {
  Object.assign(it.series, change);
  changeChart(it, {});
}

function nameOf(it: SeriesIt): string {
  const { name } = it.series;
  if ("text" in name) return name.text;
  const { sheet, area } = parseAddress(name.reference);
  const place = sheet === null ? it.sheet : it.state.book.sheet(sheet);
  return displayedText(place.cell(area.top, area.left), it.state.book.date1904);
}
