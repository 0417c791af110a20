import type { Area } from "../../../core/values/address.js";
import { contains, overlap } from "../../host/book/addresses.js";
import type { BookValue } from "../../host/book/cell.js";
import type { BookConditionalFormat, ConditionalLook } from "../../host/book/conditional-format.js";
import type { BookSheet } from "../../host/book/sheet.js";
import { shiftFormula } from "../../host/book/shift-formula.js";
import type { Desk } from "../desk.js";
import { unconditional, type ConditionalPicture } from "./conditional-picture.js";
import { evaluate, type Asked } from "./evaluate.js";
import { holds } from "./holds.js";
import { reachOf, scaleColor, shareOf, type Reach } from "./scale.js";

/** What the conditional formats of the sheet on screen come to, cell by cell, for the cells in view. */
export class Conditions {
  private pictures = new Map<string, ConditionalPicture>();
  private reaches = new Map<BookConditionalFormat, Reach | null>();

  constructor(private readonly desk: Desk) {}

  /** Something changed: nothing known holds any more. */
  forget(): void {
    this.pictures = new Map();
    this.reaches = new Map();
  }

  /** What stands over a cell (0-based) that has been prepared. */
  at(row: number, column: number): ConditionalPicture {
    return this.pictures.get(keyOf(row, column)) ?? unconditional;
  }

  /** Finds out about all cells of an area at once. */
  prepare(sheet: BookSheet, view: Area): void {
    const formats = sheet.conditionalFormats.filter(({ areas }) => areas.some((area) => overlap(area, view)));
    if (formats.length === 0) return;
    const cells: { row: number; column: number; formats: BookConditionalFormat[] }[] = [];
    const asked: Asked[] = [];
    for (let row = view.top; row <= view.bottom; row++) {
      for (let column = view.left; column <= view.right; column++) {
        if (this.pictures.has(keyOf(row, column))) continue;
        const own = formats.filter(({ areas }) => areas.some((area) => contains(area, cellArea(row, column))));
        if (own.length === 0) continue;
        cells.push({ row, column, formats: own });
        for (const format of own) asked.push(...formulasOf(format, row, column));
      }
    }
    const values = asked.length === 0 ? [] : evaluate(this.desk.book, sheet, asked);
    let next = 0;
    for (const { row, column, formats: own } of cells) {
      const known = own.map((format) => {
        const count = formulasOf(format, row, column).length;
        return { format, values: values.slice(next, (next += count)) };
      });
      this.pictures.set(keyOf(row, column), this.picture(sheet, sheet.cell(row, column).value, known));
    }
  }

  /** The first rule goes before the others where they disagree. */
  private picture(
    sheet: BookSheet,
    value: BookValue,
    known: readonly { readonly format: BookConditionalFormat; readonly values: readonly BookValue[] }[],
  ): ConditionalPicture {
    let look: ConditionalLook = {};
    let bar: ConditionalPicture["bar"] = null;
    for (const { format, values } of known) {
      const { rule } = format;
      if (!holds(rule, value, values)) continue;
      if (rule.kind === "dataBar" || rule.kind === "colorScale") {
        const reach = this.reach(sheet, format);
        if (typeof value !== "number" || reach === null) continue;
        const share = shareOf(value, reach);
        if (rule.kind === "dataBar") bar ??= { share, color: rule.color };
        else look = { fill: scaleColor(rule.colors, share), ...look };
      } else look = { ...rule.look, ...look };
      if (format.stopIfTrue) break;
    }
    return { look: Object.keys(look).length === 0 ? null : look, bar };
  }

  private reach(sheet: BookSheet, format: BookConditionalFormat): Reach | null {
    let reach = this.reaches.get(format);
    if (reach === undefined) this.reaches.set(format, (reach = reachOf(sheet, format)));
    return reach;
  }
}

/** A rule's formulas as they read at a cell. */
function formulasOf({ areas, rule }: BookConditionalFormat, row: number, column: number): Asked[] {
  const [origin] = areas;
  if (origin === undefined) return [];
  const at = (formula: string): Asked => ({
    row,
    formula: shiftFormula(formula.startsWith("=") ? formula : `=${formula}`, row - origin.top, column - origin.left),
  });
  if (rule.kind === "custom") return [at(rule.formula)];
  if (rule.kind !== "cellValue") return [];
  return rule.formula2 === null ? [at(rule.formula1)] : [at(rule.formula1), at(rule.formula2)];
}

function cellArea(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}

function keyOf(row: number, column: number): string {
  return `${row}:${column}`;
}
