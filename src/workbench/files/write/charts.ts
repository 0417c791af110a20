import { escapeXml } from "../../../workbook/xlsx/xml-text.js";
import type { BookChart, BookSeries } from "../../host/book/chart.js";
import { chartWords, legendPlaces, type ChartWords } from "../chart-words.js";
import { element } from "../xml/element.js";
import { linkTypes } from "./parts.js";

/** A chart as the XML of its part; a kind that is not known is written as columns. */
export function chartXml(chart: BookChart): string {
  const words = chartWords.find(({ type }) => type === chart.type) ?? chartWords[0];
  const round = words.element === "pieChart" || words.element === "doughnutChart";
  const place = legendPlaces.find(([, api]) => api === chart.legend)?.[0];
  const content = [
    chart.showTitle ? titleXml(chart.title) : "",
    val("autoTitleDeleted", chart.showTitle ? 0 : 1),
    element("c:plotArea", {}, `<c:layout/>${plotXml(chart, words, round)}${round ? "" : axesXml(chart, words)}`),
    place === undefined ? "" : element("c:legend", {}, val("legendPos", place) + val("overlay", 0)),
    val("plotVisOnly", 1),
  ];
  return element(
    "c:chartSpace",
    { "xmlns:c": `${drawingMl}/chart`, "xmlns:a": `${drawingMl}/main`, "xmlns:r": linkTypes },
    element("c:chart", {}, content.join("")),
  );
}

export const drawingMl = "http://schemas.openxmlformats.org/drawingml/2006";

function plotXml(chart: BookChart, words: ChartWords, round: boolean): string {
  const series = chart.series.map((one, index) => seriesXml(one, index, words));
  const stacked = words.grouping?.includes("tacked") === true;
  return element(
    `c:${words.element}`,
    {},
    [
      words.direction === undefined ? "" : val("barDir", words.direction),
      words.grouping === undefined ? "" : val("grouping", words.grouping),
      val("varyColors", round ? 1 : 0),
      ...series,
      words.element === "barChart" && stacked ? val("overlap", 100) : "",
      words.markers === true ? val("marker", 1) : "",
      words.element === "doughnutChart" ? val("holeSize", 50) : "",
      round ? "" : val("axId", 1) + val("axId", 2),
    ].join(""),
  );
}

function seriesXml(series: BookSeries, index: number, words: ChartWords): string {
  const name =
    "text" in series.name
      ? series.name.text === ""
        ? ""
        : `<c:tx><c:v>${escapeXml(series.name.text)}</c:v></c:tx>`
      : `<c:tx><c:strRef><c:f>${escapeXml(series.name.reference)}</c:f></c:strRef></c:tx>`;
  return element(
    "c:ser",
    {},
    [
      val("idx", index),
      val("order", index),
      name,
      colorXml(series, words.element === "lineChart"),
      words.markers === false ? element("c:marker", {}, val("symbol", "none")) : "",
      series.categories === null
        ? ""
        : `<c:cat><c:strRef><c:f>${escapeXml(series.categories)}</c:f></c:strRef></c:cat>`,
      series.values === "" ? "" : `<c:val><c:numRef><c:f>${escapeXml(series.values)}</c:f></c:numRef></c:val>`,
    ].join(""),
  );
}

function colorXml({ color, dashed }: BookSeries, line: boolean): string {
  const dash = line && dashed === true ? element("a:prstDash", { val: "dash" }) : "";
  if (color === "") return dash === "" ? "" : element("c:spPr", {}, element("a:ln", {}, dash));
  const fill = element("a:solidFill", {}, element("a:srgbClr", { val: color.replace("#", "") }));
  return element("c:spPr", {}, line ? fill + element("a:ln", {}, fill + dash) : fill);
}

function titleXml(title: string): string {
  const text =
    title === "" ? "" : `<c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>${escapeXml(title)}</a:t></a:r></a:p></c:rich></c:tx>`;
  return element("c:title", {}, text + val("overlay", 0));
}

interface AxisWords {
  readonly title?: string | undefined;
  readonly format?: string | undefined;
  readonly minimum?: number | undefined;
  readonly reversed?: boolean | undefined;
  /** Stands at the other axis's last value. */
  readonly atLast?: boolean | undefined;
}

/** Bars that lie have their categories at the left. */
function axesXml(chart: BookChart, words: ChartWords): string {
  const lying = words.direction === "bar";
  const axis = (kind: string, id: number, across: number, place: string, more: AxisWords) =>
    element(
      `c:${kind}`,
      {},
      val("axId", id) +
        element(
          "c:scaling",
          {},
          val("orientation", more.reversed === true ? "maxMin" : "minMax") +
            (more.minimum === undefined ? "" : val("min", more.minimum)),
        ) +
        val("delete", 0) +
        val("axPos", place) +
        (more.title === undefined || more.title === "" ? "" : titleXml(more.title)) +
        (more.format === undefined ? "" : element("c:numFmt", { formatCode: more.format, sourceLinked: false })) +
        val("crossAx", across) +
        (more.atLast === true ? val("crosses", "max") : ""),
    );
  const { categoryTitle, valueTitle, valueFormat, valueMinimum, reversed, valuesAtLast } = chart;
  return (
    axis("catAx", 1, 2, lying ? "l" : "b", { title: categoryTitle, reversed }) +
    axis("valAx", 2, 1, lying ? "b" : "l", {
      title: valueTitle,
      format: valueFormat,
      minimum: valueMinimum,
      atLast: valuesAtLast,
    })
  );
}

function val(name: string, value: string | number): string {
  return element(`c:${name}`, { val: value });
}
