import { cellsOf, placeIn } from "../place.js";
import type { Books, Rule } from "../rule.js";
import type { RuleFinding } from "../findings.js";

/** Member numbers written `0012` elsewhere in the column stand as `12` once Excel takes them for numbers; `12` then matches no dues row. */
export const zerosLost: Rule = {
  code: "member-no-zeros-lost",
  source: "Excel drops leading zeros of what it takes for a number",
  check: (books) => {
    const { members, dues, disbursements } = books.reading.tabs;
    return [members, dues, disbursements].flatMap((tab) => {
      const column = tab?.columns.memberNo;
      return tab === undefined || column === undefined ? [] : shortened(books, tab, column);
    });
  },
};

type Numbered = NonNullable<
  Books["reading"]["tabs"]["members"] | Books["reading"]["tabs"]["dues"] | Books["reading"]["tabs"]["disbursements"]
>;

function shortened(books: Books, tab: Numbered, column: number): RuleFinding[] {
  const typed = cellsOf(books.snapshot, tab.sheet);
  const numbers: { readonly row: number; readonly no: string }[] = [];
  for (const { row } of tab.rows) {
    const raw = typed(row, column);
    if (typeof raw === "number" && Number.isInteger(raw) && raw >= 0) numbers.push({ row, no: String(raw) });
  }
  const length = numbers.length === 0 ? null : usualLength(tab.rows.map(({ row }) => typed(row, column)));
  if (length === null) return [];
  return numbers.flatMap(({ row, no }) => {
    if (no.length >= length) return [];
    const at = placeIn(tab, row, "memberNo");
    return [{ code: "member-no-zeros-lost", severity: "warning", at, args: { no, length } } as const];
  });
}

/** The one length of the texts that are all digits, when some of them begin with 0; null when they differ. */
function usualLength(cells: readonly unknown[]): number | null {
  const texts = cells.filter((cell): cell is string => typeof cell === "string").map((cell) => cell.trim());
  const digits = texts.filter((text) => /^\d+$/.test(text));
  const lengths = new Set(digits.map((text) => text.length));
  const [length] = lengths;
  return lengths.size === 1 && length !== undefined && digits.some((text) => text.startsWith("0")) ? length : null;
}
