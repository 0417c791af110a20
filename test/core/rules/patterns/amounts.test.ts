import { roundAmounts } from "../../../../src/core/rules/patterns/round-amounts.js";
import { underThreshold } from "../../../../src/core/rules/patterns/under-threshold.js";
import { yearEndSpending } from "../../../../src/core/rules/patterns/year-end-spending.js";
import type { Example, ExampleCell } from "../../../../src/core/rules/example.js";
import { judgeWorkbooks } from "../across/workbooks.js";

/** Payments of so many yuan, for what is said, a fortnight apart, from E2 down. */
function paid(amounts: readonly number[], summary = "用品", settings: ExampleCell[][] = []): Example {
  return {
    today: "2027-01-10",
    sheets: {
      设置: [["项目", "值"], ["年度", 2026], ...settings],
      支出: [
        ["日期", "凭证号", "摘要", "科目", "金额"],
        ...amounts.map((yuan, index) => [
          `2026-${String(1 + (index >> 1)).padStart(2, "0")}-${index % 2 === 0 ? "08" : "22"}`,
          `记-${index + 1}`,
          `${summary}${String.fromCharCode(65 + index)}`,
          "职工活动支出",
          yuan,
        ]),
      ],
    },
  };
}

judgeWorkbooks(
  underThreshold,
  {
    "two just below": paid([4980, 4890]),
    "as many above": paid([4980, 4890, 4960, 5010, 5020]),
    "further below": paid([4740, 4700, 4600]),
    "the threshold itself": paid([5000, 5000, 5000]),
    "a rent": paid([4900, 4900, 4900, 4900]),
    "amounts that follow from a number of people": paid([4980, 4890, 4960], "蛋糕券33人"),
    "round sums where the union has a limit of its own": paid([4980, 4890, 4960], "用品", [["大额审批限额", 20000]]),
  },
  {
    "three just below": [
      paid([4980, 300, 4890, 4750]),
      "支出!E5 3 payments lie just below 5000.00 yuan (E2, E4, E5), 0 just above",
    ],
    "the union's own limit": [
      paid([1990, 1950, 1980, 1970, 2010], "用品", [["大额审批限额", 2000]]),
      "支出!E5 2000.00 yuan (E2, E3, E4, E5), 1 just above",
    ],
    "more cells than are named": [
      paid([4980, 4981, 4982, 4983, 4984, 4985, 4986, 4987, 4988, 4989, 4990]),
      "支出!E12 11 payments lie just below 5000.00 yuan (E2, E3, E4, E5, E6, E7, E8, E9, E10, E11…)",
    ],
  },
);

const thousands = [1000, 2000, 3000, 4000, 5000, 6000, 7000, 8000];

judgeWorkbooks(
  roundAmounts,
  {
    "nine payments": paid([...thousands, 9000]),
    "three in four": paid([...thousands, 9000, 1234, 2345, 3456]),
    "benefits, which are fixed sums": paid([...thousands, 9000, 2000], "困难补助"),
    "small payments beside": paid([...thousands, 100, 200, 300, 400]),
  },
  { "nearly all": [paid([...thousands, 9000, 1234]), "支出!E10 9 of 10 payments"] },
);

/** Nine payments of 100 yuan and one of so many on a day. */
const ending = (yuan: number, day: string, others = 9): Example => ({
  today: "2027-01-10",
  sheets: {
    支出: [
      ["日期", "凭证号", "摘要", "科目", "金额"],
      ...Array.from({ length: others }, (_, index) => [
        `2026-0${index + 1}-12`,
        `记-${index + 1}`,
        `用品${index}`,
        "业务支出",
        100,
      ]),
      [`2026-${day}`, "记-10", "年终用品", "业务支出", yuan],
    ],
  },
});

judgeWorkbooks(
  yearEndSpending,
  {
    "a third": ending(450, "12-31"),
    "before the last five days": ending(900, "12-26"),
    "nine payments": ending(900, "12-31", 8),
  },
  { "more than a third": [ending(451, "12-27"), "支出!E11 451.00 yuan, 33% of the year (E11)"] },
);
