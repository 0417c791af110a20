import type { PageChart, PageSeries } from "../../../core/sheets/page.js";
import { a1, a1Area } from "../../../core/values/address.js";

/** Queues a chart over cells that are already filled and have their sizes. */
export function addChart(sheet: Excel.Worksheet, chart: PageChart, name: string): void {
  const [first, ...others] = chart.series;
  if (first === undefined) return;
  // Told by columns, as Excel would otherwise guess from the range's shape (OfficeDev/office-js#1830).
  const made = sheet.charts.add(typeOf(chart), sheet.getRange(a1Area(first.values)), "Columns");
  made.name = name;
  setSeries(sheet, chart, first, made.series.getItemAt(0));
  for (const one of others) setSeries(sheet, chart, one, made.series.add(one.name));
  made.title.text = chart.title;
  made.legend.position = "Bottom";
  made.legend.visible = true;
  const { categoryAxis, valueAxis } = made.axes;
  valueAxis.title.text = chart.unit;
  valueAxis.numberFormat = chart.format;
  if (chart.fromZero) valueAxis.minimum = 0;
  if (chart.kind === "bar") {
    categoryAxis.reversePlotOrder = true;
    // Else the figures' axis would move to the top with the first category.
    categoryAxis.position = "Maximum";
  }
  const { top, left, bottom, right } = chart.place;
  made.setPosition(a1(top, left), a1(bottom, right));
}

function typeOf({ kind, stacked }: PageChart) {
  if (kind === "line") return stacked ? "LineStacked" : "Line";
  if (kind === "bar") return stacked ? "BarStacked" : "BarClustered";
  return stacked ? "ColumnStacked" : "ColumnClustered";
}

function setSeries(sheet: Excel.Worksheet, chart: PageChart, of: PageSeries, series: Excel.ChartSeries): void {
  series.name = of.name;
  series.setValues(sheet.getRange(a1Area(of.values)));
  series.setXAxisValues(sheet.getRange(a1Area(chart.categories)));
  const color = `#${of.color}`;
  if (chart.kind !== "line") series.format.fill.setSolidColor(color);
  else {
    series.format.line.color = color;
    if (of.dashed === true) series.format.line.lineStyle = "Dash";
  }
}
