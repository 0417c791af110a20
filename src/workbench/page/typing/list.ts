import { contains } from "../../host/book/addresses.js";
import type { Book } from "../../host/book/book.js";
import { parseAddress } from "../../host/book/addresses.js";
import { displayedText } from "../../host/book/shown-text.js";
import type { BookSheet } from "../../host/book/sheet.js";

/** The texts that a cell's dropdown list offers, or null when the cell (0-based) has none. */
export function listAt(book: Book, sheet: BookSheet, row: number, column: number): readonly string[] | null {
  const cell = { top: row, left: column, bottom: row, right: column };
  const validation = sheet.validations.find(({ area }) => contains(area, cell));
  const source = sourceOf(validation?.rule);
  if (source === null) return null;
  if (!source.startsWith("=")) return source.split(",").map((text) => text.trim());
  return textsOf(book, sheet, source.slice(1));
}

function sourceOf(rule: unknown): string | null {
  const list = typeof rule === "object" && rule !== null && "list" in rule ? rule.list : null;
  if (typeof list !== "object" || list === null || !("source" in list)) return null;
  if ("inCellDropDown" in list && list.inCellDropDown === false) return null;
  return typeof list.source === "string" ? list.source : null;
}

/** The texts of a range or of a name that stands for one; none when it is neither. */
function textsOf(book: Book, sheet: BookSheet, reference: string): readonly string[] {
  const named = [...sheet.names, ...book.names].find(({ name }) => name.toLowerCase() === reference.toLowerCase());
  try {
    const { sheet: other, area } = parseAddress(named?.formula.slice(1) ?? reference);
    const from = other === null ? sheet : book.sheet(other);
    const texts: string[] = [];
    from.eachIn(area, (_row, _column, cell) => {
      const text = displayedText(cell, book.date1904);
      if (text !== "") texts.push(text);
    });
    return texts;
  } catch {
    // Neither an address nor a name: Excel opens an empty list.
    return [];
  }
}
