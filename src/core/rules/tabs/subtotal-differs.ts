import type { TabReading } from "../../reading/reading.js";
import type { SheetSnapshot } from "../../reading/snapshot.js";
import { isGrandTotal } from "../../reading/row-words.js";
import { fenOfYuan, yuanText } from "../../values/fen.js";
import { columnsOf, type TabColumn } from "../cells/tab-columns.js";
import { practice } from "../explained.js";
import { defineRule, type Found } from "../rule.js";
import { wrongSums, type WrongSum } from "./column-sums.js";
import { readingsOf, stepsOf, type Takes } from "./sum-steps.js";

interface Differs {
  readonly [name: string]: string;
  readonly column: string;
  readonly figure: string;
  readonly sum: string;
}

/** A row of sums whose figure is not that of the records it can be meant to sum, however the sums are nested. */
export const subtotalDiffers = defineRule<Differs>({
  code: "subtotal-differs",
  family: "tabs",
  severity: "warning",
  title: { "zh-CN": "合计与各行之和不符", en: "Total is not the sum of its rows" },
  why: {
    "zh-CN": "插入行后公式范围没有跟上，或合计是手填的，表上的合计就与明细对不上。",
    en: "A formula that misses a row added later, or a typed total, does not agree with the rows above it.",
  },
  source: practice,
  expects: { "zh-CN": "所含各行之和", en: "the sum of its rows" },
  says: {
    "zh-CN": ({ column, figure, sum }) =>
      `“${column}”的合计 ${figure} 与各行之和 ${sum} 不符；请检查公式的范围，或手填后有没有改过明细。`,
    en: ({ column, figure, sum }) =>
      `The total ${figure} of "${column}" is not the sum of its rows, ${sum}; check the formula's range, or whether rows were changed after it was typed.`,
  },
  needs: [["members", "dues", "disbursements", "income", "budget", "activities"]],
  examples: {
    fails: [
      {
        sheets: {
          支出: [
            ["日期", "摘要", "科目", "金额"],
            [46086, "会议用茶", "业务支出", 120],
            [46087, "会议用水", "业务支出", 60],
            [null, "合计", null, 120],
          ],
        },
        at: "支出!D4",
      },
    ],
    passes: [
      {
        sheets: {
          支出: [
            ["日期", "摘要", "科目", "金额"],
            [46086, "会议用茶", "业务支出", 120],
            [null, "小计", null, 120],
            [46087, "会议用水", "业务支出", 60],
            [null, "小计", null, 60],
            [null, "合计", null, 180],
          ],
        },
      },
    ],
  },
  check: (books) => {
    const seen = new Set<string>();
    return (Object.values(books.reading.tabs) as TabReading[]).flatMap((tab) => {
      const sheet = books.snapshot.sheets.find(({ name }) => name === tab.sheet);
      if (sheet === undefined || tab.totals.length === 0 || tab.sideBySide === true || isMixed(tab)) return [];
      // A bank's closing lines count transactions and sum both sides beside each other.
      if (tab.tab === "bank") return [];
      const readings = readingsOf(tab, sheet);
      return columnsOf(tab, books.snapshot).flatMap((column) => {
        const place = `${column.column} ${tab.sheet}`;
        if (column.kind !== "money" || column.key === "balance" || seen.has(place)) return [];
        seen.add(place);
        return wrongIn(tab, sheet, column, readings);
      });
    });
  },
});

/** A journal whose one amount column holds income and spending alike: its sums may be of either. */
function isMixed(tab: TabReading): boolean {
  const columns = tab.columns as Readonly<Record<string, number | undefined>>;
  return tab.tab !== "budget" && columns.direction !== undefined;
}

function wrongIn(
  tab: TabReading,
  sheet: SheetSnapshot,
  column: TabColumn,
  readings: readonly Takes[],
): Found<Differs>[] {
  const [first, ...others] = readings.map((takes) => () => wrongSums(stepsOf(tab, sheet, column, takes)));
  let wrong: readonly WrongSum[] = first?.() ?? [];
  for (const other of others) {
    if (wrong.length === 0) break;
    const also = new Set(other().map(({ row }) => row));
    wrong = wrong.filter(({ row }) => also.has(row));
  }
  return wrong.flatMap(({ row, value, since, all }) => {
    const texts = textsIn(sheet, row);
    if (texts.some((text) => carrying.test(text))) return [];
    const sum = since === 0 || texts.some(isGrandTotal) ? all : since;
    const args = { column: column.label, figure: shown(value), sum: shown(sum) };
    return [{ at: { sheet: tab.sheet, row, column: column.column }, args }];
  });
}

/** Sums that may begin in another sheet or on another page. */
const carrying = /累计|承前|承上|过次|转次|转下|结转|结余|余额|carried|brought/i;

function textsIn(sheet: SheetSnapshot, row: number): readonly string[] {
  return (sheet.values[row] ?? []).filter((value) => typeof value === "string");
}

function shown(amount: number): string {
  const fen = fenOfYuan(amount);
  return fen === null ? String(amount) : yuanText(fen);
}
