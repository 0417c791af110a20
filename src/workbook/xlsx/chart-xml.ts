import type { PageChart, PageSeries, SheetPage } from "../../core/sheets/page.js";
import { fontName } from "../../core/sheets/style.js";
import { a1Absolute, quoteSheet, type Area } from "../../core/values/address.js";
import { axesXml } from "./chart-axes-xml.js";
import { titleXml } from "./chart-title-xml.js";
import { drawingNamespaces } from "./namespaces.js";
import { xmlHead } from "./relationships.js";
import { escapeXml } from "./xml-text.js";

/**
 * A chart of a page as the XML of its part; `sheet` is the name that the page's sheet has in the workbook. What the cells hold now is
 * written with the references, for programs that do not look them up.
 */
export function chartXml(page: SheetPage, chart: PageChart, sheet: string, strict: boolean): string {
  const spaces = drawingNamespaces(strict);
  return [
    `${xmlHead}<c:chartSpace xmlns:c="${spaces.chart}" xmlns:a="${spaces.main}">`,
    '<c:roundedCorners val="0"/>',
    `<c:chart>${titleXml(chart.title, 1200)}<c:autoTitleDeleted val="0"/>`,
    `<c:plotArea><c:layout/>${plotXml(page, chart, sheet)}${axesXml(chart)}</c:plotArea>`,
    '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>',
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln w="9525"><a:solidFill><a:srgbClr val="BFBFBF"/></a:solidFill></a:ln></c:spPr>',
    `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="900"><a:latin typeface="${fontName}"/><a:ea typeface="${fontName}"/></a:defRPr></a:pPr>`,
    '<a:endParaRPr lang="zh-CN"/></a:p></c:txPr></c:chartSpace>',
  ].join("");
}

function plotXml(page: SheetPage, chart: PageChart, sheet: string): string {
  const grouping = chart.stacked ? "stacked" : chart.kind === "line" ? "standard" : "clustered";
  const series = chart.series.map((one, index) => seriesXml(page, chart, one, index, sheet)).join("");
  const body = `<c:grouping val="${grouping}"/><c:varyColors val="0"/>${series}`;
  const axes = '<c:axId val="1"/><c:axId val="2"/>';
  if (chart.kind === "line") return `<c:lineChart>${body}<c:marker val="1"/>${axes}</c:lineChart>`;
  const bars = `<c:gapWidth val="60"/><c:overlap val="${chart.stacked ? 100 : 0}"/>`;
  return `<c:barChart><c:barDir val="${chart.kind === "bar" ? "bar" : "col"}"/>${body}${bars}${axes}</c:barChart>`;
}

function seriesXml(page: SheetPage, chart: PageChart, series: PageSeries, index: number, sheet: string): string {
  const { kind, categories, format } = chart;
  const line = kind === "line";
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escapeXml(series.name)}</c:v></c:tx>`,
    line ? lineXml(series) : `<c:spPr>${fillXml(series.color)}</c:spPr><c:invertIfNegative val="0"/>`,
    line ? '<c:marker><c:symbol val="none"/></c:marker>' : "",
    `<c:cat><c:strRef><c:f>${reference(sheet, categories)}</c:f>`,
    `<c:strCache>${cacheXml(page, categories, "string")}</c:strCache></c:strRef></c:cat>`,
    `<c:val><c:numRef><c:f>${reference(sheet, series.values)}</c:f>`,
    `<c:numCache><c:formatCode>${escapeXml(format)}</c:formatCode>${cacheXml(page, series.values, "number")}</c:numCache></c:numRef></c:val>`,
    line ? '<c:smooth val="0"/>' : "",
    "</c:ser>",
  ].join("");
}

/** Widths of lines are in 12,700ths of a point. */
function lineXml({ color, dashed }: PageSeries): string {
  const dash = dashed === true ? '<a:prstDash val="dash"/>' : "";
  return `<c:spPr><a:ln w="28575" cap="rnd">${fillXml(color)}${dash}<a:round/></a:ln></c:spPr>`;
}

function fillXml(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
}

function reference(sheet: string, { top, left, bottom, right }: Area): string {
  return escapeXml(`${quoteSheet(sheet)}!${a1Absolute(top, left)}:${a1Absolute(bottom, right)}`);
}

/** The values that cells hold now, those of one type; others are left out, as in a chart. */
function cacheXml(page: SheetPage, { top, left, bottom }: Area, type: "string" | "number"): string {
  const points: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const value = page.rows[row]?.[left]?.value;
    if (typeof value === type) points.push(`<c:pt idx="${row - top}"><c:v>${escapeXml(String(value))}</c:v></c:pt>`);
  }
  return `<c:ptCount val="${bottom - top + 1}"/>${points.join("")}`;
}
