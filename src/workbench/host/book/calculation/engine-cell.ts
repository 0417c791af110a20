import type { CellLike, FormulaResultLike } from "@cj-tech-master/excelts/formula";
import type { BookValue } from "../cell.js";

/** What the engine tells cells apart by: nothing, a constant, a formula. */
export const kinds = { nothing: 0, constant: 2, formula: 6 } as const;

/** One cell as the engine is shown it, and where it puts what it finds; row and column are 1-based. */
export class EngineCell implements CellLike {
  readonly model = {};
  onResult: (() => void) | null = null;
  onValue: ((value: BookValue) => void) | null = null;
  private own: BookValue;
  private given: FormulaResultLike;
  declare readonly formula?: string;

  constructor(
    readonly row: number,
    readonly col: number,
    readonly type: number,
    value: BookValue,
    formula?: string,
  ) {
    this.own = value;
    if (formula !== undefined) this.formula = formula;
  }

  get value(): unknown {
    return this.own;
  }

  set value(value: unknown) {
    this.own = bookValue(value);
    this.onValue?.(this.own);
  }

  get result(): FormulaResultLike {
    return this.given;
  }

  set result(result: FormulaResultLike) {
    this.given = result;
    this.onResult?.();
  }

  /** What the formula gives; a blank shows as 0. */
  get calculated(): BookValue {
    return bookValue(this.given) ?? 0;
  }
}

function bookValue(value: unknown): BookValue {
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "object" && value !== null && "error" in value) return { error: String(value.error) };
  return null;
}
