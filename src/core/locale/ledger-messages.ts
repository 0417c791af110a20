import type { LedgerFindingArgs } from "../ledger/findings.js";
import type { MessagesOf } from "./say.js";

export const ledgerMessages: MessagesOf<LedgerFindingArgs> = {
  "account-unknown": {
    "zh-CN": ({ text }) => `科目“${text}”不在科目表中，此行未计入；请改用标准科目名称。`,
    en: ({ text }) =>
      `The account "${text}" is not in the scheme, so the row is not counted; use a standard account name.`,
  },
};
