import { rateOf, duesMethod } from "../../ledger/dues/monthly-due.js";
import { wageIn } from "../../ledger/dues/person.js";
import type { MemberDues, Source } from "../../ledger/ledger.js";
import type { Row } from "../../reading/reading.js";
import type { Books } from "../../rules/rule.js";
import { a1, a1Absolute, quoteSheet } from "../../values/address.js";
import { roundHalfAway, yuanOfFen, type Fen } from "../../values/fen.js";
import type { Bilingual, Language } from "../../values/language.js";
import type { AmountCells } from "../audit/amount-cells.js";
import { bookText, count } from "../audit/cells.js";
import type { PageCell } from "../page.js";
import { deductionWords as words } from "./deduction-labels.js";
import type { Deduction } from "./deduction-period.js";
import { words as common } from "./labels.js";
import { monthRanges } from "./month-words.js";
import { sumFormula } from "./paid-cell.js";

/** 0-based columns; those of arrears are −1 where none are deducted. */
export interface DeductionColumns {
  readonly base: number;
  readonly rate: number;
  readonly months: number;
  readonly current: number;
  readonly arrears: number;
  readonly whole: number;
  readonly kind: number;
  readonly widths: readonly { readonly width: number; readonly hidden?: boolean }[];
  readonly heads: readonly Bilingual[];
}

/** The columns of the list, with or without what is missing for earlier months. */
export function deductionColumns(withArrears: boolean): DeductionColumns {
  const start = [common.number, common.name, words.base, words.rate, words.months, words.current];
  const more = withArrears ? [words.missing, words.arrears, words.whole] : [];
  const widths = [10, 12, 13, 9, 7, 14, ...(withArrears ? [18, 13, 14] : [])].map((width) => ({ width }));
  const kind = withArrears ? 9 : 6;
  return {
    ...{ base: 2, rate: 3, months: 4, current: 5, kind },
    arrears: withArrears ? 7 : -1,
    whole: withArrears ? 8 : 5,
    widths: [...widths, { width: 6, hidden: true }],
    heads: [...start, ...more, common.kind],
  };
}

/** What the rows are made from. */
export interface DeductionInput {
  readonly books: Books;
  readonly amounts: AmountCells;
  readonly at: DeductionColumns;
  readonly language: Language;
}

/** Months before the period that a member still owes. */
export interface Missing {
  readonly months: readonly number[];
  readonly fen: Fen;
}

/** The row of a member at a 0-based row of the sheet. */
export function deductionRow(
  member: MemberDues,
  deduction: Deduction,
  missing: Missing,
  row: number,
  input: DeductionInput,
): PageCell[] {
  const { at, language } = input;
  const base = baseCell(member, input);
  const rate = base === null ? null : rateCell(member, input);
  const formula = base === null || rate === null ? null : currentFormula(member, deduction, row, input);
  const fen = deduction.fen + (at.arrears < 0 ? 0 : missing.fen);
  const [current, made] = [a1(row, at.current), a1(row, at.arrears < 0 ? 0 : at.arrears)];
  const cells: PageCell[] = [
    bookText(member.memberNo, "listCenter"),
    bookText(member.name),
    base ?? { value: null, role: "listMoney" },
    rate ?? { value: null, role: "listRate" },
    count(deduction.months),
    formula === null
      ? { value: yuanOfFen(deduction.fen), role: deduction.fen === 0 ? "listMoney" : "listMoneyFixed" }
      : { value: yuanOfFen(deduction.fen), formula, role: "listMoney" },
  ];
  if (at.arrears >= 0) {
    cells.push(
      { value: missing.months.length === 0 ? null : monthRanges(missing.months, language), role: "listText" },
      { value: yuanOfFen(missing.fen), role: missing.fen === 0 ? "listMoney" : "listMoneyFixed" },
      { value: yuanOfFen(fen), formula: `ROUND(${current}+${made},2)`, role: "listMoney" },
    );
  }
  return [...cells, { value: null, role: "label" }];
}

/** The wage as the register, else the roster, states it; null where dues are not reckoned from it. */
function baseCell({ person, rule }: MemberDues, { books, amounts }: DeductionInput): PageCell | null {
  const { tabs, settings } = books.reading;
  if (rule === null || person.wage === null || duesMethod(settings) !== "rate") return null;
  const stated = person.register.find((one) => wageIn(one.values) !== null);
  const sources =
    stated !== undefined
      ? wageSources("dues", stated, tabs.dues?.columns ?? {})
      : person.roster === null
        ? []
        : wageSources("members", person.roster, tabs.members?.columns ?? {});
  const formula = sumFormula(sources, person.wage, amounts.amount);
  const value = yuanOfFen(person.wage);
  return formula === null ? { value, role: "listMoneyFixed" } : { value, formula, role: "listMoney" };
}

const wageColumns = ["postWage", "gradeWage"] as const;

function wageSources(
  tab: "dues" | "members",
  { row, values, columns: own }: Row<"dues"> | Row<"members">,
  columns: Readonly<Partial<Record<string, number>>>,
): Source[] {
  const keys = values.baseWage === null ? wageColumns : (["baseWage"] as const);
  return keys.flatMap((key): Source[] => {
    const column = own?.[key] ?? columns[key];
    const fen = values[key];
    return fen === null || column === undefined ? [] : [{ tab, row, column, fen }];
  });
}

/** The rate as a reference to the settings' cell where that holds it as a number, else a value. */
function rateCell({ person }: MemberDues, { books }: DeductionInput): PageCell {
  const { settings } = books.reading;
  const { rate, setting } = rateOf(person.said.employment, settings);
  const place = settings.places.get(setting);
  const held = books.snapshot.sheets.find(({ name }) => name === place?.sheet)?.values[place?.row ?? 0];
  if (place === undefined || held?.[place.column] !== rate) return { value: rate, role: "listRate" };
  return {
    value: rate,
    formula: `${quoteSheet(place.sheet)}!${a1Absolute(place.row, place.column)}`,
    role: "listRate",
  };
}

/** The rule of the settings as a formula over the row; null where it does not give exactly what is due. */
function currentFormula(
  { person }: MemberDues,
  { months, fen }: Deduction,
  row: number,
  { books, at }: DeductionInput,
): string | null {
  const { settings } = books.reading;
  const tail = typeof settings.duesTail === "number" ? yuanOfFen(settings.duesTail) : 0;
  const base = yuanOfFen(person.wage ?? 0);
  const whole = tail > 0 ? Math.floor(base / tail) * tail : base;
  const due = roundHalfAway(whole * rateOf(person.said.employment, settings).rate * 100);
  const [baseAt, rateAt, monthsAt] = [at.base, at.rate, at.months].map((column) => a1(row, column));
  const counted = tail > 0 ? `INT(${baseAt}/${tail})*${tail}` : baseAt;
  const plain = `ROUND(${counted}*${rateAt},2)*${monthsAt}`;
  const all = due * months;
  if (settings.duesRounding === "yuan") {
    return Math.floor((all + 50) / 100) * 100 === fen ? `ROUND(${plain},0)` : null;
  }
  if (settings.duesRounding === "up") {
    return Math.ceil(all / 100) * 100 === fen ? `ROUNDUP(ROUND(${plain},2),0)` : null;
  }
  return all === fen ? `ROUND(${plain},2)` : null;
}
