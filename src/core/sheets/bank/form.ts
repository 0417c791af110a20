import { proofOf, type Reconciliation } from "../../ledger/bank/reconciliation.js";
import { a1 } from "../../values/address.js";
import { isoDay } from "../../values/day.js";
import { yuanOfFen, yuanText, type Fen } from "../../values/fen.js";
import type { Language } from "../../values/language.js";
import type { Figure } from "../built-sheet.js";
import { jump, type ListPage } from "../list/list-page.js";
import type { PageCell } from "../page.js";
import { breakSays, unreadSays, word, type Word } from "./labels.js";
import type { UnreadRow } from "./unread-rows.js";

/** 0-based columns of both amounts of the form. */
export const formColumns = { book: 2, bank: 7 } as const;
/** Last columns of a row of the form: label, amount, count; label, amount, count. */
const ends = [1, 2, 3, 6, 7, 10] as const;

/** 0-based first and last row of a list's amounts, and how many there are; null for an empty list. */
export type Range = { readonly first: number; readonly last: number; readonly count: number } | null;

export interface FormInput {
  readonly compared: Reconciliation;
  /** Formulas of both balances; null for a value. */
  readonly formulas: { readonly book: string | null; readonly bank: string | null };
  /** What people typed for a balance that nothing states, in fen. */
  readonly typed: { readonly book: Fen | null; readonly bank: Fen | null };
  readonly ranges: Readonly<Record<"bankReceived" | "bankPaid" | "bookReceived" | "bookPaid", Range>>;
  readonly unitName: string;
  /** What must be seen before the figures are believed. */
  readonly cautions: readonly string[];
  /** Rows of the statement that are in no figure, so that nothing is proved. */
  readonly unread: readonly UnreadRow[];
  readonly language: Language;
}

/** Rows that the form takes beside its cautions, and the breaks and unread rows below its verdict. */
const ownHeight = 8;

/** Rows that the form takes. */
export function formHeight(
  { gaps }: Reconciliation,
  cautions: readonly string[],
  unread: readonly UnreadRow[],
): number {
  return ownHeight + cautions.length + gaps.length + (unread.length === 0 ? 0 : unread.length + 1);
}

/** Adds title, form and verdict to an empty page, and gives the figures that must agree with the ledger and the statement. */
export function addForm(page: ListPage, input: FormInput): Figure[] {
  const { compared, formulas, typed, ranges, unitName, cautions, unread, language } = input;
  const say = (key: Word): string => word(key, language);
  page.line(say("title"), "title", 30);
  const account = compared.account === null ? "" : `${say("account")}${compared.account}`;
  page.merged(
    [
      { value: `${say("unit")}${unitName}`, role: "subtitle" },
      { value: account, role: "subtitle" },
      { value: `${say("until")}${isoDay(compared.last)}`, role: "subtitle" },
      { value: say("currency"), role: "subtitleRight" },
    ],
    [2, 5, 8, 10],
  );
  for (const caution of cautions) page.line(caution, "eventOff");
  const heads = [say("item"), say("amount"), say("count"), say("item"), say("amount"), say("count")];
  page.merged(
    heads.map((value) => ({ value, role: "head" })),
    ends,
  );
  const { book, bank } = compared.closing;
  const top = page.height;
  const at = compared.closingAt;
  page.merged(
    [
      { value: say("book"), role: "account" },
      balance(book, typed.book, formulas.book),
      { value: null, role: "listCenter" },
      { value: say("bank"), role: "account" },
      balance(bank, typed.bank, formulas.bank),
      at === null || bank === null
        ? { value: null, role: "listCenter" }
        : jump(compared.sheet, a1(at.row, at.column), `${compared.sheet}!${a1(at.row, at.column)}`, "listLink"),
    ],
    ends,
  );
  const proof = proofOf(compared);
  const items = (keys: readonly ["bankReceived" | "bankPaid", "bookReceived" | "bookPaid"]): void => {
    const cells = keys.flatMap((key, side): PageCell[] => [
      { value: say(key), role: "item" },
      sumCell(ranges[key], proof[key], side === 0 ? formColumns.book : formColumns.bank),
      { value: ranges[key]?.count ?? 0, role: "listNumber" },
    ]);
    page.merged(cells, ends);
  };
  items(["bankReceived", "bookReceived"]);
  items(["bankPaid", "bookPaid"]);
  const adjusted = [book ?? typed.book, bank ?? typed.bank].map((fen, side) => {
    const [plus, less] = side === 0 ? [proof.bankReceived, proof.bankPaid] : [proof.bookReceived, proof.bookPaid];
    return fen === null ? null : fen + plus - less;
  });
  const adjustedCell = (column: number, fen: Fen | null | undefined): PageCell => {
    const [own, plus, less] = [0, 1, 2].map((row) => a1(top + row, column));
    const formula = `IF(ISNUMBER(${own ?? ""}),ROUND(${own ?? ""}+${plus ?? ""}-${less ?? ""},2),"")`;
    return { value: fen == null ? "" : yuanOfFen(fen), formula, role: "moneyTotal" };
  };
  page.merged(
    [
      { value: say("adjusted"), role: "total" },
      adjustedCell(formColumns.book, adjusted[0]),
      { value: null, role: "total" },
      { value: say("adjusted"), role: "total" },
      adjustedCell(formColumns.bank, adjusted[1]),
      { value: null, role: "total" },
    ],
    ends,
  );
  const isBroken = compared.gaps.length > 0;
  const proved = unread.length > 0 ? cannotConfirm(unread, language) : say(isBroken ? "broken" : "agrees");
  addDifference(page, top + 3, adjusted, proved, language);
  addBreaks(page, compared, language);
  addUnread(page, compared.sheet, unread, language);
  return [
    ...figure(book, top, formColumns.book, say("book"), formulas.book !== null),
    ...figure(bank, top, formColumns.bank, say("bank"), formulas.bank !== null),
  ];
}

