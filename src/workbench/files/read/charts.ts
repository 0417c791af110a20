import type { BookChart, BookSeries } from "../../host/book/chart.js";
import { chartWords, legendPlaces } from "../chart-words.js";
import { attr, child, childrenOf, descend, flag, fullText, numeric, type XmlNode } from "../xml/node.js";

/** What a chart part says, without place and name; null for a kind of chart that is not known. */
export function readChart(root: XmlNode): Omit<BookChart, "id" | "name" | "left" | "top" | "width" | "height"> | null {
  const chart = child(root, "chart");
  const plots = child(chart, "plotArea")?.children.filter((node) => node.name.endsWith("Chart")) ?? [];
  const [plot, ...others] = plots;
  if (plot === undefined || others.length > 0) return null;
  const type = typeOf(plot);
  if (type === null) return null;
  const title = child(chart, "title");
  const legend = child(chart, "legend");
  const place = attr(child(legend, "legendPos"), "val") ?? "r";
  return {
    type,
    title: fullText(child(title, "tx")),
    showTitle: title !== undefined && !flag(child(chart, "autoTitleDeleted"), "val"),
    legend: legend === undefined ? "Hidden" : (legendPlaces.find(([file]) => file === place)?.[1] ?? "Right"),
    series: childrenOf(plot, "ser").map(seriesOf),
    ...axisTitle("categoryTitle", child(child(chart, "plotArea"), "catAx")),
    ...axisTitle("valueTitle", child(child(chart, "plotArea"), "valAx")),
    ...axesOf(child(child(chart, "plotArea"), "catAx"), child(child(chart, "plotArea"), "valAx")),
  };
}

function axisTitle(key: "categoryTitle" | "valueTitle", axis: XmlNode | undefined): Partial<BookChart> {
  const text = fullText(descend(axis, "title", "tx"));
  return text === "" ? {} : { [key]: text };
}

function axesOf(categories: XmlNode | undefined, values: XmlNode | undefined): Partial<BookChart> {
  const format = child(values, "numFmt");
  const code = flag(format, "sourceLinked") ? undefined : attr(format, "formatCode");
  const minimum = numeric(descend(values, "scaling", "min"), "val");
  return {
    ...(code === undefined ? {} : { valueFormat: code }),
    ...(minimum === undefined ? {} : { valueMinimum: minimum }),
    ...(attr(descend(categories, "scaling", "orientation"), "val") === "maxMin" ? { reversed: true } : {}),
    ...(attr(child(values, "crosses"), "val") === "max" ? { valuesAtLast: true } : {}),
  };
}

function typeOf(plot: XmlNode): string | null {
  const grouping = attr(child(plot, "grouping"), "val");
  const direction = attr(child(plot, "barDir"), "val");
  const series = childrenOf(plot, "ser");
  const markers = series.some((node) => attr(descend(node, "marker", "symbol"), "val") !== "none");
  const found = chartWords.find(
    (words) =>
      words.element === plot.name &&
      (words.grouping === undefined || words.grouping === (grouping ?? "standard")) &&
      (words.direction === undefined || words.direction === direction) &&
      (words.markers === undefined || words.markers === markers),
  );
  return found?.type ?? null;
}

function seriesOf(node: XmlNode): BookSeries {
  const named = child(node, "tx");
  const reference = descend(named, "strRef", "f")?.text;
  const shape = child(node, "spPr");
  const fill = child(shape, "solidFill") ?? descend(shape, "ln", "solidFill");
  const color = attr(child(fill, "srgbClr"), "val");
  const dash = attr(descend(shape, "ln", "prstDash"), "val") ?? "solid";
  return {
    name: reference === undefined ? { text: child(named, "v")?.text ?? "" } : { reference },
    categories: referenceIn(child(node, "cat")),
    values: referenceIn(child(node, "val")) ?? "",
    color: color === undefined ? "" : `#${color.toUpperCase()}`,
    ...(dash === "solid" ? {} : { dashed: true }),
  };
}

function referenceIn(node: XmlNode | undefined): string | null {
  const [holder] = node?.children ?? [];
  return child(holder, "f")?.text ?? null;
}
