import { monthState, paidFor } from "../../ledger/dues/month-state.js";
import { paymentCells } from "../../ledger/dues/payment-cells.js";
import type { DuesLedger, MemberDues } from "../../ledger/ledger.js";
import type { TabReading } from "../../reading/reading.js";
import { a1 } from "../../values/address.js";
import { monthOf } from "../../values/day.js";
import { yuanOfFen, type Fen } from "../../values/fen.js";
import type { Language } from "../../values/language.js";
import { maskPersonalNumbers } from "../../values/personal.js";
import type { AmountCells } from "../audit/amount-cells.js";
import type { PageCell } from "../page.js";
import { monthCell } from "./paid-cell.js";
import { signs } from "./labels.js";
import { across, unplacedOf, type StatusColumns } from "./status-columns.js";

/** What the rows of the status sheet are made from. */
export interface StatusInput {
  readonly dues: DuesLedger;
  readonly register: TabReading<"dues">;
  readonly year: number;
  readonly amounts: AmountCells;
  readonly at: StatusColumns;
  readonly language: Language;
}

/** The row of a member at a 0-based row of the sheet. */
export function statusRow(member: MemberDues, row: number, input: StatusInput): PageCell[] {
  const { dues, register, year, amounts, at, language } = input;
  const january = monthOf(year, 1);
  const { ofMonth } = paymentCells(member, register, year);
  const months = Array.from({ length: 12 }, (_, index): PageCell => {
    const month = january + index;
    const state = monthState(member, month, dues.until);
    return monthCell(state, paidFor(member, month), ofMonth[index] ?? [], amounts, language);
  });
  const monthly = monthlyDue(member);
  const unplaced = unplacedOf(member);
  const count = member.months.filter(({ due }) => due > 0).length;
  const last = at.months + 11;
  const more = at.unplaced === null ? "" : `,${a1(row, at.unplaced)}`;
  const arrears = arrearsFormula(member, monthly, months, row, input);
  const overpaid = overpaidFormula(member, months, row, input);
  const due = monthly !== null && monthly * count === member.expected;
  const dueFormula = due ? `ROUND(${a1(row, at.monthly)}*${a1(row, at.dueMonths)},2)` : null;
  return [
    text(member.memberNo, "listCenter"),
    text(member.name, "listText"),
    monthly === null ? text(null, "listMoney") : { value: yuanOfFen(monthly), role: "listMoney" },
    ...months,
    ...(at.unplaced === null ? [] : [money(unplaced, null)]),
    { value: count, role: "listNumber" },
    money(member.expected, dueFormula),
    money(member.paid, `ROUND(SUM(${across(row, at.months, last)}${more}),2)`),
    money(member.arrears, arrears),
    money(member.overpaid, overpaid),
    { value: null, role: "label" },
  ];
}

/** A month's due where it is the same in all months owed, in fen; null where nothing is, months differ or the due is unknown. */
export function monthlyDue({ plan }: MemberDues): Fen | null {
  let only: Fen | null = null;
  for (const due of plan?.values() ?? []) {
    if (only !== null && only !== due) return null;
    only = due;
  }
  return only;
}

/** What the months due say is missing: the month's due for each unpaid one, the rest of it for each paid in part. */
function arrearsFormula(
  { arrears }: MemberDues,
  monthly: Fen | null,
  months: readonly PageCell[],
  row: number,
  { dues, year, at, language }: StatusInput,
): string | null {
  const past = Math.min(12, dues.until - monthOf(year, 1) + 1);
  if (monthly === null || past < 1) return null;
  const sign = signs.unpaid[language];
  let said = 0;
  for (const { value } of months.slice(0, past)) {
    if (value === sign) said += monthly;
    else if (typeof value === "number") said += Math.max(0, monthly - Math.round(value * 100));
  }
  if (said !== arrears) return null;
  const range = across(row, at.months, at.months + past - 1);
  const due = a1(row, at.monthly);
  return `ROUND(${due}*(COUNTIF(${range},"${sign}")+COUNTIF(${range},"<"&${due}))-SUMIF(${range},"<"&${due}),2)`;
}

/** Paid and still owed less what is due and what is paid ahead. */
function overpaidFormula(
  { overpaid, paid, arrears, expected }: MemberDues,
  months: readonly PageCell[],
  row: number,
  { dues, year, at }: StatusInput,
): string | null {
  const past = Math.max(0, Math.min(12, dues.until - monthOf(year, 1) + 1));
  const later = months.slice(past).reduce((sum, { value }) => sum + cents(value), 0);
  const [paidAt, owedAt, dueAt] = [a1(row, at.paid), a1(row, at.arrears), a1(row, at.due)];
  if (paid + arrears - expected === overpaid) return `ROUND(${paidAt}+${owedAt}-${dueAt},2)`;
  if (past === 12 || paid + arrears - expected - later !== overpaid) return null;
  return `ROUND(${paidAt}+${owedAt}-${dueAt}-SUM(${across(row, at.months + past, at.months + 11)}),2)`;
}

function cents(value: PageCell["value"]): Fen {
  return typeof value === "number" ? Math.round(value * 100) : 0;
}

function money(fen: Fen, formula: string | null): PageCell {
  const value = yuanOfFen(fen);
  if (formula !== null) return { value, formula, role: "listMoney" };
  return { value, role: fen === 0 ? "listMoney" : "listMoneyFixed" };
}

function text(value: string | null, role: "listText" | "listCenter" | "listMoney"): PageCell {
  return { value: value === null ? null : maskPersonalNumbers(value), role };
}
