import type { MemberDues } from "../../ledger/ledger.js";
import { yuanText, type Fen } from "../../values/fen.js";
import type { Language } from "../../values/language.js";
import { maskPersonalNumbers } from "../../values/personal.js";
import type { ListPage } from "../list/list-page.js";
import { sentences } from "./labels.js";

/** So many members are named. */
const mostNames = 8;

/** A note on who was given back more than they paid for the year, which is taken off nobody's overpayment; nothing where nobody was. */
export function addRefundLine(sheet: ListPage, members: readonly MemberDues[], language: Language): void {
  const refunds = members.filter(({ refunded }) => refunded > 0);
  if (refunds.length === 0) return;
  const said = sentences.refunds[language];
  const names = refunds
    .slice(0, mostNames)
    .map(({ name, refunded }) => said.one(maskPersonalNumbers(name), yuanText(refunded)));
  sheet.line(said.all(names, refunds.length, yuanText(refundsOf(members))), "note");
}

/** What members were given back beyond what they paid for the year, in fen. */
export function refundsOf(members: readonly MemberDues[]): Fen {
  return members.reduce((sum, { refunded }) => sum + refunded, 0);
}
