import type { Book } from "../book.js";
import type { BookSheet } from "../sheet.js";
import type { AreaReaders } from "./area-index.js";
import type { FormulaGraph, FormulaNode } from "./formula-graph.js";
import { cellKey, columnOfKey, rowOfKey } from "./touched-cells.js";

/** Cells of each sheet that have changed, by key; `all` for a sheet of which nothing is known yet. */
export type ChangedCells = ReadonlyMap<BookSheet, ReadonlySet<number> | "all">;

/** What has happened since formulas were last calculated. */
export interface Happened {
  readonly changed: ChangedCells;
  /** Keys of the landscape that stand for something else now. */
  readonly mentions: ReadonlySet<string>;
  /** Formulas to calculate in any case. */
  readonly also: Iterable<FormulaNode>;
}

/** Brings the graph up to date with what has happened, and gives every formula whose value may differ now. */
export function findDirty(book: Book, graph: FormulaGraph, { changed, mentions, also }: Happened): Set<FormulaNode> {
  const search = new Search(graph);
  for (const sheet of [...graph.sheets]) if (!book.sheets.includes(sheet)) graph.forgetSheet(sheet);
  for (const key of mentions) {
    for (const node of [...graph.mentioning(key)]) graph.refresh(node.sheet, node.row, node.column);
  }
  for (const [sheet, cells] of changed) {
    if (cells === "all") refreshSheet(graph, sheet);
    else for (const key of cells) graph.refresh(sheet, rowOfKey(key), columnOfKey(key));
  }
  for (const key of mentions) for (const node of graph.mentioning(key)) search.add(node);
  for (const [sheet, cells] of changed) {
    if (cells === "all") search.addReadersOfSheet(sheet);
    else for (const key of cells) search.addCell(sheet, key);
  }
  for (const node of graph.volatile) if (node.reads.anywhere) search.add(node);
  for (const node of also) if (graph.at(node.sheet, cellKey(node.row, node.column)) === node) search.add(node);
  return search.finish();
}

function refreshSheet(graph: FormulaGraph, sheet: BookSheet): void {
  for (const node of [...graph.on(sheet)]) graph.forget(node);
  for (const [row, cells] of sheet.rows) {
    for (const [column, cell] of cells) if (cell.formula !== undefined) graph.refresh(sheet, row, column);
  }
}

/** Follows readers of readers; an area whose readers are in already is not looked at again. */
class Search {
  private readonly dirty = new Set<FormulaNode>();
  private readonly waiting: FormulaNode[] = [];
  private readonly done = new Set<AreaReaders<FormulaNode>>();

  constructor(private readonly graph: FormulaGraph) {}

  add(node: FormulaNode): void {
    if (this.dirty.has(node)) return;
    this.dirty.add(node);
    this.waiting.push(node);
  }

  addCell(sheet: BookSheet, key: number): void {
    const own = this.graph.at(sheet, key);
    if (own !== undefined) this.add(own);
    this.addReaders(sheet, rowOfKey(key), columnOfKey(key));
  }

  addReadersOfSheet(sheet: BookSheet): void {
    for (const node of this.graph.on(sheet)) this.add(node);
    for (const { readers } of this.graph.indexOf(sheet)?.all() ?? []) for (const node of readers) this.add(node);
  }

  finish(): Set<FormulaNode> {
    for (let node = this.waiting.pop(); node !== undefined; node = this.waiting.pop()) {
      this.addReaders(node.sheet, node.row, node.column);
    }
    return this.dirty;
  }

  private addReaders(sheet: BookSheet, row: number, column: number): void {
    const found = this.graph.indexOf(sheet)?.around(row, column, this.done) ?? [];
    for (const entry of found) {
      this.done.add(entry);
      for (const node of entry.readers) this.add(node);
    }
  }
}
