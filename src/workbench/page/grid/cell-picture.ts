import { a1, type Area } from "../../../core/values/address.js";
import type { BookCell, BookValue, CellFormat } from "../../host/book/cell.js";
import type { BookSheet } from "../../host/book/sheet.js";
import { shownText } from "../../host/book/shown-text.js";
import type { ConditionalPicture } from "../conditional/conditional-picture.js";
import { element } from "../element.js";
import { borderCss, edgesOf } from "./edges.js";
import { fontCss, textWidth } from "./text-width.js";

/** A cell or merged area to draw; pixels are within the element it is drawn into. */
export interface CellPlace {
  readonly sheet: BookSheet;
  readonly area: Area;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Empty pixels beyond each side that a text may flow over. */
  readonly room: { readonly left: number; readonly right: number };
}

const padding = 3;
const indentPixels = 9;

/** Draws a cell as Excel shows it, or gives null when there is nothing to see. */
export function cellPicture(place: CellPlace, date1904: boolean, condition: ConditionalPicture): HTMLElement | null {
  const { sheet, area } = place;
  const cell = conditioned(sheet.cell(area.top, area.left), condition);
  const edges = Object.entries(edgesOf(sheet, area));
  const merged = area.top !== area.bottom || area.left !== area.right;
  const { format } = cell;
  if (cell.value === null && format.fill === undefined && edges.length === 0 && !merged && condition.bar === null)
    return null;
  const shown = shownText(cell, date1904);
  const text = fitted(shown.text, cell, place, merged);
  const address = a1(area.top, area.left);
  const made = element("div", {
    class: sheet.links.has(address) ? "cell link" : "cell",
    attributes: { role: "gridcell", "data-cell": address, "aria-colindex": String(area.left + 1) },
  });
  // One pixel up and left: a cell's lines lie on its neighbours' edges.
  const size = `left:${place.left - 1}px;top:${place.top - 1}px;width:${place.width + 1}px;height:${place.height + 1}px`;
  const borders = edges.map(([side, edge]) => `border-${side}:${borderCss(edge)}`).join(";");
  const fill = format.fill === undefined ? (merged ? "background:#fff" : "") : `background:${format.fill}`;
  made.style.cssText = `${size};${fill};${borders};justify-content:${vertical[format.verticalAlignment ?? ""] ?? "flex-end"}`;
  if (condition.bar !== null) made.append(barPicture(condition.bar));
  if (text !== "") made.append(textPicture(text, cell, place, shown.color));
  if (flows(cell, merged)) made.classList.add("flowing");
  return made;
}

function textPicture(text: string, { value, format }: BookCell, place: CellPlace, color: string | null): HTMLElement {
  const { font = {} } = format;
  const side = horizontal(format, value);
  const wraps = format.wrapText === true || text.includes("\n");
  const indent = padding + (format.indentLevel ?? 0) * indentPixels;
  const room = side === "left" ? place.room.right : side === "right" ? place.room.left : 0;
  const made = element("span", { text, class: wraps ? "text wrapped" : "text" });
  const underline = font.underline === undefined || font.underline === "None" ? "" : " underline";
  made.style.cssText = [
    `font:${fontCss(font)}`,
    `color:${color ?? font.color ?? "#000"}`,
    `text-align:${side}`,
    `align-self:${{ left: "flex-start", right: "flex-end", center: "center" }[side]}`,
    `padding:0 ${side === "right" ? indent : padding}px 0 ${side === "left" ? indent : padding}px`,
    wraps ? "" : `max-width:${place.width + room}px`,
    underline === "" && font.strikethrough !== true
      ? ""
      : `text-decoration:${underline}${font.strikethrough === true ? " line-through" : ""}`,
  ].join(";");
  return made;
}

/** Numbers never flow: Excel rounds them to what fits, or shows #. */
function fitted(text: string, { value, format }: BookCell, place: CellPlace, merged: boolean): string {
  if (typeof value !== "number" || merged) return text;
  const { font = {} } = format;
  const inner = place.width - 2 * padding;
  if (textWidth(text, font, inner) <= inner + 1) return text;
  if ((format.numberFormat ?? "General") === "General") {
    for (let digits = 14; digits > 0; digits--) {
      const rounded = String(Number(value.toPrecision(digits)));
      if (textWidth(rounded, font, inner) <= inner + 1 && !rounded.includes("e")) return rounded;
    }
  }
  return "#".repeat(Math.max(1, Math.floor(inner / Math.max(1, textWidth("#", font)))));
}

/** Whether a cell's text may flow over its empty neighbours. */
export function flows({ value, format }: BookCell, merged: boolean): boolean {
  return typeof value === "string" && format.wrapText !== true && !merged && format.horizontalAlignment !== "Fill";
}

function conditioned(cell: BookCell, { look }: ConditionalPicture): BookCell {
  if (look === null) return cell;
  const { fill, color, bold, italic, numberFormat } = look;
  const font = {
    ...cell.format.font,
    ...(color === undefined ? {} : { color }),
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
  };
  return {
    ...cell,
    format: {
      ...cell.format,
      font,
      ...(fill === undefined ? {} : { fill }),
      ...(numberFormat === undefined ? {} : { numberFormat }),
    },
  };
}

function barPicture({ share, color }: { readonly share: number; readonly color: string }): HTMLElement {
  const made = element("i", { class: "bar" });
  made.style.cssText = `width:${Math.round(share * 100)}%;background:${color}`;
  return made;
}

const vertical: Readonly<Record<string, string>> = { Top: "flex-start", Center: "center", Distributed: "center" };

function horizontal(format: CellFormat, value: BookValue): "left" | "right" | "center" {
  switch (format.horizontalAlignment) {
    case "Left":
    case "Justify":
    case "Fill":
      return "left";
    case "Right":
      return "right";
    case "Center":
    case "CenterAcrossSelection":
    case "Distributed":
      return "center";
    default:
      return typeof value === "number" ? "right" : typeof value === "string" || value === null ? "left" : "center";
  }
}
