import { calculateFormulas } from "@cj-tech-master/excelts/formula";
import type { Book } from "../book.js";
import type { BookCell, BookValue } from "../cell.js";
import type { BookSheet } from "../sheet.js";
import { atOnce, engineView } from "./engine-view.js";
import { findDirty, type ChangedCells } from "./find-dirty.js";
import { FormulaGraph, type FormulaNode } from "./formula-graph.js";
import { changedKeys, landscapeOf } from "./landscape.js";
import { inOrder } from "./in-order.js";
import { Spills } from "./spills.js";
import { cellKey } from "./touched-cells.js";

/** Arrays that change size let others follow; after so many rounds whatever still moves is left. */
const rounds = 20;

const noRoom = { error: "#SPILL!" };

/** Keeps the formulas of a workbook calculated, each time only those that depend on what has changed. */
export class Calculation {
  private readonly graph: FormulaGraph;
  private readonly spills = new Spills();
  private known: ReadonlySet<BookSheet> = new Set();
  private landscape: ReadonlyMap<string, string> = new Map();

  constructor(private readonly book: Book) {
    this.graph = new FormulaGraph(book);
  }

  /** Calculates what depends on changes since the last time, and what is volatile; gives how many formulas that were. */
  update(): number {
    let count = 0;
    let unsure = false;
    for (let round = 0; round < rounds; round++) {
      const landscape = landscapeOf(this.book);
      const mentions = changedKeys(this.landscape, landscape);
      const changed = this.takeChanged();
      if (round > 0 && changed.size === 0 && !unsure) break;
      this.landscape = landscape;
      const also = [...this.spills.disturbed(changed), ...(round === 0 ? this.always() : [])];
      const dirty = findDirty(this.book, this.graph, { changed, mentions, also });
      this.spills.dropOrphans((node) => this.isCurrent(node));
      // What INDIRECT reads is not known beforehand and may have been calculated after it.
      unsure = this.calculate(dirty) > 1 && round === 0;
      count += dirty.size;
    }
    return count;
  }

  /**
   * Takes the figures that stand in the cells for the formulas' results, as Excel does with a file that it saved: until something changes, only
   * formulas without a result, volatile ones and what depends on them are calculated. Gives how many formulas that were.
   */
  adopt(): number {
    this.landscape = landscapeOf(this.book);
    const nothing = { changed: new Map(), mentions: new Set<string>() };
    const all = findDirty(this.book, this.graph, { ...nothing, changed: this.takeChanged(), also: [] });
    const unknown = [...all].filter(({ sheet, row, column }) => sheet.cell(row, column).value === null);
    const dirty = findDirty(this.book, this.graph, { ...nothing, also: [...this.graph.volatile, ...unknown] });
    this.calculate(dirty);
    return dirty.size;
  }

  /** Calculates every formula. */
  updateAll(): number {
    for (const sheet of this.book.sheets) sheet.touched.addAll();
    return this.update();
  }

  /** Takes back what arrays have put into cells of a sheet, before its cells are moved about; the next update puts it again. */
  withdrawSpills(sheet: BookSheet): void {
    for (const node of this.spills.withdraw(sheet)) node.sheet.touched.add(node.row, node.column);
  }

  /** True for a cell (by key) that holds a part of an array from a formula beside it. */
  isSpilled(sheet: BookSheet, key: number): boolean {
    return this.spills.owns(sheet, key);
  }

  /** Formulas that are calculated whenever anything is; an array that found no room may have some now. */
  private always(): FormulaNode[] {
    return [...this.graph.volatile, ...this.spills.refused];
  }

  private takeChanged(): ChangedCells {
    const changed = new Map<BookSheet, ReadonlySet<number> | "all">();
    for (const sheet of this.book.sheets) {
      const isNew = !this.known.has(sheet);
      if (!isNew && !sheet.touched.any) continue;
      const cells = sheet.touched.take();
      changed.set(sheet, isNew ? "all" : cells);
    }
    this.known = new Set(this.book.sheets);
    return changed;
  }

  private isCurrent(node: FormulaNode): boolean {
    return this.graph.at(node.sheet, cellKey(node.row, node.column)) === node;
  }

  /** Calculates formulas in an order in which each finds what it reads; gives in how many goes. */
  private calculate(dirty: ReadonlySet<FormulaNode>): number {
    const { order, circular } = inOrder(dirty);
    for (const node of circular) put(node, 0);
    let goes = 0;
    for (let at = 0; at < order.length; at += atOnce, goes++) this.calculateSome(new Set(order.slice(at, at + atOnce)));
    return goes;
  }

  private calculateSome(nodes: ReadonlySet<FormulaNode>): void {
    const view = engineView(this.book, nodes, (sheet, key) => this.spills.isFrom(sheet, key, nodes));
    calculateFormulas(view.workbook);
    for (const node of nodes) {
      const sheet = view.sheets.get(node.sheet);
      const value = sheet?.findCell(node.row + 1, node.column + 1)?.calculated ?? 0;
      const beside = sheet?.spilled.get(cellKey(node.row, node.column)) ?? new Map<number, BookValue>();
      const blocked = typeof value === "object" && value.error === noRoom.error;
      put(node, this.spills.fill(node, beside, blocked) ? value : noRoom);
    }
  }
}

/** Cells are not replaced when nothing changes, so that what watches them sees only changes. */
function put({ sheet, row, column }: FormulaNode, value: BookValue): void {
  const cell: BookCell = sheet.cell(row, column);
  if (!sameValue(cell.value, value)) sheet.putResult(row, column, value);
}

function sameValue(a: BookValue, b: BookValue): boolean {
  if (typeof a === "object" && typeof b === "object") return a?.error === b?.error;
  return a === b;
}
