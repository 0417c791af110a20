import type { Budget } from "./bounds.js";
import type { Package } from "./package.js";
import { relationshipsOf } from "./relationships.js";
import type { WorkbookPart } from "./workbook-part.js";
import { attribute } from "./xml-attributes.js";
import { elementsOf } from "./xml-elements.js";

/** The names and numbers of a workbook's tables; names share one space with defined names, whatever their case. */
export class TableNames {
  readonly #names: Set<string>;
  #lastId = 0;

  constructor(parts: Package, book: WorkbookPart, budget: Budget) {
    this.#names = new Set(book.names.map(({ name }) => name.toLowerCase()));
    for (const sheet of book.sheets) {
      if (sheet.part === null) continue;
      for (const { kind, part } of relationshipsOf(parts, sheet.part, budget)) {
        if (kind !== "table" || !parts.has(part)) continue;
        const root = elementsOf(parts.xml(part, budget), part)[0];
        if (root === undefined) continue;
        this.#lastId = Math.max(this.#lastId, Number(attribute(root, "id") ?? 0));
        for (const name of ["name", "displayName"]) this.#names.add((attribute(root, name) ?? "").toLowerCase());
      }
    }
  }

  /** A number for a new table, and its name, numbered when it is taken. */
  take(wanted: string): { id: number; name: string } {
    let name = wanted;
    for (let number = 2; this.#names.has(name.toLowerCase()); number++) name = `${wanted}_${number}`;
    this.#names.add(name.toLowerCase());
    return { id: ++this.#lastId, name };
  }
}
