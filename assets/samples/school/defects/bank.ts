import { bankLine, lineOf, notBanked } from "../bank-sheet.js";
import { defect, insertAfter, pay, rowWith, spot, type Defect } from "../defect.js";
import { overtype } from "../draft.js";

/** What is wrong with the bank's statement, or with the books beside it. */
export const bankDefects: readonly Defect[] = [
  defect("bank-holder-differs", "对账单是学校的账户", "The statement is of the school's account", ({ bank }) => {
    const line = bank.rows.find(({ values }) => String(values.get("交易日期")).includes("户名："));
    if (line === undefined) throw new Error("the statement names no holder");
    line.values.set("交易日期", String(line.values.get("交易日期")).replace("工会委员会", ""));
    return { at: spot(bank, line, "交易日期") };
  }),
  defect("bank-other-period", "对账单多导出了下一年的一笔", "The statement has a line of the next year", ({ bank }) => {
    const line = insertAfter(bank, null, bankLine("2026-01-04", "转账支取", "借方发生额", 36000, "青禾文具店"));
    return { at: spot(bank, line, "借方发生额") };
  }),
  defect("bank-not-booked", "银行收到的赞助款没有入账", "A sponsor's money is not booked", ({ bank }) => {
    const line = insertAfter(bank, null, bankLine("2025-05-20", "赞助", "贷方发生额", 80000, "青禾书城"));
    return { at: spot(bank, line, "贷方发生额") };
  }),
  defect("bank-not-cleared", "账上付了款，银行没有付出", "A payment that never left the account", (draft) => {
    const row = pay(draft, { on: "04-22", what: "购乒乓球拍", item: "文体活动", yuan: 415.3, payee: "青禾体育用品店" });
    row.values.set(notBanked, 1);
    return { at: spot(draft.journal, row, "支出") };
  }),
  defect(
    "bank-balance-breaks",
    "对账单被改过一处余额",
    "A balance of the statement was changed",
    ({ bank, journal }) => {
      const line = lineOf(bank, journal, rowWith(journal, "摘要", "7月打印复印"));
      overtype(line, "余额", Number(line.values.get("余额")) + 88);
      return { at: spot(bank, line, "余额") };
    },
  ),
];
