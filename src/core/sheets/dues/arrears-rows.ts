import { longestUnpaid, duesLapse, periodsOver } from "../../ledger/dues/unpaid-run.js";
import type { MemberDues } from "../../ledger/ledger.js";
import { hasLeft } from "../../rules/across/has-left.js";
import type { Books } from "../../rules/rule.js";
import { a1 } from "../../values/address.js";
import { monthOfDay } from "../../values/day.js";
import { yuanOfFen } from "../../values/fen.js";
import type { Bilingual, Language } from "../../values/language.js";
import { bookText, count, typedCell } from "../audit/cells.js";
import type { Typed } from "../audit/typed-lines.js";
import type { PageCell } from "../page.js";
import { arrearsWords as words } from "./arrears-labels.js";
import { words as common } from "./labels.js";
import { lastPayment } from "./last-payment.js";
import { monthRanges } from "./month-words.js";
import { monthlyDue } from "./status-row.js";

/** 0-based columns of the list. */
export const at = {
  monthly: 2,
  count: 4,
  part: 5,
  amount: 6,
  stage: 8,
  inputs: [9, 10, 11],
  key: 12,
  kind: 13,
} as const;

export const widths = [9, 10, 9, 19, 6, 10, 12, 12, 17, 12, 10, 24, 6, 6].map((width, index) => ({
  width,
  ...(index >= at.key ? { hidden: true } : {}),
}));

export const heads: readonly Bilingual[] = [
  common.number,
  common.name,
  common.monthly,
  words.months,
  words.count,
  words.part,
  words.amount,
  words.lastPaid,
  words.stage,
  words.talkDay,
  words.talker,
  words.result,
  common.key,
  common.kind,
];

/** The headers by which an earlier list is read. */
export const typedHeads = {
  key: common.key,
  labels: [common.number, common.name, words.amount],
  inputs: [words.talkDay, words.talker, words.result],
};

/** A member's row at a 0-based row of the sheet, with what was typed beside it before. */
export function arrearsRow(
  member: MemberDues,
  row: number,
  key: string,
  typed: readonly Typed[],
  books: Books,
  language: Language,
): PageCell[] {
  const missing = member.months.filter(({ due, paid, unread }) => !unread && paid < due);
  const part = missing.reduce((sum, { paid }) => sum + paid, 0);
  const monthly = monthlyDue(member);
  const isSaid = monthly !== null && monthly * missing.length - part === member.arrears;
  const months = missing.map(({ month }) => month);
  const [due, number, paid] = [at.monthly, at.count, at.part].map((column) => a1(row, column));
  const amount = yuanOfFen(member.arrears);
  return [
    bookText(member.memberNo, "listCenter"),
    bookText(member.name),
    { value: monthly === null ? null : yuanOfFen(monthly), role: "listMoney" },
    { value: monthRanges(months, language), role: "listText" },
    count(missing.length),
    { value: yuanOfFen(part), role: "listMoney" },
    isSaid
      ? { value: amount, formula: `ROUND(${due}*${number}-${paid},2)`, role: "listMoney" }
      : { value: amount, role: "listMoneyFixed" },
    lastPayment(member, books.ledger.year, language),
    stageCell(member, row, typed, books, language),
    typedCell(typed[0], "listInputDay"),
    typedCell(typed[1]),
    typedCell(typed[2]),
    { value: key, role: "label" },
    { value: null, role: "label" },
  ];
}

/** How far the matter has come: from the months unpaid, and from what people write beside it, live. */
function stageCell(
  member: MemberDues,
  row: number,
  typed: readonly Typed[],
  { ledger, reading }: Books,
  language: Language,
): PageCell {
  const collected = periodsOver(monthOfDay(ledger.today), reading.settings.duesPeriod);
  const { months } = longestUnpaid(member.months, collected);
  const start = hasLeft(member, ledger.today) ? words.gone : months >= duesLapse ? words.mustTalk : words.remind;
  const [day = null, talker = null, result = null] = typed;
  const stage = result !== null ? words.settled : day !== null || talker !== null ? words.talked : start;
  const [dayAt, talkerAt, resultAt] = at.inputs.map((column) => a1(row, column));
  const said = [words.settled, words.talked, start].map((word) => `"${word[language]}"`);
  const formula = `IF(${resultAt}<>"",${said[0]},IF(OR(${dayAt}<>"",${talkerAt}<>""),${said[1]},${said[2]}))`;
  return { value: stage[language], formula, role: "listText" };
}
