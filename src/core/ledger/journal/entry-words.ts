import { parseAccountText } from "../accounts/account-text.js";
import { meansCarried, meansOpening, meansTransfer, tailOf } from "../accounts/other-words.js";
import { fundName, mainFund } from "../funds/fund-name.js";
import type { TailLine } from "../ledger.js";
import { remember } from "../remember.js";
import type { Entry } from "./entry.js";

/** What the texts of a journal's rows mean besides accounts; each text is looked at once. */
export interface EntryWords {
  /** The text of an entry that states a balance brought forward, or null. */
  openingText(entry: Entry): string | null;
  isTransfer(text: string): boolean;
  /** The tail line that an entry's account names, or null. */
  tailOf(entry: Entry): TailLine["name"] | null;
  /** True for an account cell that holds only dashes, numbering or the like. */
  isNothing(text: string): boolean;
  fundOf(entry: Entry): string;
}

export function entryWords(): EntryWords {
  const isOpening = remember((text) => meansOpening(text) || meansCarried(text));
  const tails = {
    income: remember((text) => tailOf("income", text)),
    spending: remember((text) => tailOf("spending", text)),
  };
  const fund = remember(fundName);
  return {
    openingText({ account, item, summary }) {
      if (account !== null && isOpening(account)) return account.trim();
      if (item !== null && isOpening(item)) return item.trim();
      return summary !== null && isOpening(summary) ? summary.trim() : null;
    },
    isTransfer: remember(meansTransfer),
    tailOf: ({ direction, account }) => (account === null ? null : tails[direction](account)),
    isNothing: remember((text) => {
      const { code, parts } = parseAccountText(text);
      return code === null && parts.length === 0;
    }),
    fundOf: (entry) => (entry.fund === null ? mainFund : fund(entry.fund)),
  };
}
