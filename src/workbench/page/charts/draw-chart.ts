import type { Book } from "../../host/book/book.js";
import type { BookChart } from "../../host/book/chart.js";
import { drawn } from "../element.js";
import { pixelsPerPoint } from "../grid/axis.js";
import { barMarks, lineMarks, pieMarks, type Plot } from "./marks.js";
import { chartData, paletteColor, type ChartData } from "./series-of.js";

/** Draws a chart simply: title, axis, marks, legend. Pixels, from the chart's own top left corner. */
export function drawChart(book: Book, chart: BookChart): SVGSVGElement {
  const width = Math.round(chart.width * pixelsPerPoint);
  const height = Math.round(chart.height * pixelsPerPoint);
  const data = chartData(book, chart);
  const pie = /Pie|Doughnut/.test(chart.type);
  const title = chart.showTitle ? chart.title : "";
  const figures = data.series.map(({ name, values }) => `${name}: ${values.map((value) => value ?? "").join(", ")}`);
  const svg = drawn(
    "svg",
    {
      class: "chart",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
      "aria-label": `${title} ${figures.join("; ")}`,
    },
    drawn("rect", { x: 0.5, y: 0.5, width: width - 1, height: height - 1, fill: "#fff", stroke: "#d9d9d9" }),
  );
  if (title !== "") svg.append(label(title, width / 2, 20, 14));
  const left = pie ? 10 : chart.type.startsWith("Bar") ? roomForNames(data, width) : 52;
  const plot: Plot = {
    left,
    top: title === "" ? 12 : 32,
    width: width - left - (pie ? 10 : 14),
    height: height - (title === "" ? 12 : 32) - (chart.legend === "Hidden" ? 12 : 30) - (pie ? 0 : 20),
  };
  if (plot.width <= 0 || plot.height <= 0) return svg;
  svg.append(
    ...(pie
      ? pieMarks(data, plot)
      : /Line|XYScatter|Area/.test(chart.type)
        ? lineMarks(data, plot)
        : barMarks(data, plot, chart.type, chart.reversed === true)),
  );
  if (chart.legend !== "Hidden") svg.append(...legend(data, pie, width, height));
  return svg;
}

/** Pixels that the names of lying bars take at their left, as much as a third of the chart. */
function roomForNames({ categories }: ChartData, width: number): number {
  const longest = categories.reduce((most, name) => Math.max(most, name.length), 0);
  return Math.max(52, Math.min(width / 3, longest * 11 + 16));
}

function legend({ series, categories }: ChartData, pie: boolean, width: number, height: number): SVGElement[] {
  const entries = pie
    ? categories.map((name, index) => ({ name, color: paletteColor(index) }))
    : series.map(({ name, color }) => ({ name, color }));
  const step = Math.min(120, (width - 20) / Math.max(1, entries.length));
  const start = (width - step * entries.length) / 2;
  return entries.flatMap(({ name, color }, index) => [
    drawn("rect", { x: start + index * step, y: height - 18, width: 9, height: 9, fill: color }),
    label(name.slice(0, Math.floor(step / 10)), start + index * step + 13, height - 10, 11, "start"),
  ]);
}

/** A line of text in a chart. */
export function label(text: string, x: number, y: number, size: number, anchor = "middle"): SVGElement {
  const made = drawn("text", { x, y, "font-size": size, "text-anchor": anchor, fill: "#595959" });
  made.textContent = text;
  return made;
}
