import { a1 } from "../../core/values/address.js";
import { WorkbookError } from "../errors.js";
import type { CellChange } from "../port.js";
import { areaOf } from "./area.js";
import { valueXml } from "./page-xml.js";
import { attribute, attributePlace } from "./xml-attributes.js";
import { append, type Edit, edited, elementsOf, setAttribute, type XmlElement } from "./xml-elements.js";

export interface CellContext {
  stringIndex(text: string): number;
  /** What goes into a cell that has a style (0 where it names none): the value as the file counts days, and the style it gets. */
  entry(change: CellChange, style: number): { readonly value: CellChange["value"]; readonly style: number };
}

/**
 * A worksheet with single cells set; each keeps its style, and everything else stays byte for byte.
 * Throws WorkbookError `protected` where a formula of several cells begins: the others would lose it.
 */
export function changedCells(
  bytes: Uint8Array,
  sheet: { readonly part: string; readonly name: string },
  changes: readonly CellChange[],
  context: CellContext,
): Uint8Array {
  const elements = elementsOf(bytes, sheet.part);
  const data = elements.find((element) => element.name === "sheetData" && element.depth === 2);
  if (data === undefined) throw new WorkbookError("damaged", { part: sheet.part });
  const rows = rowsOf(elements, data);
  const latest = new Map(changes.map((change) => [a1(change.row, change.column), change]));
  const edits: Edit[] = [];
  const byRow = new Map<number, CellChange[]>();
  for (const change of latest.values()) byRow.set(change.row, [...(byRow.get(change.row) ?? []), change]);
  const newRows: { row: number; xml: string }[] = [];
  for (const [row, inRow] of byRow) {
    const sorted = inRow.sort((one, other) => one.column - other.column);
    const present = rows.get(row);
    if (present === undefined) {
      const cells = sorted.map((change) => cellXml(change, null, data.prefix, context)).join("");
      newRows.push({ row, xml: `<${data.prefix}row r="${row + 1}">${cells}</${data.prefix}row>` });
    } else edits.push(...rowEdits(present, sorted, sheet.name, context));
  }
  edits.push(
    ...insertions(
      data,
      [...rows.values()].map(({ element, row }) => ({ element, at: row })),
      newRows.map(({ row, xml }) => ({ at: row, xml })),
    ),
  );
  edits.push(...dimensionEdits(elements, [...latest.values()]));
  return edited(bytes, edits);
}

interface RowPlace {
  readonly element: XmlElement;
  readonly row: number;
  readonly cells: { readonly element: XmlElement; readonly column: number; formula: XmlElement | null }[];
}

function rowsOf(elements: readonly XmlElement[], data: XmlElement): Map<number, RowPlace> {
  const rows = new Map<number, RowPlace>();
  let current: RowPlace | null = null;
  let row = -1;
  let column = -1;
  for (const element of elements) {
    if (element.parent === data && element.name === "row") {
      row = Number(attribute(element, "r") ?? row + 2) - 1;
      column = -1;
      current = { element, row, cells: [] };
      if (!rows.has(row)) rows.set(row, current);
    } else if (current !== null && element.parent === current.element && element.name === "c") {
      const place = areaOf(attribute(element, "r") ?? "");
      column = place?.left ?? column + 1;
      current.cells.push({ element, column, formula: null });
    } else if (current !== null && element.name === "f") {
      const cell = current.cells.at(-1);
      if (cell?.element === element.parent) cell.formula = element;
    }
  }
  return rows;
}

function rowEdits(place: RowPlace, changes: readonly CellChange[], sheet: string, context: CellContext): Edit[] {
  const edits: Edit[] = [];
  const added: { at: number; xml: string }[] = [];
  for (const change of changes) {
    const present = place.cells.find(({ column }) => column === change.column);
    if (present === undefined)
      added.push({ at: change.column, xml: cellXml(change, null, place.element.prefix, context) });
    else {
      if (isShared(present.formula))
        throw new WorkbookError("protected", { sheet, cell: a1(change.row, change.column) });
      const { element } = present;
      edits.push({ start: element.start, end: element.end, text: cellXml(change, element, element.prefix, context) });
    }
  }
  if (added.length === 0) return edits;
  const spans = attributePlace(place.element, "spans");
  // The range of columns is a hint that would be wrong now.
  if (spans !== null) edits.push({ start: spans.start, end: spans.valueEnd + 1, text: "" });
  const cells = place.cells.map(({ element, column }) => ({ element, at: column }));
  return [...edits, ...insertions(place.element, cells, added)];
}

/** Puts new children at their places in order among those that are there. */
function insertions(
  holder: XmlElement,
  present: readonly { readonly element: XmlElement; readonly at: number }[],
  added: readonly { readonly at: number; readonly xml: string }[],
): Edit[] {
  const sorted = [...added].sort((one, other) => one.at - other.at);
  const edits: Edit[] = [];
  let tail = "";
  for (const { at, xml } of sorted) {
    const next = present.find((child) => child.at > at);
    if (next === undefined) tail += xml;
    else edits.push({ start: next.element.start, end: next.element.start, text: xml });
  }
  return tail === "" ? edits : [...edits, ...append(holder, tail)];
}

function cellXml(change: CellChange, old: XmlElement | null, p: string, context: CellContext): string {
  const oldStyle = old === null ? null : attribute(old, "s");
  const { value, style } = context.entry(change, Number(oldStyle ?? 0));
  const isStyled = oldStyle !== null || style !== 0;
  const head = `<${p}c r="${a1(change.row, change.column)}"${isStyled ? ` s="${style}"` : ""}`;
  if (value === "" || value === null) return `${head}/>`;
  const { type, xml } = valueXml(value, (text) => context.stringIndex(text));
  return `${head}${type}>${xml.replace("<v>", `<${p}v>`).replace("</v>", `</${p}v>`)}</${p}c>`;
}

function isShared(formula: XmlElement | null): boolean {
  return formula !== null && attributePlace(formula, "ref") !== null;
}

function dimensionEdits(elements: readonly XmlElement[], changes: readonly CellChange[]): Edit[] {
  const element = elements.find(({ name, depth }) => name === "dimension" && depth === 2);
  const area = element === undefined ? null : areaOf(attribute(element, "ref") ?? "");
  if (element === undefined || area === null) return [];
  const top = Math.min(area.top, ...changes.map(({ row }) => row));
  const left = Math.min(area.left, ...changes.map(({ column }) => column));
  const bottom = Math.max(area.bottom, ...changes.map(({ row }) => row));
  const right = Math.max(area.right, ...changes.map(({ column }) => column));
  return [setAttribute(element, "ref", `${a1(top, left)}:${a1(bottom, right)}`)];
}
