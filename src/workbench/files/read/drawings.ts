import type { BookSheet } from "../../host/book/sheet.js";
import { pointsOf } from "../drawing-place.js";
import type { LeftList } from "../left.js";
import { unitsPerPoint } from "../sizes.js";
import { attr, child, numeric, within, type XmlNode } from "../xml/node.js";
import { readChart } from "./charts.js";
import type { BookFile } from "./file.js";

/** Reads the charts of a sheet's drawing; pictures and shapes are only noted. */
export function readDrawings(file: BookFile, sheetPart: string, sheet: BookSheet, left: LeftList): void {
  for (const { part } of file.linked(sheetPart, "drawing")) {
    const charts = new Map(file.linked(part, "chart").map((link) => [link.id, link.part]));
    for (const anchor of file.tree(part).children) {
      const frame = child(anchor, "graphicFrame");
      const [reference] = frame === undefined ? [] : within(frame, "chart");
      const chartPart = charts.get(attr(reference, "id") ?? "");
      if (frame === undefined || chartPart === undefined) {
        left.add(frame === undefined ? "pictures" : "charts", sheet.name);
        continue;
      }
      const chart = readChart(file.tree(chartPart));
      const [properties] = within(frame, "cNvPr");
      if (chart === null) left.add("charts", sheet.name);
      else {
        const number = sheet.charts.length + 1;
        sheet.charts.push({
          id: `{00000000-0008-0000-0000-${String(number).padStart(12, "0")}}`,
          name: attr(properties, "name") ?? `Chart ${number}`,
          ...chart,
          ...placeOf(anchor, sheet),
        });
      }
    }
  }
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function placeOf(anchor: XmlNode, sheet: BookSheet): Box {
  const from = corner(child(anchor, "from"), sheet);
  const to = corner(child(anchor, "to"), sheet);
  const size = child(anchor, "ext");
  const position = child(anchor, "pos");
  const start = from ?? { left: units(position, "x"), top: units(position, "y") };
  if (to !== null) return { ...start, width: rounded(to.left - start.left), height: rounded(to.top - start.top) };
  return { ...start, width: units(size, "cx"), height: units(size, "cy") };
}

function corner(node: XmlNode | undefined, sheet: BookSheet): { left: number; top: number } | null {
  if (node === undefined) return null;
  const number = (name: string) => Number(child(node, name)?.text ?? 0);
  const place = {
    row: Math.min(number("row"), 1048575),
    column: Math.min(number("col"), 16383),
    down: number("rowOff") / unitsPerPoint,
    across: number("colOff") / unitsPerPoint,
  };
  const { left, top } = pointsOf(sheet, place);
  return { left: rounded(left), top: rounded(top) };
}

function units(node: XmlNode | undefined, name: string): number {
  return rounded((numeric(node, name) ?? 0) / unitsPerPoint);
}

function rounded(points: number): number {
  return Math.round(points * 1000) / 1000;
}
