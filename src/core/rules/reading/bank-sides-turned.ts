import { practice, type Explained } from "../explained.js";

/** The balances prove that a statement's 借方 is what came in. */
export const bankSidesTurned: Explained = {
  code: "bank-sides-turned",
  family: "tabs",
  severity: "info",
  title: { "zh-CN": "对账单借贷方向相反", en: "Debits that are receipts" },
  why: {
    "zh-CN": "银行站在自己一方记账，借方是付出；有的对账单按单位一方列示。弄反了，收支全部颠倒，所以按余额的增减判断。",
    en: "A bank books from its own side, where a debit is what it pays out; some statements are printed from the customer's. The balances tell which, as a mistake would turn every line round.",
  },
  source: practice,
  expects: { "zh-CN": "余额随借方增加、随贷方减少", en: "balances that rise with debits and fall with credits" },
  examples: {
    fails: [
      {
        at: "银行对账单!C2",
        sheets: {
          银行对账单: [
            ["交易日期", "摘要", "借方", "贷方", "余额"],
            ["2026-01-05", "拨缴经费", 500, null, 1500],
            ["2026-01-08", "支票", null, 200, 1300],
            ["2026-01-20", "利息", 3, null, 1303],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          银行对账单: [
            ["交易日期", "摘要", "借方", "贷方", "余额"],
            ["2026-01-05", "拨缴经费", null, 500, 1500],
            ["2026-01-08", "支票", 200, null, 1300],
            ["2026-01-20", "利息", null, 3, 1303],
          ],
        },
      },
    ],
  },
};
