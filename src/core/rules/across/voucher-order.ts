import { isoDay, type Day } from "../../values/day.js";
import { practice } from "../explained.js";
import { defineRule } from "../rule.js";
import { placeOfRow } from "./row-place.js";
import { isNumberingUnclear, voucherSeries, type VoucherRow, type VoucherSeries } from "./voucher-series.js";

/** A shorter sequence shows no order. */
const leastNumbers = 10;
/** Where more of the numbers than this are out of order, vouchers are not numbered by date. */
const mostAstray = 0.1;

/** Vouchers are numbered in the order of their dates: a number whose date lies outside those of its neighbours. */
export const voucherOrder = defineRule<{ readonly voucher: string; readonly date: string; readonly other: string }>({
  code: "voucher-order",
  family: "across",
  severity: "info",
  title: { "zh-CN": "凭证号与日期顺序不符", en: "Voucher out of the order of dates" },
  why: {
    "zh-CN": "凭证按日期先后编号；号在后而日期在前，多半是日期录错，也可能是事后补记。",
    en: "Vouchers are numbered by date; a later number with an earlier date is mostly a slip in the date, or was entered afterwards.",
  },
  source: practice,
  expects: { "zh-CN": "日期与前后凭证相接", en: "a date between those of its neighbours" },
  says: {
    "zh-CN": ({ voucher, date, other }) =>
      `凭证 ${voucher} 的日期 ${date} 与前后凭证的顺序不符（相邻凭证为 ${other}）；请核对日期。`,
    en: ({ voucher, date, other }) =>
      `Voucher ${voucher} is dated ${date}, out of order with its neighbours (${other}); check the date.`,
  },
  needs: [["disbursements", "income"]],
  examples: {
    fails: [
      {
        at: "支出!A6",
        sheets: {
          支出: [
            ["日期", "凭证号", "摘要", "科目", "金额"],
            ["2026-01-05", "1", "办公用品", "业务支出", 101],
            ["2026-01-09", "2", "奖品", "职工活动支出", 202],
            ["2026-02-03", "3", "横幅", "职工活动支出", 83],
            ["2026-02-09", "4", "资料费", "业务支出", 64],
            ["2026-01-02", "5", "鲜花", "职工活动支出", 95],
            ["2026-03-03", "6", "打印纸", "业务支出", 76],
            ["2026-03-09", "7", "茶叶", "职工活动支出", 57],
            ["2026-04-03", "8", "药品", "职工活动支出", 48],
            ["2026-04-09", "9", "硒鼓", "业务支出", 39],
            ["2026-05-03", "10", "展板", "职工活动支出", 310],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          支出: [
            ["日期", "凭证号", "摘要", "科目", "金额"],
            ["2026-01-05", "1", "办公用品", "业务支出", 101],
            ["2026-01-09", "2", "奖品", "职工活动支出", 202],
            ["2026-02-03", "3", "横幅", "职工活动支出", 83],
            ["2026-02-09", "4", "资料费", "业务支出", 64],
            ["2026-02-09", "5", "鲜花", "职工活动支出", 95],
            ["2026-03-03", "6", "打印纸", "业务支出", 76],
            ["2026-03-09", "7", "茶叶", "职工活动支出", 57],
            ["2026-04-03", "8", "药品", "职工活动支出", 48],
            ["2026-04-09", "9", "硒鼓", "业务支出", 39],
            ["2026-05-03", "10", "展板", "职工活动支出", 310],
          ],
        },
      },
    ],
  },
  wanting: (books) => (isNumberingUnclear(books) ? { kind: "unclear", column: "voucherNo" } : null),
  check: (books) =>
    voucherSeries(books)
      .flatMap(astrayIn)
      .map(({ row, day, neighbour }) => ({
        at: placeOfRow<"income" | "disbursements">(row.tab, row.row, "date", "voucherNo"),
        args: { voucher: row.row.values.voucherNo ?? "", date: isoDay(day), other: isoDay(neighbour) },
      })),
});

interface Dated {
  readonly row: VoucherRow;
  readonly day: Day;
}

interface Astray extends Dated {
  readonly neighbour: Day;
}

function astrayIn({ rows }: VoucherSeries): readonly Astray[] {
  if (rows.length < leastNumbers || isOrdered(rows)) return [];
  const bySheet = new Map<string, Map<number, Dated>>();
  for (const row of rows) {
    if (row.day === null) continue;
    let numbers = bySheet.get(row.tab.sheet);
    if (numbers === undefined) bySheet.set(row.tab.sheet, (numbers = new Map<number, Dated>()));
    if (!numbers.has(row.first)) numbers.set(row.first, { row, day: row.day });
  }
  return [...bySheet.values()].flatMap((numbers) => {
    if (numbers.size < leastNumbers) return [];
    const astray = outOfOrder([...numbers.values()].sort((a, b) => a.row.first - b.row.first));
    return astray.length <= numbers.size * mostAstray ? astray : [];
  });
}

/** True where numbers and days go up together from row to row, as in most books. */
function isOrdered(rows: readonly VoucherRow[]): boolean {
  let number = -1;
  let latest = -Infinity;
  for (const { first, day } of rows) {
    if (day === null || day < latest || first < number) return false;
    number = first;
    latest = day;
  }
  return true;
}

/** Of two neighbours in the wrong order the one that does not fit in with those around them. */
function outOfOrder(rows: readonly Dated[]): readonly Astray[] {
  const astray: Astray[] = [];
  let latest: Dated | null = null;
  let before: Dated | null = null;
  for (const [index, row] of rows.entries()) {
    if (latest === null || row.day >= latest.day) {
      before = latest;
      latest = row;
      continue;
    }
    const next = rows[index + 1];
    const isLatestAstray = row.day >= (before?.day ?? -Infinity) && next !== undefined && next.day < latest.day;
    if (!isLatestAstray) {
      astray.push({ ...row, neighbour: latest.day });
      continue;
    }
    astray.push({ ...latest, neighbour: row.day });
    latest = row;
  }
  return astray;
}
