import { isOtherHolder } from "../../ledger/bank/holder.js";
import { maskPersonalNumbers } from "../../values/personal.js";
import { practice } from "../explained.js";
import { defineRule } from "../rule.js";
import { bankCompared } from "./bank-compared.js";
import { bookedJournal } from "./bank-example.js";

/** The statement is of another holder's account than the union's. */
export const bankHolderDiffers = defineRule<{ readonly holder: string; readonly unit: string }>({
  code: "bank-holder-differs",
  family: "across",
  severity: "warning",
  title: { "zh-CN": "对账单户名不是本单位", en: "Statement of another holder" },
  why: {
    "zh-CN": "对账单是别的单位或个人的账户，与本账核对没有意义；工会经费存入个人或其他单位账户更是审计问题。",
    en: "A statement of somebody else's account proves nothing of these books; union money kept in one is an audit finding.",
  },
  source: practice,
  expects: { "zh-CN": "与“设置”中的单位名称一致", en: "the union's name as in the settings" },
  says: {
    "zh-CN": ({ holder, unit }) => `对账单户名为“${holder}”，账上单位为“${unit}”；请确认用的是本单位账户的对账单。`,
    en: ({ holder, unit }) =>
      `The statement is of the account of "${holder}", the books are those of "${unit}"; make sure that it is the union's own account.`,
  },
  needs: [["bank"]],
  examples: {
    fails: [
      {
        at: "银行对账单!A1",
        sheets: {
          设置: [
            ["项目", "值"],
            ["单位名称", "青禾小学工会委员会"],
            ["年度", 2026],
          ],
          收支账: bookedJournal,
          银行对账单: [
            ["户名：青禾市食品厂"],
            ["交易日期", "摘要", "对方户名", "支出", "收入", "余额"],
            ["2026-01-05", "拨款", "区总工会", null, 500, 1500],
            ["2026-02-07", "转账", "青禾百货", 200, null, 1300],
            ["2026-03-21", "结息", null, null, 3, 1303],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          设置: [
            ["项目", "值"],
            ["单位名称", "青禾小学工会委员会"],
            ["年度", 2026],
          ],
          收支账: bookedJournal,
          银行对账单: [
            ["户名：青禾小学工会"],
            ["交易日期", "摘要", "对方户名", "支出", "收入", "余额"],
            ["2026-01-05", "拨款", "区总工会", null, 500, 1500],
            ["2026-02-07", "转账", "青禾百货", 200, null, 1300],
            ["2026-03-21", "结息", null, null, 3, 1303],
          ],
        },
      },
    ],
  },
  check: (books) => {
    const compared = bankCompared(books);
    const unit = books.reading.settings.unitName;
    if (compared?.holder == null || typeof unit !== "string") return [];
    if (!isOtherHolder(compared.holder.text, unit)) return [];
    const { sheet, unfit } = compared;
    const { row, column } = compared.holder.at ?? { row: 0, column: 0 };
    const args = { holder: maskPersonalNumbers(compared.holder.text), unit };
    return [{ at: { sheet, row, column }, args, ...(unfit === null ? {} : { severity: "error" as const }) }];
  },
});
