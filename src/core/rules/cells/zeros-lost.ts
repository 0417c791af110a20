import { cellsOf, placeIn } from "../place.js";
import { defineRule, type Books, type Found } from "../rule.js";

/** Member numbers written `0012` elsewhere in the column stand as `12` once Excel takes them for numbers; `12` then matches no dues row. */
export const zerosLost = defineRule<NumberCell>({
  code: "member-no-zeros-lost",
  family: "cells",
  severity: "warning",
  title: { "zh-CN": "会员号前面的 0 丢失", en: "Leading zeros lost" },
  why: {
    "zh-CN": "Excel 把 0012 当作数字 12，按号码就找不到人。",
    en: "Excel takes 0012 for the number 12, which then matches nobody.",
  },
  source: { "zh-CN": "Excel 把纯数字文本存为数字", en: "Excel stores digits as a number" },
  expects: { "zh-CN": "与本列其他号码同样位数的文本", en: "text of as many digits as the others" },
  says: {
    "zh-CN": ({ no, length }) =>
      `会员号 ${no} 少了前面的 0（本列为 ${length} 位，应为 ${no.padStart(length, "0")}）；请设为文本后重新录入。`,
    en: ({ no, length }) =>
      `Member number ${no} has lost its leading zeros (others have ${length} digits: ${no.padStart(length, "0")}); format the cell as text and type it again.`,
  },
  needs: [["members", "dues", "disbursements"]],
  examples: { fails: [], passes: [] },
  check: (books) => {
    const { members, dues, disbursements } = books.reading.tabs;
    return [members, dues, disbursements].flatMap((tab) => {
      const column = tab?.columns.memberNo;
      return tab === undefined || column === undefined ? [] : shortened(books, tab, column);
    });
  },
});

interface NumberCell {
  readonly [name: string]: string | number;
  readonly no: string;
  readonly length: number;
}

type Numbered = NonNullable<
  Books["reading"]["tabs"]["members"] | Books["reading"]["tabs"]["dues"] | Books["reading"]["tabs"]["disbursements"]
>;

function shortened(books: Books, tab: Numbered, column: number): Found<NumberCell>[] {
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
    return [{ at, args: { no, length } }];
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
