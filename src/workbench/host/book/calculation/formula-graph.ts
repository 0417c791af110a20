import type { Book } from "../book.js";
import type { BookSheet } from "../sheet.js";
import { AreaIndex } from "./area-index.js";
import { readsOf, type Reads } from "./reads.js";
import { cellKey } from "./touched-cells.js";

/** A formula cell (0-based) and what it reads. */
export interface FormulaNode {
  readonly sheet: BookSheet;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly reads: Reads;
}

/** All formula cells of a workbook, and which of them read what. */
export class FormulaGraph {
  private readonly nodes = new Map<BookSheet, Map<number, FormulaNode>>();
  private readonly readers = new Map<BookSheet, AreaIndex<FormulaNode>>();
  private readonly byMention = new Map<string, Set<FormulaNode>>();
  /** Formulas that are calculated whenever anything is. */
  readonly volatile = new Set<FormulaNode>();

  constructor(private readonly book: Book) {}

  at(sheet: BookSheet, key: number): FormulaNode | undefined {
    return this.nodes.get(sheet)?.get(key);
  }

  on(sheet: BookSheet): Iterable<FormulaNode> {
    return this.nodes.get(sheet)?.values() ?? [];
  }

  get sheets(): Iterable<BookSheet> {
    return this.nodes.keys();
  }

  indexOf(sheet: BookSheet): AreaIndex<FormulaNode> | undefined {
    return this.readers.get(sheet);
  }

  mentioning(key: string): Iterable<FormulaNode> {
    return this.byMention.get(key) ?? [];
  }

  /** Takes the formula of a cell in, in place of what was known of the cell; gives the node, or null for a cell without one. */
  refresh(sheet: BookSheet, row: number, column: number): FormulaNode | null {
    const key = cellKey(row, column);
    this.forget(this.at(sheet, key));
    const { formula } = sheet.cell(row, column);
    if (formula === undefined) return null;
    const node = { sheet, row, column, formula, reads: readsOf(this.book, sheet, row, column, formula) };
    this.nodesOn(sheet).set(key, node);
    for (const { sheet: read, area } of node.reads.areas) this.readersOf(read).add(area, node);
    for (const mention of node.reads.mentions) {
      const known = this.byMention.get(mention);
      if (known === undefined) this.byMention.set(mention, new Set([node]));
      else known.add(node);
    }
    if (node.reads.volatile) this.volatile.add(node);
    return node;
  }

  forget(node: FormulaNode | undefined): void {
    if (node === undefined) return;
    this.nodes.get(node.sheet)?.delete(cellKey(node.row, node.column));
    for (const { sheet, area } of node.reads.areas) this.readers.get(sheet)?.remove(area, node);
    for (const mention of node.reads.mentions) this.byMention.get(mention)?.delete(node);
    this.volatile.delete(node);
  }

  /** Forgets a sheet that the workbook no longer has. */
  forgetSheet(sheet: BookSheet): void {
    for (const node of [...this.on(sheet)]) this.forget(node);
    this.nodes.delete(sheet);
    this.readers.delete(sheet);
  }

  private nodesOn(sheet: BookSheet): Map<number, FormulaNode> {
    let nodes = this.nodes.get(sheet);
    if (nodes === undefined) this.nodes.set(sheet, (nodes = new Map<number, FormulaNode>()));
    return nodes;
  }

  private readersOf(sheet: BookSheet): AreaIndex<FormulaNode> {
    let readers = this.readers.get(sheet);
    if (readers === undefined) this.readers.set(sheet, (readers = new AreaIndex<FormulaNode>()));
    return readers;
  }
}
