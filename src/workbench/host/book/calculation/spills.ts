import type { BookValue } from "../cell.js";
import type { BookSheet } from "../sheet.js";
import type { FormulaNode } from "./formula-graph.js";
import { columnOfKey, rowOfKey } from "./touched-cells.js";

/** The cells that formulas giving arrays have filled beside them. */
export class Spills {
  /** Formulas whose array found no room; they try again whenever anything is calculated. */
  readonly refused = new Set<FormulaNode>();
  private readonly filled = new Map<FormulaNode, ReadonlyMap<number, BookValue>>();
  private readonly owners = new Map<BookSheet, Map<number, FormulaNode>>();

  /**
   * Puts the parts of an array into the cells beside its formula (values by cell key). False, and none put, where something stands in
   * the way, or `blocked` says that the engine has seen it.
   */
  fill(node: FormulaNode, parts: ReadonlyMap<number, BookValue>, blocked: boolean): boolean {
    this.refused.delete(node);
    const before = this.filled.get(node);
    if (before === undefined && parts.size === 0 && !blocked) return true;
    const free = !blocked && [...parts.keys()].every((key) => this.isFree(node, key));
    const kept: ReadonlyMap<number, BookValue> = free ? parts : new Map<number, BookValue>();
    for (const key of before?.keys() ?? []) if (!kept.has(key)) this.clear(node, key);
    const owners = this.ownersOn(node.sheet);
    for (const [key, value] of kept) {
      const [row, column] = [rowOfKey(key), columnOfKey(key)];
      const cell = node.sheet.cell(row, column);
      if (cell.value !== value) node.sheet.putCalculated(row, column, { value, format: cell.format });
      owners.set(key, node);
    }
    if (kept.size === 0) this.filled.delete(node);
    else this.filled.set(node, kept);
    if (!free) this.refused.add(node);
    return free;
  }

  /** Formulas into whose filled cells somebody has written. */
  disturbed(changed: ReadonlyMap<BookSheet, ReadonlySet<number> | "all">): Set<FormulaNode> {
    const found = new Set<FormulaNode>();
    for (const [sheet, cells] of changed) {
      for (const [key, node] of this.owners.get(sheet) ?? []) {
        if ((cells === "all" || cells.has(key)) && !this.isUntouched(node, key)) found.add(node);
      }
    }
    return found;
  }

  /** Empties what formulas have filled that are no longer there. */
  dropOrphans(isCurrent: (node: FormulaNode) => boolean): void {
    for (const node of [...this.filled.keys()]) if (!isCurrent(node)) this.drop(node);
    for (const node of this.refused) if (!isCurrent(node)) this.refused.delete(node);
  }

  /** Empties all that is filled on a sheet; gives the formulas that did it. */
  withdraw(sheet: BookSheet): FormulaNode[] {
    const nodes = [...this.filled.keys()].filter((node) => node.sheet === sheet);
    for (const node of nodes) this.drop(node);
    return nodes;
  }

  /** True for a cell that one of these formulas has filled. */
  isFrom(sheet: BookSheet, key: number, nodes: ReadonlySet<FormulaNode>): boolean {
    const owner = this.owners.get(sheet)?.get(key);
    return owner !== undefined && nodes.has(owner) && this.owns(sheet, key);
  }

  /** True for a cell that any formula has filled. */
  owns(sheet: BookSheet, key: number): boolean {
    const owner = this.owners.get(sheet)?.get(key);
    return owner !== undefined && this.isUntouched(owner, key);
  }

  private drop(node: FormulaNode): void {
    for (const key of this.filled.get(node)?.keys() ?? []) this.clear(node, key);
    this.filled.delete(node);
  }

  private clear(node: FormulaNode, key: number): void {
    const [row, column] = [rowOfKey(key), columnOfKey(key)];
    if (this.isUntouched(node, key))
      node.sheet.put(row, column, { value: null, format: node.sheet.cell(row, column).format });
    this.owners.get(node.sheet)?.delete(key);
  }

  private isFree(node: FormulaNode, key: number): boolean {
    const [row, column] = [rowOfKey(key), columnOfKey(key)];
    const cell = node.sheet.cell(row, column);
    if (cell.value === null && cell.formula === undefined) return true;
    return this.ownersOn(node.sheet).get(key) === node && this.isUntouched(node, key);
  }

  /** A filled cell that somebody has written to is theirs. */
  private isUntouched(node: FormulaNode, key: number): boolean {
    const cell = node.sheet.cell(rowOfKey(key), columnOfKey(key));
    return cell.formula === undefined && cell.value === this.filled.get(node)?.get(key);
  }

  private ownersOn(sheet: BookSheet): Map<number, FormulaNode> {
    let owners = this.owners.get(sheet);
    if (owners === undefined) this.owners.set(sheet, (owners = new Map<number, FormulaNode>()));
    return owners;
  }
}
