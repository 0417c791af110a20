import { itemNotFound } from "../rich-api/host-error.js";
import { hosted, type ClassVerbs, type HostObject } from "../rich-api/host-object.js";
import type { BookChart } from "../book/chart.js";
import { numberArgument, oneOf, rangeArgument, textArgument } from "./arguments.js";
import { chart, type ChartIt } from "./chart.js";
import { chartTypes, seriesFrom } from "./chart-data.js";
import { checkAllowed, tellLayout, type SheetIt } from "./state.js";

export const chartCollection: ClassVerbs<SheetIt> = {
  name: "ChartCollection",
  events: { onAdded: "AddedEvent", onDeleted: "DeletedEvent" },
  scalars: { count: { get: (it) => it.sheet.charts.length } },
  items: { list: all, find },
  methods: {
    add: { call: add },
    getCount: { call: (it) => ({ plain: it.sheet.charts.length }) },
    getItem: { call: (it, [name]) => find(it, name) ?? missing(`No chart ${String(name)}.`) },
    getItemAt: {
      call: (it, [index]) => all(it)[numberArgument(index, "index")] ?? missing("There are fewer charts."),
    },
    getItemOrNullObject: { call: (it, [name]) => find(it, name) },
  },
};

function all(it: SheetIt): HostObject<ChartIt>[] {
  return it.sheet.charts.map((one) => hosted(chart, { state: it.state, sheet: it.sheet, chart: one }));
}

function find(it: SheetIt, key: unknown): HostObject<ChartIt> | null {
  const wanted = textArgument(key, "name").toLowerCase();
  return all(it).find(({ it: one }) => one.chart.id === key || one.chart.name.toLowerCase() === wanted) ?? null;
}

/** Charts are 360 × 216 points, as Excel makes them. */
function add(it: SheetIt, [type, source, seriesBy]: readonly unknown[]): HostObject<ChartIt> {
  checkAllowed(it, "allowEditObjects");
  const made: BookChart = {
    ...freeChart(it),
    type: oneOf(type, chartTypes, "chart type"),
    title: "",
    showTitle: false,
    legend: "Bottom",
    left: 192,
    top: 75,
    width: 360,
    height: 216,
    series: seriesFrom(rangeArgument(source), seriesBy),
  };
  it.sheet.charts.push(made);
  tellLayout(it);
  return hosted(chart, { state: it.state, sheet: it.sheet, chart: made });
}

function freeChart(it: SheetIt): { readonly id: string; readonly name: string } {
  const taken = new Set(it.state.book.sheets.flatMap((sheet) => sheet.charts.map(({ id }) => id)));
  for (let number = 1; ; number++) {
    const id = `{00000000-0004-0000-0000-${String(number).padStart(12, "0")}}`;
    const name = `Chart ${number}`;
    if (!taken.has(id) && !it.sheet.charts.some((one) => one.name === name)) return { id, name };
  }
}

function missing(what: string): never {
  throw itemNotFound(what);
}