function balance(fen: Fen | null, typed: Fen | null, formula: string | null): PageCell {
  if (fen === null) return { value: typed === null ? null : yuanOfFen(typed), role: "moneyInput" };
  return formula === null
    ? { value: yuanOfFen(fen), role: "moneyFixed" }
    : { value: yuanOfFen(fen), formula, role: "money" };
}

function sumCell(range: Range, fen: Fen, column: number): PageCell {
  if (range === null) return { value: 0, role: "moneyItem" };
  return {
    value: yuanOfFen(fen),
    formula: `ROUND(SUM(${a1(range.first, column)}:${a1(range.last, column)}),2)`,
    role: "moneyItem",
  };
}

/** What is left between both sides, and the verdict, which is `agrees` where nothing is; asked for where a balance has still to be filled in. */
function addDifference(
  page: ListPage,
  row: number,
  [book, bank]: readonly (Fen | null)[],
  agrees: string,
  language: Language,
): void {
  const [left, right] = [a1(row, formColumns.book), a1(row, formColumns.bank)];
  const isKnown = book != null && bank != null;
  const difference = isKnown ? bank - book : null;
  const here = a1(row + 1, formColumns.book);
  const [differs, wanting] = [word("differs", language), word("wanting", language)];
  const verdict = difference === null ? wanting : difference === 0 ? agrees : differs;
  page.merged(
    [
      { value: word("difference", language), role: "total" },
      {
        value: difference === null ? "" : yuanOfFen(difference),
        formula: `IF(AND(ISNUMBER(${left}),ISNUMBER(${right})),ROUND(${right}-${left},2),"")`,
        role: "moneyTotal",
      },
      { value: null, role: "total" },
      {
        value: verdict,
        formula: `IF(ISNUMBER(${here}),IF(${here}=0,"${agrees}","${differs}"),"${wanting}")`,
        role: "total",
      },
    ],
    [1, 2, 3, 10],
  );
}

/** Every balance that does not follow from the one before, as they may cancel each other in the difference. */
function addBreaks(page: ListPage, { sheet, gaps }: Reconciliation, language: Language): void {
  for (const { row, column, gap, stated } of gaps) {
    const says = breakSays[language](yuanText(stated), yuanText(stated - gap));
    page.merged(
      [
        { value: word("breakAt", language), role: "eventOff" },
        { value: yuanOfFen(gap), role: "moneyItem" },
        jump(sheet, a1(row, column), a1(row, column), "listLink"),
        { value: says, role: "eventOff" },
      ],
      [1, 2, 3, 10],
    );
  }
}

function cannotConfirm(unread: readonly UnreadRow[], language: Language): string {
  const count = unread.filter(({ why }) => why === "unread").length;
  return count === 0 ? word("balanceUnused", language) : unreadSays.verdict[language](count);
}

/** The statement's rows that are in no figure, with what stands in them. */
function addUnread(page: ListPage, sheet: string, unread: readonly UnreadRow[], language: Language): void {
  if (unread.length === 0) return;
  page.line(unreadSays.heading[language](unread.length), "section", 20);
  for (const { row, column, why, day, text, amount, balance } of unread) {
    const stated = balance === "" ? "" : unreadSays.balance[language](balance);
    const says = [why === "unread" ? word("unread", language) : word("balanceUnused", language), stated];
    page.merged(
      [
        { value: [day, text].filter((one) => one !== "").join(" "), role: "listText" },
        { value: amount, role: "listText" },
        jump(sheet, a1(row, column), a1(row, column), "listLink"),
        { value: says.filter((one) => one !== "").join(language === "en" ? "; " : "；"), role: "eventOff" },
      ],
      [1, 2, 3, 10],
    );
  }
}

function figure(fen: Fen | null, row: number, column: number, label: string, live: boolean): Figure[] {
  return fen === null ? [] : [{ row, column, label, expected: fen, live }];
}
