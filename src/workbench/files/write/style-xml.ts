import type { CellFormat, FontFormat, Side } from "../../host/book/cell.js";
import { borderWord, defaultFont, horizontals, underlines, verticals } from "../looks.js";
import { element } from "../xml/element.js";

/** A cell's format by the numbers of its parts. */
export function cellXml(
  ids: Readonly<Record<"numFmtId" | "fontId" | "fillId" | "borderId", number>>,
  format: CellFormat,
): string {
  const { horizontalAlignment: horizontal, verticalAlignment: vertical } = format;
  const alignment = {
    horizontal: horizontal === undefined || horizontal === "General" ? undefined : horizontals.toFile(horizontal),
    vertical: vertical === undefined ? undefined : verticals.toFile(vertical),
    wrapText: format.wrapText === true ? true : undefined,
    textRotation: rotation(format.textOrientation ?? 0),
    indent: format.indentLevel === 0 ? undefined : format.indentLevel,
  };
  const aligned = Object.values(alignment).some((value) => value !== undefined);
  const locked = format.locked === false;
  const attributes = {
    ...ids,
    xfId: 0,
    quotePrefix: format.quotePrefix === true ? true : undefined,
    applyNumberFormat: ids.numFmtId === 0 ? undefined : true,
    applyFont: ids.fontId === 0 ? undefined : true,
    applyFill: ids.fillId === 0 ? undefined : true,
    applyBorder: ids.borderId === 0 ? undefined : true,
    applyAlignment: aligned ? true : undefined,
    applyProtection: locked ? true : undefined,
  };
  return element(
    "xf",
    attributes,
    (aligned ? element("alignment", alignment) : "") + (locked ? element("protection", { locked: false }) : ""),
  );
}

/** Files count downward turns on from 90, and 255 stands for letters below each other. */
function rotation(degrees: number): number | undefined {
  if (degrees === 0) return undefined;
  return degrees === 180 ? 255 : degrees < 0 ? 90 - degrees : degrees;
}

/** A whole font. */
export function fontXml(font: FontFormat): string {
  const name = font.name ?? defaultFont.name;
  const size = element("sz", { val: font.size ?? defaultFont.size });
  return element("font", {}, fontParts(font, size) + element("name", { val: name }));
}

/** What a font and the font of a condition have in common, in the order that the schema asks for. */
export function fontParts(font: FontFormat, size = ""): string {
  return [
    font.bold === true ? "<b/>" : "",
    font.italic === true ? "<i/>" : "",
    font.strikethrough === true ? "<strike/>" : "",
    size === "" && font.color !== undefined ? element("color", { rgb: argb(font.color) }) : "",
    underlineXml(font.underline),
    size,
    size !== "" && font.color !== undefined ? element("color", { rgb: argb(font.color) }) : "",
  ].join("");
}

function underlineXml(underline: string | undefined): string {
  const word = underlines.toFile(underline ?? "None");
  return word === undefined ? "" : element("u", { val: word === "single" ? undefined : word });
}

/** A solid fill. */
export function fillXml(color: string): string {
  const colors = element("fgColor", { rgb: argb(color) }) + element("bgColor", { indexed: 64 });
  return element("fill", {}, element("patternFill", { patternType: "solid" }, colors));
}

const sides: readonly Side[] = ["left", "right", "top", "bottom"];

/** The four lines around a cell. */
export function borderXml(borders: NonNullable<CellFormat["borders"]>): string {
  const lines = sides.map((side) => {
    const border = borders[side];
    const style = border === undefined ? "none" : borderWord(border);
    if (border === undefined || style === "none") return `<${side}/>`;
    const color = border.color === undefined ? { indexed: 64 } : { rgb: argb(border.color) };
    return element(side, { style }, element("color", color));
  });
  return element("border", {}, `${lines.join("")}<diagonal/>`);
}

/** `#1F4E79` → `FF1F4E79` */
export function argb(color: string): string {
  return `FF${color.replace("#", "").toUpperCase()}`;
}
