import { invalidArgument, notImitated } from "../rich-api/host-error.js";
import { columnsOf, rowsOf } from "../book/addresses.js";
import type { BorderFormat, CellFormat, FontFormat, Side } from "../book/cell.js";
import { propertyCells } from "../book/limits.js";
import { withFormat } from "../book/sheet.js";
import {
  colorArgument,
  booleanArgument,
  matrixArgument,
  numberArgument,
  oneOf,
  recordArgument,
  textArgument,
} from "./arguments.js";
import { checkAllowed, tellFormats, type RangeIt } from "./state.js";

export const horizontalAlignments = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
export const verticalAlignments = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
export const borderStyles = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
const sides: readonly Side[] = ["top", "bottom", "left", "right"];

/** `Range.setCellProperties`: a format a cell. Null for a cell has crashed Excel (OfficeDev/office-js#593) and is refused here. */
export function setCellProperties(range: RangeIt, input: unknown): void {
  checkAllowed(range, "allowFormatCells");
  const rows = rowsOf(range.area);
  const columns = columnsOf(range.area);
  if (!Array.isArray(input)) throw invalidArgument("An array of arrays is wanted.");
  if (rows * columns > propertyCells) throw invalidArgument(`More than ${propertyCells} cells of properties.`);
  const at = matrixArgument(input, rows, columns);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const properties = recordArgument(at(row, column), "The properties of a cell");
      const format = formatOf(properties);
      if (Object.keys(format).length === 0) continue;
      const [top, left] = [range.area.top + row, range.area.left + column];
      range.sheet.put(top, left, withFormat(range.sheet.cell(top, left), format));
    }
  }
  tellFormats(range);
}

function formatOf(properties: Readonly<Record<string, unknown>>): CellFormat {
  for (const name of Object.keys(properties)) if (name !== "format") throw notImitated("CellProperties", name);
  if (properties.format === undefined) return {};
  let format: CellFormat = {};
  for (const [name, value] of Object.entries(recordArgument(properties.format, "format"))) {
    format = { ...format, ...onePart(name, value) };
  }
  return format;
}

function onePart(name: string, value: unknown): CellFormat {
  switch (name) {
    case "font":
      return { font: fontOf(recordArgument(value, "font")) };
    case "fill":
      return { fill: colorArgument(recordArgument(value, "fill").color) };
    case "borders":
      return { borders: bordersOf(recordArgument(value, "borders")) };
    case "horizontalAlignment":
      return { horizontalAlignment: oneOf(value, horizontalAlignments, name) };
    case "verticalAlignment":
      return { verticalAlignment: oneOf(value, verticalAlignments, name) };
    case "wrapText":
      return { wrapText: booleanArgument(value, name) };
    case "indentLevel":
      return { indentLevel: numberArgument(value, name) };
    default:
      throw notImitated("CellPropertiesFormat", name);
  }
}

function fontOf(font: Readonly<Record<string, unknown>>): FontFormat {
  const read: Readonly<Record<string, (value: unknown) => FontFormat>> = {
    name: (value) => ({ name: textArgument(value, "font.name") }),
    size: (value) => ({ size: numberArgument(value, "font.size") }),
    bold: (value) => ({ bold: booleanArgument(value, "font.bold") }),
    italic: (value) => ({ italic: booleanArgument(value, "font.italic") }),
    color: (value) => ({ color: colorArgument(value) }),
    underline: (value) => ({ underline: textArgument(value, "font.underline") }),
    strikethrough: (value) => ({ strikethrough: booleanArgument(value, "font.strikethrough") }),
  };
  return Object.entries(font).reduce<FontFormat>((made, [name, value]) => {
    const part = read[name];
    if (part === undefined) throw notImitated("CellPropertiesFont", name);
    return { ...made, ...part(value) };
  }, {});
}

function bordersOf(borders: Readonly<Record<string, unknown>>): Readonly<Partial<Record<Side, BorderFormat>>> {
  const made: Partial<Record<Side, BorderFormat>> = {};
  for (const [name, value] of Object.entries(borders)) {
    const side = sides.find((known) => known === name);
    if (side === undefined) throw notImitated("CellBorderCollection", name);
    const border = recordArgument(value, name);
    made[side] = {
      style: oneOf(border.style, borderStyles, "border style"),
      ...(border.color === undefined ? {} : { color: colorArgument(border.color) }),
    };
  }
  return made;
}
