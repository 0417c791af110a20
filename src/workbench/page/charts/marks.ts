import { drawn } from "../element.js";
import { paletteColor, type ChartData } from "./series-of.js";

/** Where the marks of a chart go, in pixels. */
export interface Plot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Columns or bars, side by side or stacked as the type says. Bars that lie begin at the foot, with the first category and the first
 * series, unless their axis is turned round.
 */
export function barMarks({ series, categories }: ChartData, plot: Plot, type: string, reversed: boolean): SVGElement[] {
  const stacked = type.includes("Stacked");
  const lying = type.startsWith("Bar");
  const upwards = lying && !reversed;
  const totals = categories.map((_, at) => series.reduce((sum, { values }) => sum + Math.max(0, values[at] ?? 0), 0));
  const figures = stacked ? totals : series.flatMap(({ values }) => values.map((value) => value ?? 0));
  const low = Math.min(0, ...series.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const scale = scaleOf(low, Math.max(0, ...figures));
  const across = lying ? plot.width : plot.height;
  const band = (lying ? plot.height : plot.width) / Math.max(1, categories.length);
  const thick = (band * 0.7) / (stacked ? 1 : Math.max(1, series.length));
  const at = (value: number): number => ((value - scale.low) / (scale.high - scale.low)) * across;
  const marks = categories.flatMap((_, index) => {
    let base = 0;
    return series.map(({ values, color }, number) => {
      const value = values[index] ?? 0;
      const from = at(Math.min(base, base + value));
      const length = at(Math.max(base, base + value)) - from;
      if (stacked) base += value;
      const before = index * band + band * 0.15 + (stacked ? 0 : number * thick);
      const side = upwards ? plot.height - before - thick : before;
      return lying
        ? drawn("rect", { x: plot.left + from, y: plot.top + side, width: length, height: thick, fill: color })
        : drawn("rect", {
            x: plot.left + side,
            y: plot.top + plot.height - from - length,
            width: thick,
            height: length,
            fill: color,
          });
    });
  });
  const ordered = upwards ? [...categories].reverse() : categories;
  return [...grid(scale, plot, lying), ...marks, ...names(ordered, plot, lying)];
}

/** A line for every series. */
export function lineMarks({ series, categories }: ChartData, plot: Plot): SVGElement[] {
  const figures = series.flatMap(({ values }) => values.map((value) => value ?? 0));
  const scale = scaleOf(Math.min(0, ...figures), Math.max(0, ...figures));
  const step = plot.width / Math.max(1, categories.length);
  const lines = series.map(({ values, color, dashed }) => {
    const points = values.flatMap((value, index) =>
      value === null
        ? []
        : [
            `${plot.left + (index + 0.5) * step},${plot.top + plot.height * (1 - (value - scale.low) / (scale.high - scale.low))}`,
          ],
    );
    const stroke = dashed ? { "stroke-dasharray": "8 5" } : {};
    return drawn("polyline", { points: points.join(" "), fill: "none", stroke: color, "stroke-width": 2, ...stroke });
  });
  return [...grid(scale, plot, false), ...lines, ...names(categories, plot, false)];
}

/** The first series as slices. */
export function pieMarks({ series }: ChartData, plot: Plot): SVGElement[] {
  const values = (series[0]?.values ?? []).map((value) => Math.max(0, value ?? 0));
  const total = values.reduce((sum, value) => sum + value, 0);
  const radius = Math.min(plot.width, plot.height) / 2;
  const [x, y] = [plot.left + plot.width / 2, plot.top + plot.height / 2];
  let turn = 0;
  return values.flatMap((value, index) => {
    if (value === 0) return [];
    const fill = paletteColor(index);
    if (value === total) return [drawn("circle", { cx: x, cy: y, r: radius, fill })];
    const point = (share: number): string =>
      `${x + radius * Math.sin(share * 2 * Math.PI)},${y - radius * Math.cos(share * 2 * Math.PI)}`;
    const from = point(turn);
    turn += value / total;
    const large = value / total > 0.5 ? 1 : 0;
    return [
      drawn("path", {
        d: `M${x},${y} L${from} A${radius},${radius} 0 ${large} 1 ${point(turn)} Z`,
        fill,
        stroke: "#fff",
      }),
    ];
  });
}

interface Scale {
  readonly low: number;
  readonly high: number;
  readonly step: number;
}

/** A round scale around the figures, of about five steps. */
function scaleOf(low: number, high: number): Scale {
  const rough = (high - low || 1) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((times) => times * power >= rough) ?? 10) * power;
  return { low: Math.floor(low / step) * step, high: Math.ceil((high || 1) / step) * step, step };
}

function grid({ low, high, step }: Scale, { left, top, width, height }: Plot, lying: boolean): SVGElement[] {
  const made: SVGElement[] = [];
  for (let value = low; value <= high + step / 2; value += step) {
    const share = (value - low) / (high - low);
    const text = Number(value.toPrecision(12)).toLocaleString("en-US");
    const [x, y] = [left + share * width, top + height * (1 - share)];
    made.push(
      lying
        ? drawn("line", { x1: x, x2: x, y1: top, y2: top + height, stroke: "#e3e3e3" })
        : drawn("line", { x1: left, x2: left + width, y1: y, y2: y, stroke: "#e3e3e3" }),
      lying ? tick(text, x, top + height + 14, "middle") : tick(text, left - 6, y + 4, "end"),
    );
  }
  return made;
}

function names(categories: readonly string[], { left, top, width, height }: Plot, lying: boolean): SVGElement[] {
  const band = (lying ? height : width) / Math.max(1, categories.length);
  const every = Math.max(1, Math.ceil((lying ? 14 : 40) / band));
  return categories.flatMap((name, index) => {
    if (index % every !== 0) return [];
    const middle = (index + 0.5) * band;
    return [
      lying
        ? tick(name.slice(0, Math.floor((left - 10) / 11)), left - 6, top + middle + 4, "end")
        : tick(name.slice(0, Math.max(2, Math.floor((band * every) / 11))), left + middle, top + height + 14, "middle"),
    ];
  });
}

function tick(text: string, x: number, y: number, anchor: string): SVGElement {
  const made = drawn("text", { x, y, "font-size": 11, "text-anchor": anchor, fill: "#595959" });
  made.textContent = text;
  return made;
}
