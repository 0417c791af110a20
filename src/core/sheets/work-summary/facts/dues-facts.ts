import { paymentCells } from "../../../ledger/dues/payment-cells.js";
import type { MemberDues } from "../../../ledger/ledger.js";
import { isoMonth } from "../../../values/day.js";
import type { Bilingual } from "../../../values/language.js";
import { amountCells } from "../../audit/amount-cells.js";
import { liveTotal } from "../../audit/live-total.js";
import { sumFormula } from "../../dues/paid-cell.js";
import { lacking, rowsFact, shareFact, type FactRow, type FactSection, type YearBooks } from "../fact.js";

/** The year's dues: who owed, who paid in full, what came in, and the rate of collection up to the last month due. */
export function duesFacts({ books }: YearBooks): FactSection {
  const { reading, ledger } = books;
  const register = reading.tabs.dues;
  const { members, paid, until } = ledger.dues;
  if (register === undefined || register.rows.length === 0) return lacking("dues");
  const { amount } = amountCells(books);
  const payers = members.filter((member) => member.paid !== 0);
  const received = rowsFact(
    "dues/received",
    payers.map((member): FactRow => {
      const cells = () => paymentCells(member, register, ledger.year).all;
      return { ...rowOf(member, member.paid), formula: () => sumFormula(cells(), member.paid, amount) };
    }),
    () => liveTotal(books, ledger.dues.sources, paid, "zh-CN").cell.formula ?? null,
  );
  const owing = members.filter(({ expected }) => expected > 0);
  const unknown = members.filter(({ dueKnown }) => !dueKnown).length;
  if (owing.length === 0) return { facts: [received], missing: ["duesDue"], remarks: [] };
  const facts = [
    rowsFact(
      "dues/liable",
      owing.map((member) => rowOf(member, 1)),
    ),
    rowsFact(
      "dues/clear",
      owing.filter(isClear).map((member) => rowOf(member, 1)),
    ),
    received,
    rowsFact(
      "dues/due",
      owing.map((member) => rowOf(member, member.expected)),
    ),
    rowsFact(
      "dues/arrears",
      owing.filter(({ arrears }) => arrears > 0).map((member) => rowOf(member, member.arrears)),
    ),
  ];
  const rate = shareFact("dues/rate", facts, { plus: ["dues/due"], minus: ["dues/arrears"], whole: "dues/due" });
  return { facts: [...facts, ...rate], missing: [], remarks: remarksOf(isoMonth(until), unknown) };
}

/** Nothing is left to pay of the months due; a payment that cannot be read is not taken for one. */
function isClear({ months }: MemberDues): boolean {
  return months.every(({ due, paid, unread }) => paid >= due && !unread);
}

function rowOf({ at, name, department }: MemberDues, adds: number): FactRow {
  return { at, day: null, month: null, name, department, detail: null, adds };
}

function remarksOf(until: string, unknown: number): readonly Bilingual[] {
  const upTo: Bilingual = {
    "zh-CN": `应缴、欠缴会费和收缴率算到 ${until}；实缴为本年所属月份的会费，含多缴和预缴。`,
    en: `Dues due, arrears and the rate of collection are reckoned up to ${until}; what was received is for months of the year, overpayments and advances included.`,
  };
  if (unknown === 0) return [upTo];
  const left: Bilingual = {
    "zh-CN": `${unknown} 名会员没有工资基数或应缴额，不在应缴、欠缴和收缴率内。`,
    en: `${unknown === 1 ? "1 member states" : `${unknown} members state`} neither a wage nor a due: left out of the dues due, the arrears and the rate.`,
  };
  return [upTo, left];
}
