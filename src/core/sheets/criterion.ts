import { isCellError, type CellValue } from "../values/cell.js";
import { numberOfMonth, yearOfMonth, type Month } from "../values/day.js";

/** What a SUMIFS condition asks of a cell. `text` is compared whole and without regard to case. */
export type Test =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "blank" }
  | { readonly kind: "filled" }
  | { readonly kind: "year"; readonly year: number }
  /** A day from the first month to the last, both included. */
  | { readonly kind: "months"; readonly first: Month; readonly last: Month };

/** The longest text a criterion, and a literal inside a formula, may have. */
const longestCriterion = 255;

/**
 * The test that selects exactly the cells holding `value`, or null where no criterion means the same in Excel, WPS and LibreOffice:
 * booleans, errors, texts of white space, texts that some of them would take for a date, a share or a formatted number.
 */
export function testFor(value: CellValue | undefined): Test | null {
  if (value === null || value === undefined) return { kind: "blank" };
  if (typeof value === "number") return Number.isFinite(value) ? { kind: "number", number: value } : null;
  if (typeof value !== "string" || value.trim() === "" || hasControls(value)) return null;
  if (looksNumeric(value) && !isDigits(value)) return null;
  return criterionText(value).length > longestCriterion ? null : { kind: "text", text: value };
}

/** The arguments after a condition's range: pieces of a formula, one for each criterion the test needs. */
export function criteriaOf(test: Test): readonly string[] {
  switch (test.kind) {
    case "text":
      return [literal(criterionText(test.text))];
    case "number":
      return [String(test.number)];
    case "blank":
      return [literal("=")];
    case "filled":
      return [literal("<>")];
    case "year":
      return [`">="&DATE(${test.year},1,1)`, `"<"&DATE(${test.year + 1},1,1)`];
    case "months":
      return [`">="&${firstOf(test.first)}`, `"<"&${firstOf(test.last + 1)}`];
  }
}

function firstOf(month: Month): string {
  return `DATE(${yearOfMonth(month)},${numberOfMonth(month)},1)`;
}

/** What tells a cell from others under SUMIFS: equal keys cannot be told apart by a criterion. */
export function criterionKey(value: CellValue | undefined): string {
  if (value === null || value === undefined) return "blank";
  if (typeof value === "number") return `n:${value}`;
  if (typeof value === "string") return `t:${value.toLowerCase()}`;
  return isCellError(value) ? `e:${value.error}` : `b:${String(value)}`;
}

/** A key that is also equal where programs disagree whether two cells match: number and text of digits, widths, invisible characters. */
export function doubtfulKey(value: CellValue | undefined): string {
  if (typeof value === "number") return `n:${value}`;
  if (typeof value !== "string") return criterionKey(value);
  const plain = value
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .toLowerCase();
  if (plain.trim() === "") return "blank";
  return isDigits(plain) ? `n:${Number(plain)}` : `t:${plain}`;
}

/** A text as a literal inside a formula. */
export function literal(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** Wildcards are escaped with `~`; `=` goes before what would be read as an operator. */
function criterionText(text: string): string {
  const escaped = text.replace(/[~*?]/g, "~$&");
  return /^[<>=]/.test(text) ? `=${escaped}` : escaped;
}

function isDigits(text: string): boolean {
  return /^\d{1,15}$/.test(text);
}

/** Errs on the side of yes: a Han character that no date or amount uses, or words without a digit, make it a text. */
function looksNumeric(text: string): boolean {
  const plain = text.normalize("NFKC").trim();
  if (/^(true|false)$/i.test(plain) || plain.startsWith("#")) return true;
  if (/(?![年月日时分秒上下午元点])\p{Script=Han}/u.test(plain)) return false;
  return /\d/.test(plain) || !/\p{L}/u.test(plain);
}

function hasControls(text: string): boolean {
  return /\p{Cc}/u.test(text);
}
