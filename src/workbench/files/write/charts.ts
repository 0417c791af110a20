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
      colorXml(series.color, words.element === "lineChart"),
      words.markers === false ? element("c:marker", {}, val("symbol", "none")) : "",
      series.categories === null
        ? ""
        : `<c:cat><c:strRef><c:f>${escapeXml(series.categories)}</c:f></c:strRef></c:cat>`,
      series.values === "" ? "" : `<c:val><c:numRef><c:f>${escapeXml(series.values)}</c:f></c:numRef></c:val>`,
    ].join(""),
  );
}

function colorXml(color: string, line: boolean): string {
  if (color === "") return "";
  const fill = element("a:solidFill", {}, element("a:srgbClr", { val: color.replace("#", "") }));
  return element("c:spPr", {}, line ? fill + element("a:ln", {}, fill) : fill);
}

function titleXml(title: string): string {
  const text =
    title === "" ? "" : `<c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>${escapeXml(title)}</a:t></a:r></a:p></c:rich></c:tx>`;
  return element("c:title", {}, text + val("overlay", 0));
}

/** Bars that lie have their categories at the left. */
function axesXml(chart: BookChart, words: ChartWords): string {
  const lying = words.direction === "bar";
  const axis = (kind: string, id: number, across: number, place: string, title = "") =>
    element(
      `c:${kind}`,
      {},
      val("axId", id) +
        element("c:scaling", {}, val("orientation", "minMax")) +
        val("delete", 0) +
        val("axPos", place) +
        (title === "" ? "" : titleXml(title)) +
        val("crossAx", across),
    );
  return (
    axis("catAx", 1, 2, lying ? "l" : "b", chart.categoryTitle) +
    axis("valAx", 2, 1, lying ? "b" : "l", chart.valueTitle)
  );
}

function val(name: string, value: string | number): string {
  return element(`c:${name}`, { val: value });
}
