import type { Area } from "../../../core/values/address.js";
import { areaOf } from "../../../workbook/xlsx/area.js";
import { damaged } from "../../../workbook/xlsx/bounds.js";
import { contains } from "../../host/book/addresses.js";
import { shiftFormula } from "../../host/book/shift-formula.js";
import { shownFormula } from "../formulas.js";
import type { LeftList } from "../left.js";

/** The formula of a cell as its tag tells it. */
export interface FormulaTag {
  readonly type: string;
  readonly ref: string | null;
  readonly si: string | null;
  text: string;
}

/** Gives each cell of one sheet its formula: cells of a file share formulas, or are filled by another's array. */
export class CellFormulas {
  /** Arrays that reach to the row that is read or below. */
  #arrays: Area[] = [];
  readonly #shared = new Map<string, { readonly formula: string; readonly row: number; readonly column: number }>();

  constructor(
    readonly part: string,
    readonly sheet: string,
    readonly left: LeftList,
  ) {}

  /** Tells that a row (0-based) begins. */
  openRow(row: number): void {
    if (this.#arrays.length > 0) this.#arrays = this.#arrays.filter(({ bottom }) => bottom >= row);
  }

  /** The formula of a cell with its `=`, or undefined. Throws WorkbookError. */
  of(tag: FormulaTag | null, row: number, column: number): string | undefined {
    if (tag === null) return undefined;
    if (tag.type === "dataTable") {
      this.left.add("data-tables", this.sheet);
      return undefined;
    }
    if (tag.type === "array") this.#openArray(tag.ref);
    if (tag.type === "shared" && tag.si !== null) return this.#sharedFormula(tag.si, tag.text, row, column);
    return tag.text.trim() === "" ? undefined : shownFormula(tag.text);
  }

  /** True for a cell that an array of another cell fills; it does so again when it is calculated. */
  isFilled(row: number, column: number): boolean {
    const place = { top: row, bottom: row, left: column, right: column };
    return this.#arrays.some((array) => contains(array, place));
  }

  /** The first cell of a shared formula holds its text; the others hold it as if copied there. */
  #sharedFormula(index: string, text: string, row: number, column: number): string {
    if (text.trim() !== "") {
      const formula = shownFormula(text);
      this.#shared.set(index, { formula, row, column });
      return formula;
    }
    const first = this.#shared.get(index);
    if (first === undefined) throw damaged(this.part);
    return shiftFormula(first.formula, row - first.row, column - first.column);
  }

  #openArray(ref: string | null): void {
    const area = areaOf(ref ?? "");
    if (area === null || (area.top === area.bottom && area.left === area.right)) return;
    this.#arrays.push(area);
    this.left.add("arrays", this.sheet);
  }
}
