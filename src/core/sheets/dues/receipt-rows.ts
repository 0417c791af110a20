import { paymentCells } from "../../ledger/dues/payment-cells.js";
import type { MemberDues } from "../../ledger/ledger.js";
import type { TabReading } from "../../reading/reading.js";
import { a1 } from "../../values/address.js";
import { yuanOfFen, type Fen } from "../../values/fen.js";
import type { Bilingual, Language } from "../../values/language.js";
import type { AmountCells } from "../audit/amount-cells.js";
import { bookText, count, head } from "../audit/cells.js";
import type { Figure } from "../built-sheet.js";
import type { ListPage } from "../list/list-page.js";
import type { PageCell } from "../page.js";
import type { Area } from "./areas.js";
import { sentences, words as common } from "./labels.js";
import { lastPayment } from "./last-payment.js";
import { sumFormula } from "./paid-cell.js";
import { at as rates } from "./rate-rows.js";
import { receiptsWords as words } from "./receipts-labels.js";
import { addSumRow, areaSum, sumKind, totalSum } from "./sum-row.js";

/** 0-based columns of the members' part; the last is the hidden one of the whole sheet. */
const at = {
  due: 2,
  paid: 3,
  arrears: 4,
  advance: 5,
  overpaid: 6,
  rate: 7,
  times: 8,
  last: 9,
  kind: rates.kind,
} as const;
const flows = ["due", "paid", "arrears", "advance", "overpaid"] as const;
type Sums = Readonly<Record<(typeof flows)[number], Fen>>;

const memberHeads: readonly Bilingual[] = [
  common.number,
  common.name,
  common.due,
  common.paid,
  common.arrears,
  words.advance,
  common.overpaid,
  words.rate,
  words.times,
  words.lastPaid,
];

interface ReceiptInput {
  readonly register: TabReading<"dues">;
  readonly year: number;
  readonly amounts: AmountCells;
  readonly language: Language;
}

/** What each member paid in the year, by department, with sums; gives the 0-based row of the sum of all and what it says. */
export function addReceipts(
  sheet: ListPage,
  areas: readonly Area[],
  input: ReceiptInput,
  figures: Figure[],
): { readonly row: number; readonly sums: Sums } {
  const { language } = input;
  const first = sheet.height;
  for (const { name, members } of areas) {
    // The part runs over many pages: each department brings its header.
    sheet.add(
      memberHeads.map((one) => head(one, language)),
      24,
    );
    const from = sheet.height + 1;
    const sums = sumsOf(members);
    const cells = new Map<number, PageCell>(
      flows.map((flow) => [at[flow], areaSum(at[flow], from, from + members.length - 1, sums[flow])]),
    );
    finishSums(cells, sheet.height, sums);
    const title = sentences.people[language](name, members.length);
    addSumRow(sheet, { title, from: at.due, cells, kind: { column: at.kind, value: sumKind } });
    for (const member of members) {
      const line = receiptRow(member, sheet.height, input);
      const place = { row: sheet.add(line), column: at.paid, label: `${member.name} ${common.paid[language]}` };
      figures.push({ ...place, expected: member.paid, live: line[at.paid]?.formula !== undefined });
    }
    sheet.fold(from, sheet.height - 1);
  }
  const last = sheet.height - 1;
  const everyone = areas.flatMap(({ members }) => members);
  const sums = sumsOf(everyone);
  const cells = new Map<number, PageCell>(
    flows.map((flow) => [at[flow], totalSum(at[flow], at.kind, first, last, sums[flow])]),
  );
  finishSums(cells, sheet.height, sums);
  const title = sentences.people[language](common.total[language], everyone.length);
  const row = addSumRow(sheet, { title, from: at.due, cells, kind: { column: at.kind, value: null } });
  for (const flow of flows) {
    const label = `${common.total[language]} ${memberHeads[at[flow]]?.[language] ?? ""}`;
    figures.push({ row, column: at[flow], key: `receipts/total/${flow}`, label, expected: sums[flow], live: true });
  }
  return { row, sums };
}

/** The rate of the sums, and nothing behind the part's last column. */
function finishSums(cells: Map<number, PageCell>, row: number, { due, arrears }: Sums): void {
  cells.set(at.rate, rateCell(row, due, due - arrears));
  for (let column = at.last + 1; column < at.kind; column += 1) cells.set(column, { value: null, role: "label" });
}

/** 0-based columns of the sums that the comparison refers to. */
export const sumColumns = { paid: at.paid, advance: at.advance, overpaid: at.overpaid } as const;

function receiptRow(member: MemberDues, row: number, { register, year, amounts, language }: ReceiptInput): PageCell[] {
  const { expected, paid, arrears, advance, overpaid } = member;
  const { all } = paymentCells(member, register, year);
  const isBalanced = paid + arrears - expected - advance === overpaid;
  const [due, got, owed, ahead] = [at.due, at.paid, at.arrears, at.advance].map((column) => a1(row, column));
  return [
    bookText(member.memberNo, "listCenter"),
    bookText(member.name),
    money(expected, null),
    money(paid, sumFormula(all, paid, amounts.amount)),
    money(arrears, null),
    money(advance, null),
    money(overpaid, isBalanced ? `ROUND(${got}+${owed}-${due}-${ahead},2)` : null),
    rateCell(row, expected, expected - arrears),
    count(all.length),
    lastPayment(member, year, language),
  ];
}

/** What is not in arrears by what is due; empty where nothing is. */
function rateCell(row: number, due: Fen, paid: Fen): PageCell {
  const [whole, owed] = [a1(row, at.due), a1(row, at.arrears)];
  const value = due === 0 ? "" : paid / due;
  return { value, formula: `IF(${whole}=0,"",(${whole}-${owed})/${whole})`, role: "listPercent" };
}

function money(fen: Fen, formula: string | null): PageCell {
  const value = yuanOfFen(fen);
  if (formula !== null) return { value, formula, role: "listMoney" };
  return { value, role: fen === 0 ? "listMoney" : "listMoneyFixed" };
}

function sumsOf(members: readonly MemberDues[]): Sums {
  const sums = { due: 0, paid: 0, arrears: 0, advance: 0, overpaid: 0 };
  for (const { expected, paid, arrears, advance, overpaid } of members) {
    sums.due += expected;
    sums.paid += paid;
    sums.arrears += arrears;
    sums.advance += advance;
    sums.overpaid += overpaid;
  }
  return sums;
}
