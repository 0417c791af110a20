import { isoMonth } from "../../values/day.js";
import { defineRule, type Books } from "../rule.js";
import { placeOfRow } from "./row-place.js";
import { vouchersWritten } from "./vouchers-written.js";
import { voucherSeries, type VoucherRow, type VoucherSeries } from "./voucher-series.js";

/** A shorter sequence shows nothing. */
const leastNumbers = 5;
/** A sequence with more gaps than this share of its numbers stands only partly in the books, the rest elsewhere. */
const mostGaps = 0.1;
/** A wider gap is a number mistyped, not so many vouchers to look for one by one. */
const widestListed = 500;

/** Voucher numbers follow each other without gaps; a number may stand on the income side, on either sheet. */
export const voucherGap = defineRule<{ readonly missing: string; readonly period: string; readonly count: number }>({
  code: "voucher-gap",
  family: "across",
  severity: "warning",
  title: { "zh-CN": "凭证号不连续", en: "Voucher numbers skip" },
  why: {
    "zh-CN": "凭证应当连续编号，缺号说明有凭证漏记、作废未注明或遗失，审计必问。",
    en: "Vouchers are numbered without gaps; a missing number is one not entered, void without a note, or lost, and auditors ask.",
  },
  source: {
    "zh-CN": "《会计基础工作规范》：记账凭证应当连续编号",
    en: "Rules for basic accounting work: vouchers are numbered consecutively",
  },
  expects: { "zh-CN": "连续编号", en: "numbers without gaps" },
  says: {
    "zh-CN": ({ missing, period, count }) =>
      `${period === "" ? "" : `${period} `}此号之前缺 ${missing}${count > 1 ? `（${count} 个号）` : ""}；请补记漏记的凭证，作废的请在备注注明。`,
    en: ({ missing, period, count }) =>
      `Before this number ${missing} ${count > 1 ? `(${count} numbers) are` : "is"} missing${period === "" ? "" : ` in ${period}`}; enter what was left out, or remark that it is void.`,
  },
  needs: [["disbursements", "income"]],
  examples: {
    fails: [
      {
        at: "支出!B4",
        sheets: {
          支出: [
            ["日期", "凭证号", "摘要", "科目", "金额"],
            ["2026-01-05", "记-001", "办公用品", "业务支出", 100],
            ["2026-01-09", "记-002", "奖品", "职工活动支出", 200],
            ["2026-01-20", "记-006", "横幅", "职工活动支出", 80],
            ["2026-02-03", "记-007", "资料费", "业务支出", 60],
            ["2026-02-09", "记-008", "鲜花", "职工活动支出", 90],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          支出: [
            ["日期", "凭证号", "摘要", "科目", "金额"],
            ["2026-01-05", "记-001", "办公用品", "业务支出", 100],
            ["2026-01-20", "记-003", "横幅", "职工活动支出", 80],
            ["2026-02-03", "记-004", "资料费", "业务支出", 60],
            ["2026-02-09", "记-006", "鲜花", "职工活动支出", 90],
          ],
          收入: [
            ["日期", "凭证号", "摘要", "科目", "金额"],
            ["2026-01-10", "记-002", "拨缴经费", "拨缴经费收入", 9000],
            ["2026-02-06", "记-005", "利息", "其他收入", 12],
          ],
        },
      },
    ],
  },
  check: (books) => {
    const skipping = voucherSeries(books).flatMap((series) => {
      const jumps = jumpsIn(series);
      return jumps.length === 0 ? [] : [{ series, jumps }];
    });
    if (skipping.length === 0 || isInParts(books)) return [];
    const written = vouchersWritten(books);
    return skipping.flatMap(({ series, jumps }) => {
      const { name, month, rows } = series;
      const isMissing = (number: number): boolean => !written.has(name, number, month);
      const gaps = jumps.filter(({ from, to }) => to - from >= widestListed || isAny(from, to, isMissing));
      if (gaps.length > Math.max(1, new Set(rows.map(({ first }) => first)).size * mostGaps)) return [];
      return gaps.map(({ from, to, after }) => {
        const isListed = to - from < widestListed;
        const missing = isListed ? numbersBetween(from, to, isMissing) : [];
        const args = {
          missing: isListed ? rangesText(missing) : `${from}–${to}`,
          period: month === null ? "" : isoMonth(month),
          count: isListed ? missing.length : to - from + 1,
        };
        return { at: placeOfRow<"income" | "disbursements">(after.tab, after.row, "voucherNo"), args } as const;
      });
    });
  },
});

interface Jump {
  /** First and last number that no row of the series bears. */
  readonly from: number;
  readonly to: number;
  readonly after: VoucherRow;
}

/** Where the numbers of the rows that were read skip, in their order. */
function jumpsIn({ rows }: VoucherSeries): readonly Jump[] {
  const firsts = new Map<number, VoucherRow>();
  for (const row of rows) if (!firsts.has(row.first)) firsts.set(row.first, row);
  if (firsts.size < leastNumbers) return [];
  const jumps: Jump[] = [];
  let reached = -1;
  for (const [number, after] of [...firsts].sort(([a], [b]) => a - b)) {
    if (reached >= 0 && number > reached + 1) jumps.push({ from: reached + 1, to: number - 1, after });
    reached = Math.max(reached, after.last);
  }
  return jumps;
}

function isAny(from: number, to: number, isWanted: (number: number) => boolean): boolean {
  for (let number = from; number <= to; number += 1) if (isWanted(number)) return true;
  return false;
}

/** True when the journal is kept in several sheets of which one is read: the missing numbers stand in the others. */
function isInParts({ reading }: Books): boolean {
  return reading.findings.some(
    ({ code, args }) =>
      (code === "tab-in-parts" || code === "tab-tie" || code === "tab-candidates") &&
      (args.tab === "disbursements" || args.tab === "income"),
  );
}

function numbersBetween(from: number, to: number, isWanted: (number: number) => boolean): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index).filter(isWanted);
}

/** Numbers in order as `3–5、9`; at most ten parts. */
function rangesText(numbers: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const number of numbers) {
    const open = ranges.at(-1);
    if (open !== undefined && number === open[1] + 1) open[1] = number;
    else ranges.push([number, number]);
  }
  const texts = ranges.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`));
  return texts.length > 10 ? `${texts.slice(0, 10).join("、")}…` : texts.join("、");
}
