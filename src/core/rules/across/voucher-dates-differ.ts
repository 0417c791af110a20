import { a1 } from "../../values/address.js";
import { isoDay, type Day } from "../../values/day.js";
import { practice } from "../explained.js";
import { defineRule } from "../rule.js";
import { placeOfRow } from "./row-place.js";
import { isNumberingUnclear, voucherSeries, type VoucherRow } from "./voucher-series.js";

/** Where more of the vouchers with several lines than this bear several dates, lines are dated by invoice, not by voucher. */
const mostDiffering = 0.2;

/** The lines of a voucher bear one date; the finding stands at the first line that bears another. */
export const voucherDatesDiffer = defineRule<{
  readonly voucher: string;
  readonly first: string;
  readonly firstDate: string;
  readonly date: string;
}>({
  code: "voucher-dates-differ",
  family: "across",
  severity: "warning",
  title: { "zh-CN": "同一凭证号日期不同", en: "One voucher number, two dates" },
  why: {
    "zh-CN": "一张凭证只有一个日期；同号不同日，不是号码用了两次，就是日期录错。",
    en: "A voucher has one date; with two, the number was used twice or a date is mistyped.",
  },
  source: practice,
  expects: { "zh-CN": "同号同日", en: "one date a number" },
  says: {
    "zh-CN": ({ voucher, first, firstDate, date }) =>
      `凭证 ${voucher} 在 ${first} 所在行的日期是 ${firstDate}，这里是 ${date}；请核对是否重号或日期录错。`,
    en: ({ voucher, first, firstDate, date }) =>
      `Voucher ${voucher} is dated ${firstDate} in the row of ${first} but ${date} here; see whether the number was used twice or a date is wrong.`,
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
            ["2026-02-20", "记-002", "横幅", "职工活动支出", 80],
            ["2026-02-23", "记-003", "资料费", "业务支出", 60],
            ["2026-03-09", "记-004", "鲜花", "职工活动支出", 90],
            ["2026-04-09", "记-005", "打印纸", "业务支出", 70],
            ["2026-05-09", "记-006", "茶叶", "职工活动支出", 50],
            ["2026-06-09", "记-007", "药品", "职工活动支出", 40],
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
            ["2026-01-09", "记-002", "奖品", "职工活动支出", 200],
            ["2026-01-09", "记-002", "横幅", "职工活动支出", 80],
            ["2026-02-03", "记-001", "资料费", "业务支出", 60],
            ["2026-02-09", "记-002", "鲜花", "职工活动支出", 90],
          ],
        },
      },
    ],
  },
  wanting: (books) => (isNumberingUnclear(books) ? { kind: "unclear", column: "voucherNo" } : null),
  check: (books) => {
    let repeated = 0;
    const differing: { readonly first: VoucherRow; readonly other: VoucherRow; readonly days: readonly [Day, Day] }[] =
      [];
    for (const { rows } of voucherSeries(books)) {
      if (isWithoutRepeats(rows)) continue;
      const numbers = new Map<number, { readonly first: VoucherRow; count: number; other: VoucherRow | null }>();
      for (const row of rows) {
        if (row.day === null) continue;
        // Two sheets may number apart: their rows have keys of their own.
        const key = row.tab.sheet === rows[0]?.tab.sheet ? row.first : -1 - row.first;
        const known = numbers.get(key);
        if (known === undefined) {
          numbers.set(key, { first: row, count: 1, other: null });
          continue;
        }
        known.count += 1;
        if (known.count === 2) repeated += 1;
        if (known.other === null && known.first.day !== row.day) known.other = row;
      }
      for (const { first, other } of numbers.values()) {
        if (other === null || first.day === null || other.day === null) continue;
        differing.push({ first, other, days: [first.day, other.day] });
      }
    }
    if (differing.length > Math.max(1, repeated * mostDiffering)) return [];
    return differing.flatMap(({ first, other, days }) => {
      // A line that is the same in all but its day is said by `voucher-twice`.
      if (isSamePayment(first, other)) return [];
      const at = placeOfRow<"income" | "disbursements">(other.tab, other.row, "voucherNo");
      const args = {
        voucher: other.row.values.voucherNo ?? "",
        first: a1(first.row.row, at.column ?? 0),
        firstDate: isoDay(days[0]),
        date: isoDay(days[1]),
      };
      return [{ at, args } as const];
    });
  },
});

/** True where every row has a higher number than the one before. */
function isWithoutRepeats(rows: readonly VoucherRow[]): boolean {
  let number = -1;
  for (const { first } of rows) {
    if (first <= number) return false;
    number = first;
  }
  return true;
}

function isSamePayment(one: VoucherRow, other: VoucherRow): boolean {
  const [a, b] = [one.row.values, other.row.values];
  return one.month === other.month && a.amount === b.amount && a.summary === b.summary;
}
