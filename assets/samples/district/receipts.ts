import { yuanOfFen } from "../../../src/core/values/fen.js";
import { duesOfMonth } from "./dues.js";
import { donated, received, type Entry } from "./ledger-entry.js";
import { lastMonth } from "./members.js";
import { areas } from "./unit.js";

const monthEnds = [0, 29, 26, 30, 29, 28, 29, 30, 28, 29, 29] as const;

/** What came in during the year, in no order. */
export const receipts: readonly Entry[] = [
  ...Array.from({ length: lastMonth }, (_, index) => index + 1).map((month) =>
    received(
      [month, monthEnds[month] ?? 28],
      `收${month}月份会费（工资代扣）`,
      "会费收入",
      yuanOfFen(duesOfMonth(month)),
    ),
  ),
  received([1, 20], "收2025年四季度拨缴经费（60%留成）", "拨缴经费收入", 138640),
  received([4, 15], "收一季度拨缴经费（60%留成）", "拨缴经费收入", 141385.4),
  received([7, 14], "收二季度拨缴经费（60%留成）", "拨缴经费收入", 142906.2),
  received([10, 16], "收三季度拨缴经费（60%留成）", "拨缴经费收入", 143552.8),
  received([3, 18], "市教育工会拨职工疗休养补助", "上级补助收入", 30000),
  received([6, 24], "市总工会拨“送清凉”专项补助", "上级补助收入", 8000),
  received([9, 3], "市总工会拨困难职工帮扶专项", "上级补助收入", 20000),
  received([3, 2], "区教育局补助三八节活动经费", "行政补助收入", 18000),
  received([4, 7], "区教育局补助教职工运动会经费", "行政补助收入", 25000),
  received([9, 7], "区教育局补助教师节表彰经费", "行政补助收入", 60000),
  received([3, 21], "一季度存款利息", "其他收入", 512.37, "利息收入"),
  received([6, 21], "二季度存款利息", "其他收入", 498.06, "利息收入"),
  received([9, 21], "三季度存款利息", "其他收入", 476.91, "利息收入"),
  ...areas.map(({ name, members }, index) =>
    donated(received([10, 20 + (index % 3)], `${name}“慈善一日捐”`, "其他收入", members * 50, "捐款收入")),
  ),
];
