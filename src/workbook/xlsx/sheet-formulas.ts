import type { Budget } from "./bounds.js";
import { r1c1Formula } from "./r1c1.js";
import { attribute, type Attributed } from "./xml-attributes.js";

/**
 * The formulas of a sheet as they are read cell by cell, in R1C1 notation: neighbours that calculate alike are one text, held once.
 * The cells of a formula that fills several (an array) but the first, and data tables, are left out.
 */
export class SheetFormulas {
  readonly byRow = new Map<number, Map<number, string>>();
  readonly #texts = new Map<string, string>();
  readonly #shared = new Map<number, string>();
  #shareIndex: number | null = null;
  #isTable = false;
  #text = "";

  constructor(readonly budget: Budget) {}

  /** Begins the formula of a cell, with the tag `<f>`. */
  begin(tag: Attributed): void {
    this.#text = "";
    this.#shareIndex = null;
    this.#isTable = false;
    if (tag.attributesStart === tag.attributesEnd) return;
    const type = attribute(tag, "t");
    this.#isTable = type === "dataTable";
    const index = type === "shared" ? attribute(tag, "si") : null;
    if (index !== null) this.#shareIndex = Number(index);
  }

  /** Takes a run of the formula's text. */
  take(text: string): void {
    if (this.#text.length <= longestFormula) this.#text = this.#text === "" ? text : this.#text + text;
  }

  /** Ends the formula of a cell, 0-based. Throws WorkbookError `too-large`. */
  end(row: number, column: number): void {
    const formula = this.#isTable ? null : this.#finished(row, column);
    if (formula === null) return;
    // A formula costs about as much as a value.
    this.budget.cell();
    let cells = this.byRow.get(row);
    if (cells === undefined) this.byRow.set(row, (cells = new Map<number, string>()));
    cells.set(column, formula);
  }

  #finished(row: number, column: number): string | null {
    const index = this.#shareIndex;
    if (this.#text === "") return index === null ? null : (this.#shared.get(index) ?? null);
    if (this.#text.length > longestFormula) return null;
    const formula = this.#once(r1c1Formula(this.#text, row, column));
    if (index !== null && !this.#shared.has(index)) this.#shared.set(index, formula);
    return formula;
  }

  #once(formula: string): string {
    const known = this.#texts.get(formula);
    if (known !== undefined) return known;
    this.budget.text(formula.length + formulaCost);
    this.#texts.set(formula, formula);
    return formula;
  }
}

/** Characters of the longest formula that Excel takes; what a file holds beyond that is none. */
const longestFormula = 8192;

/** What a formula costs beyond its characters. */
const formulaCost = 50;
