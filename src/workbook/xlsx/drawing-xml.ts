import type { PageChart } from "../../core/sheets/page.js";
import { chartName } from "../chart-name.js";
import { drawingNamespaces, namespaces } from "./namespaces.js";
import { xmlHead } from "./relationships.js";
import { escapeXml } from "./xml-text.js";

/** The drawing of a page as the XML of its part: where its charts stand. `ids` are the relationships to their parts, in order. */
export function drawingXml(charts: readonly PageChart[], ids: readonly string[], strict: boolean): string {
  const spaces = drawingNamespaces(strict);
  const anchors = charts.map((chart, index) => anchorXml(chart, index + 1, ids[index] ?? "", strict));
  return `${xmlHead}<xdr:wsDr xmlns:xdr="${spaces.sheet}" xmlns:a="${spaces.main}">${anchors.join("")}</xdr:wsDr>`;
}

/** From the first cell's corner to where the cell behind the last one begins. */
function anchorXml({ title, place }: PageChart, number: number, id: string, strict: boolean): string {
  const { chart } = drawingNamespaces(strict);
  return [
    `<xdr:twoCellAnchor><xdr:from>${cornerXml(place.left, place.top)}</xdr:from>`,
    `<xdr:to>${cornerXml(place.right + 1, place.bottom + 1)}</xdr:to>`,
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${number + 1}" name="${chartName(number)}" descr="${escapeXml(title)}"/>`,
    "<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>",
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    `<a:graphic><a:graphicData uri="${chart}">`,
    `<c:chart xmlns:c="${chart}" xmlns:r="${namespaces(strict).links}" r:id="${id}"/>`,
    "</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>",
  ].join("");
}

function cornerXml(column: number, row: number): string {
  return `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
}
