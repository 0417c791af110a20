import type { BorderFormat, CellFormat, FontFormat, Side } from "../../host/book/cell.js";
import { builtInFormats } from "../built-in-formats.js";
import type { LeftList } from "../left.js";
import { attr, child, childrenOf, flag, numeric, type XmlNode } from "../xml/node.js";
import { borderOf, defaultFont, horizontals, underlines, verticals } from "../looks.js";
import type { Colors } from "./colors.js";

/** The formats of a file: of cells by style index, and the parts they are made of. */
export interface Styles {
  readonly cells: readonly CellFormat[];
  /** Indexes of cell styles with something that has no place in a format, and what that is. */
  readonly incomplete: ReadonlyMap<number, "fills" | "other-formats">;
  readonly conditional: readonly XmlNode[];
  readonly colors: Colors;
}

/** Reads the style part; a file without one has one plain style. */
export function readStyles(root: XmlNode | undefined, colors: Colors): Styles {
  const formats = new Map<number, string>();
  for (const node of childrenOf(child(root, "numFmts"), "numFmt"))
    formats.set(numeric(node, "numFmtId") ?? 0, attr(node, "formatCode") ?? "General");
  const fonts = childrenOf(child(root, "fonts"), "font").map((node) => fontOf(node, colors));
  const fills = childrenOf(child(root, "fills"), "fill");
  const borders = childrenOf(child(root, "borders"), "border");
  const incomplete = new Map<number, "fills" | "other-formats">();
  const cells = childrenOf(child(root, "cellXfs"), "xf").map((node, index): CellFormat => {
    const id = numeric(node, "numFmtId") ?? 0;
    const numberFormat = formats.get(id) ?? builtInFormats[id] ?? "General";
    const font = fonts[numeric(node, "fontId") ?? 0] ?? {};
    const fill = fills[numeric(node, "fillId") ?? 0];
    const border = borders[numeric(node, "borderId") ?? 0];
    if (isPattern(fill)) incomplete.set(index, "fills");
    else if (hasMore(node, border)) incomplete.set(index, "other-formats");
    const color = fillOf(fill, colors);
    const sides = bordersOf(border, colors);
    return {
      ...(numberFormat === "General" ? {} : { numberFormat }),
      ...(flag(node, "quotePrefix") ? { quotePrefix: true } : {}),
      ...(Object.keys(font).length === 0 ? {} : { font }),
      ...(color === undefined ? {} : { fill: color }),
      ...(Object.keys(sides).length === 0 ? {} : { borders: sides }),
      ...alignmentOf(child(node, "alignment")),
      ...(flag(child(node, "protection"), "locked", true) ? {} : { locked: false }),
    };
  });
  return { cells, incomplete, conditional: childrenOf(child(root, "dxfs"), "dxf"), colors };
}

/** Notes what a cell's style loses. */
export function noteIncomplete(styles: Styles, index: number, left: LeftList, sheet: string): void {
  const what = styles.incomplete.get(index);
  if (what !== undefined) left.add(what, sheet);
}

/** What differs from a plain font. */
export function fontOf(node: XmlNode | undefined, colors: Colors): FontFormat {
  const on = (name: string) => child(node, name) !== undefined && flag(child(node, name), "val", true);
  const name = attr(child(node, "name") ?? child(node, "rFont"), "val");
  const size = numeric(child(node, "sz"), "val");
  const color = colors.ofText(child(node, "color"));
  const underline = child(node, "u");
  const line = underline === undefined ? "none" : (attr(underline, "val") ?? "single");
  return {
    ...(name === undefined || name === defaultFont.name ? {} : { name }),
    ...(size === undefined || size === defaultFont.size ? {} : { size }),
    ...(on("b") ? { bold: true } : {}),
    ...(on("i") ? { italic: true } : {}),
    ...(color === undefined ? {} : { color }),
    ...(line === "none" ? {} : { underline: underlines.toApi(line) ?? "Single" }),
    ...(on("strike") ? { strikethrough: true } : {}),
  };
}

function fillOf(fill: XmlNode | undefined, colors: Colors): string | undefined {
  const pattern = child(fill, "patternFill");
  return attr(pattern, "patternType") === "solid" ? colors.of(child(pattern, "fgColor")) : undefined;
}

function isPattern(fill: XmlNode | undefined): boolean {
  if (child(fill, "gradientFill") !== undefined) return true;
  return !["none", "solid"].includes(attr(child(fill, "patternFill"), "patternType") ?? "none");
}

/** Things a cell may look like that the emulated workbook does not know. */
function hasMore(node: XmlNode, border: XmlNode | undefined): boolean {
  const alignment = child(node, "alignment");
  const shrunk = flag(alignment, "shrinkToFit");
  const diagonal = attr(child(border, "diagonal"), "style") ?? "none";
  return shrunk || diagonal !== "none" || flag(child(node, "protection"), "hidden");
}

const sides: readonly Side[] = ["top", "bottom", "left", "right"];
/** Files of the strict flavour name sides by reading direction. */
const strictSides: Readonly<Partial<Record<Side, string>>> = { left: "start", right: "end" };

function bordersOf(node: XmlNode | undefined, colors: Colors): Partial<Record<Side, BorderFormat>> {
  const made: Partial<Record<Side, BorderFormat>> = {};
  for (const side of sides) {
    const line = child(node, side) ?? child(node, strictSides[side] ?? side);
    const border = borderOf(attr(line, "style") ?? "none");
    if (border === null) continue;
    const color = attr(child(line, "color"), "indexed") === "64" ? undefined : colors.of(child(line, "color"));
    made[side] = { ...border, ...(color === undefined ? {} : { color }) };
  }
  return made;
}

function alignmentOf(node: XmlNode | undefined): CellFormat {
  const horizontal = horizontals.toApi(attr(node, "horizontal") ?? "general");
  const vertical = verticals.toApi(attr(node, "vertical") ?? "");
  const indent = numeric(node, "indent") ?? 0;
  const turned = numeric(node, "textRotation") ?? 0;
  return {
    ...(horizontal === undefined || horizontal === "General" ? {} : { horizontalAlignment: horizontal }),
    ...(vertical === undefined ? {} : { verticalAlignment: vertical }),
    ...(flag(node, "wrapText") ? { wrapText: true } : {}),
    ...(indent === 0 ? {} : { indentLevel: indent }),
    // Files count downward turns on from 90, and 255 stands for letters below each other.
    ...(turned === 0 ? {} : { textOrientation: turned === 255 ? 180 : turned > 90 ? 90 - turned : turned }),
  };
}
