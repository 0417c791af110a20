import type { BookChart } from "../../host/book/chart.js";
import type { BookSheet } from "../../host/book/sheet.js";
import { placeOf } from "../drawing-place.js";
import { unitsPerPoint } from "../sizes.js";
import { element } from "../xml/element.js";
import { drawingMl } from "./charts.js";
import { linkTypes } from "./parts.js";

/** The drawing of a sheet: where its charts stand; `ids` are the relationships to their parts, in order. */
export function drawingXml(sheet: BookSheet, ids: readonly string[]): string {
  const anchors = sheet.charts.map((chart, index) => anchorXml(sheet, chart, index + 1, ids[index] ?? ""));
  const spaces = { "xmlns:xdr": `${drawingMl}/spreadsheetDrawing`, "xmlns:a": `${drawingMl}/main` };
  return element("xdr:wsDr", spaces, anchors.join(""));
}

function anchorXml(sheet: BookSheet, chart: BookChart, number: number, id: string): string {
  const { row, column, down, across } = placeOf(sheet, chart.left, chart.top);
  const from = [
    `<xdr:col>${column}</xdr:col><xdr:colOff>${units(across)}</xdr:colOff>`,
    `<xdr:row>${row}</xdr:row><xdr:rowOff>${units(down)}</xdr:rowOff>`,
  ];
  const reference = element("c:chart", { "xmlns:c": `${drawingMl}/chart`, "xmlns:r": linkTypes, "r:id": id });
  const frame = [
    "<xdr:nvGraphicFramePr>",
    element("xdr:cNvPr", { id: number + 1, name: chart.name }),
    "<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>",
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    element("a:graphic", {}, element("a:graphicData", { uri: `${drawingMl}/chart` }, reference)),
  ];
  return element(
    "xdr:oneCellAnchor",
    {},
    [
      element("xdr:from", {}, from.join("")),
      element("xdr:ext", { cx: units(chart.width), cy: units(chart.height) }),
      element("xdr:graphicFrame", { macro: "" }, frame.join("")),
      "<xdr:clientData/>",
    ].join(""),
  );
}

function units(points: number): number {
  return Math.round(points * unitsPerPoint);
}
