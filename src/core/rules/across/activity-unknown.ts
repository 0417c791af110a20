import { practice } from "../explained.js";
import { defineRule } from "../rule.js";
import { namedSpending } from "./activity-names.js";
import { placeOfRow } from "./row-place.js";

/** A disbursement's activity is in the plan; one finding a name, at its first payment. In books where no name is planned the column means something else. */
export const activityUnknown = defineRule<{
  readonly text: string;
  readonly suggestion: string;
  readonly rows: number;
}>({
  code: "activity-unknown",
  family: "across",
  severity: "warning",
  title: { "zh-CN": "活动计划中没有此活动", en: "Activity not in the plan" },
  why: {
    "zh-CN": "活动支出要对得上活动计划；名称对不上，活动的花费就算不清。",
    en: "Spending on an activity belongs to one of the plan; under another name its cost cannot be told.",
  },
  source: practice,
  expects: { "zh-CN": "活动计划中的活动名称", en: "the name of an activity of the plan" },
  says: {
    "zh-CN": ({ text, suggestion, rows }) =>
      `活动计划中没有“${text}”（${rows} 笔支出）；${suggestion === "" ? "请核对名称，或补入活动计划" : `是否为“${suggestion}”？请写成一样`}。`,
    en: ({ text, suggestion, rows }) =>
      `The plan has no activity "${text}" (${rows} payment(s)); ${suggestion === "" ? "check the name or add it to the plan" : `did you mean "${suggestion}"? Write them alike`}.`,
  },
  needs: [["activities"], ["disbursements"]],
  examples: {
    fails: [
      {
        at: "支出!F3",
        sheets: {
          活动: [
            ["活动日期", "活动名称", "预算金额"],
            ["2026-03-06", "三八妇女节插花", 2000],
            ["2026-04-20", "教职工运动会", 6000],
          ],
          支出: [
            ["日期", "凭证号", "摘要", "科目", "金额", "活动名称"],
            ["2026-03-06", "记-001", "鲜花", "职工活动支出", 1800, "三八妇女节插花"],
            ["2026-04-20", "记-002", "奖品", "职工活动支出", 5600, "教职工运动汇"],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          活动: [
            ["活动日期", "活动名称", "预算金额"],
            ["2026-03-06", "三八妇女节插花", 2000],
            ["2026-04-20", "教职工运动会", 6000],
          ],
          支出: [
            ["日期", "凭证号", "摘要", "科目", "金额", "活动名称"],
            ["2026-03-06", "记-001", "鲜花", "职工活动支出", 1800, "三八妇女节插花"],
            ["2026-04-20", "记-002", "奖品", "职工活动支出", 5600, "运动会"],
          ],
        },
      },
    ],
  },
  check: (books) => {
    const tab = books.reading.tabs.disbursements;
    const named = namedSpending(books);
    if (tab === undefined || !named.some(({ meant }) => meant.length > 0)) return [];
    return named.flatMap(({ text, meant, suggestion, payments }) => {
      const [first] = payments;
      if (meant.length > 0 || first === undefined) return [];
      const args = { text, suggestion, rows: payments.length };
      return [{ at: placeOfRow(tab, first.row, "activity"), args } as const];
    });
  },
});
