import type { Explained } from "../explained.js";
import { accountingRules } from "../sources.js";

/** Entries that move the year's income and spending into the balance; said once a sheet. */
export const closingEntries: Explained = {
  code: "closing-entries",
  family: "rows",
  severity: "info",
  title: { "zh-CN": "期末结转分录不计入", en: "Closing entries" },
  why: {
    "zh-CN": "年末把收支结转到结余的分录不是真的收钱花钱，计入会把全年的数冲掉。",
    en: "The entries that close income and spending into the balance move no money; counting them would cancel the whole year.",
  },
  source: accountingRules,
  expects: {
    "zh-CN": "结转分录只留作账务，不计收支；无须处理",
    en: "closing entries are not income or spending; nothing to do",
  },
  examples: {
    fails: [
      {
        at: "序时账!C4",
        sheets: {
          序时账: [
            ["日期", "凭证号", "摘要", "科目", "借方金额", "贷方金额"],
            ["2026-01-05", "记-1", "收到拨缴经费", "银行存款", 500, null],
            ["2026-01-05", "记-1", "收到拨缴经费", "拨缴经费收入", null, 500],
            ["2026-12-31", "记-9", "结转本年收入", "拨缴经费收入", 500, null],
            ["2026-12-31", "记-9", "结转本年收入", "工会资金结余", null, 500],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          序时账: [
            ["日期", "凭证号", "摘要", "科目", "借方金额", "贷方金额"],
            ["2026-01-05", "记-1", "收到拨缴经费", "银行存款", 500, null],
            ["2026-01-05", "记-1", "收到拨缴经费", "拨缴经费收入", null, 500],
          ],
        },
      },
    ],
  },
};
