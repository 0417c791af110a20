/** What a spreadsheet cell holds once its formula, if any, has been calculated. */
export type CellValue = string | number | boolean | null | CellError;

/** A spreadsheet error such as `#REF!`, or `UNCALCULATED` for a formula that was saved without a result. */
export interface CellError {
  readonly error: string;
}

/** The error of a formula cell whose file holds no calculated value: its amount is unknown, not zero. */
export const UNCALCULATED = "#UNCALCULATED";

export function isCellError(value: CellValue | undefined): value is CellError {
  return typeof value === "object" && value !== null;
}

/** True for an empty cell; text of white space counts as empty. */
export function isBlank(value: CellValue | undefined): boolean {
  return value === null || value === undefined || (typeof value === "string" && value.trim() === "");
}
