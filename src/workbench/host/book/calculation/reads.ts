import type { Area } from "../../../../core/values/address.js";
import type { Book } from "../book.js";
import { scanFormula, type Piece } from "../formula/scan-formula.js";
import { parseStructured, structuredArea } from "../formula/structured-reference.js";
import type { BookSheet } from "../sheet.js";
import { findName } from "./find-name.js";
import { findTable, tableAround } from "./find-table.js";

/** Cells of one sheet that a formula reads. */
export interface ReadArea {
  readonly sheet: BookSheet;
  readonly area: Area;
}

/** What the value of a formula depends on. */
export interface Reads {
  readonly areas: readonly ReadArea[];
  /** Keys of `landscapeOf`; when what one of them stands for changes, the formula must be looked at anew. */
  readonly mentions: ReadonlySet<string>;
  /** Calculated whenever anything is. */
  readonly volatile: boolean;
  /** May read any cell: `INDIRECT`, `OFFSET`, a range up to what a function gives. */
  readonly anywhere: boolean;
}

/** SUBTOTAL and AGGREGATE look at hidden rows and at each other, which no reference tells. */
const volatile = /^(?:TODAY|NOW|RAND|RANDBETWEEN|RANDARRAY|OFFSET|INDIRECT|CELL|INFO|SUBTOTAL|AGGREGATE)$/;
const anywhere = /^(?:OFFSET|INDIRECT)$/;

/** Finds what a formula in a cell (0-based) reads, through names and tables too. Errs on the side of more. */
export function readsOf(book: Book, sheet: BookSheet, row: number, column: number, formula: string): Reads {
  const collected = new Collected(book, row, column);
  collected.take(formula, sheet, 0);
  return collected;
}

class Collected implements Reads {
  readonly areas: ReadArea[] = [];
  readonly mentions = new Set<string>();
  volatile = false;
  anywhere = false;

  constructor(
    private readonly book: Book,
    private readonly row: number,
    private readonly column: number,
  ) {}

  /** Names may stand for names; a circle of them ends at a depth Excel does not reach either. */
  take(formula: string, sheet: BookSheet, depth: number): void {
    if (depth > 16) return;
    for (const piece of scanFormula(formula)) {
      if (piece.kind === "function") this.called(piece.text);
      else if (piece.kind === "reference") this.referred(piece, sheet);
      else if (piece.kind === "structured") this.structured(piece, sheet);
      else if (piece.kind === "name") this.named(piece, sheet, depth);
      else if (piece.text === ":") this.anywhere = this.volatile = true;
    }
  }

  private called(name: string): void {
    const plain = name.toUpperCase().replace(/^_XLFN\.(?:_XLWS\.)?/, "");
    if (volatile.test(plain)) this.volatile = true;
    if (anywhere.test(plain)) this.anywhere = true;
  }

  private referred(piece: Extract<Piece, { kind: "reference" }>, own: BookSheet): void {
    if (piece.reference === null) return;
    const { area } = piece.reference;
    for (const sheet of this.sheets(piece, own)) this.areas.push({ sheet, area });
  }

  private sheets(piece: Extract<Piece, { kind: "reference" }>, own: BookSheet): BookSheet[] {
    if (piece.sheet === null) return [own];
    this.mentions.add(`sheet:${piece.sheet.toLowerCase()}`);
    const first = this.book.findSheet(piece.sheet);
    if (piece.last === null) return first === null ? [] : [first];
    this.mentions.add(`sheet:${piece.last.toLowerCase()}`).add("order");
    const last = this.book.findSheet(piece.last);
    if (first === null || last === null) return [];
    const ends = [this.book.sheets.indexOf(first), this.book.sheets.indexOf(last)];
    return this.book.sheets.slice(Math.min(...ends), Math.max(...ends) + 1);
  }

  private structured(piece: Extract<Piece, { kind: "structured" }>, own: BookSheet): void {
    const inside = piece.table === "";
    const found = inside ? tableAround(own, this.row, this.column) : findTable(this.book, piece.table);
    this.mentions.add(inside ? `tables:${own.id}` : `table:${piece.table.toLowerCase()}`);
    if (found === null) return;
    const area = structuredArea(parseStructured(piece.inside), found.sheet, found.table, this.row);
    this.areas.push({ sheet: found.sheet, area: area ?? found.table.area });
  }

  private named(piece: Extract<Piece, { kind: "name" }>, own: BookSheet, depth: number): void {
    this.mentions.add(`name:${piece.name.toLowerCase()}`);
    if (piece.sheet !== null) this.mentions.add(`sheet:${piece.sheet.toLowerCase()}`);
    const table = piece.sheet === null ? findTable(this.book, piece.name) : null;
    if (table !== null) {
      this.mentions.add(`table:${piece.name.toLowerCase()}`);
      this.areas.push({ sheet: table.sheet, area: table.table.area });
      return;
    }
    const found = findName(this.book, own, piece.sheet, piece.name);
    if (found !== null) this.take(found.formula, own, depth + 1);
  }
}
