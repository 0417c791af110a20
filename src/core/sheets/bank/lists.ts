import type { BankLine, BookMove, Reconciliation } from "../../ledger/bank/reconciliation.js";
import { a1 } from "../../values/address.js";
import type { Fen } from "../../values/fen.js";
import type { Language } from "../../values/language.js";
import { maskPersonalNumbers } from "../../values/personal.js";
import { jump, type Line, type ListPage } from "../list/list-page.js";
import type { PageCell } from "../page.js";
import type { Role } from "../style.js";
import type { amountCells } from "./cell-amount.js";
import type { Entries, Entry } from "./entries.js";
import type { Range } from "./form.js";
import { sections, word, type Word } from "./labels.js";
import type { WrittenBefore } from "./written-before.js";

export interface ListsInput {
  readonly compared: Reconciliation;
  readonly entries: Entries;
  readonly amount: ReturnType<typeof amountCells>;
  readonly notes: WrittenBefore["notes"];
  readonly language: Language;
}

type Section = keyof Entries;

const order = ["bankReceived", "bankPaid", "bookReceived", "bookPaid", "matched"] as const satisfies readonly Section[];

/** Where the lists' amounts will stand when their two head rows begin at `top`; 0-based. */
export function rangesOf(entries: Entries, top: number): Readonly<Record<Section, Range>> {
  const ranges: Partial<Record<Section, Range>> = {};
  let row = top + headHeight;
  for (const section of order) {
    const count = entries[section].length;
    ranges[section] = count === 0 ? null : { first: row + 1, last: row + count, count };
    row += 1 + Math.max(1, count);
  }
  return ranges as Readonly<Record<Section, Range>>;
}

/** Rows of the lists' head. */
export const headHeight = 2;

/** Adds the four lists of open items and the matched pairs, which fold; gives the rows of their head for printing. */
export function addLists(page: ListPage, input: ListsInput): { readonly first: number; readonly last: number } {
  const { entries, compared, language } = input;
  const first = page.height;
  addHead(page, language);
  for (const section of order) {
    const all = entries[section];
    const count = section === "matched" ? compared.matches.length : all.length;
    page.line(sections[section][language](count), "section", 20);
    const top = page.height;
    if (all.length === 0) page.line(word("none", language), "listText");
    for (const entry of all) page.add(lineOf(entry, section, input));
    if (section === "matched" && all.length > 0) page.fold(top, page.height - 1);
  }
  return { first, last: first + headHeight - 1 };
}

function addHead(page: ListPage, language: Language): void {
  const head = (key: Word | null): PageCell => ({ value: key === null ? null : word(key, language), role: "head" });
  page.merged([head("listBank"), head("listBook"), head(null)], [3, 8, 11]);
  const keys: readonly Word[] = ["day", "party", "amount", "where", "day", "voucher", "summary", "amount", "where"];
  page.add([...keys, "basis" as const, "note" as const, "key" as const].map(head));
}

function lineOf({ line, move, match, why, key }: Entry, section: Section, input: ListsInput): Line {
  const { notes, language } = input;
  const shown = (fen: Fen): Fen => (section === "matched" ? fen : Math.abs(fen));
  const note = key === null ? null : (notes.get(key)?.note ?? null);
  return [
    ...bankCells(line, shown, input),
    ...bookCells(move, shown, input),
    { value: match !== null ? basisOf(match, language) : why === null ? null : word(why, language), role: "listBasis" },
    { value: note, role: key === null ? "listText" : "listInput" },
    { value: key, role: "listKey" },
  ];
}

function bankCells(line: BankLine | null, shown: (fen: Fen) => Fen, { compared, amount }: ListsInput): PageCell[] {
  if (line === null) return blank(["listDay", "listText", "moneyItem", "listLink"]);
  const { sheet } = compared;
  const address = a1(line.row, line.column);
  return [
    { value: line.day, role: "listDay" },
    { value: joined(line.counterparty, line.text), role: "listText" },
    amount({ sheet, row: line.row, column: line.column }, shown(line.fen), "moneyItem"),
    jump(sheet, address, address, "listLink"),
  ];
}

function bookCells(move: BookMove | null, shown: (fen: Fen) => Fen, { amount }: ListsInput): PageCell[] {
  if (move === null) return blank(["listDay", "listCenter", "listText", "moneyItem", "listLink"]);
  const { sheet, sources } = move;
  const [source] = sources;
  const at = source === undefined || sources.length > 1 ? null : { sheet, row: source.row, column: source.column };
  const address = source === undefined ? "" : a1(source.row, source.column);
  return [
    { value: move.first, role: "listDay" },
    { value: move.voucherNo === null ? null : maskPersonalNumbers(move.voucherNo), role: "listCenter" },
    { value: joined(move.summary, move.payee), role: "listText" },
    amount(at, shown(move.fen), "moneyItem"),
    jump(sheet, address, `${sheet}!${address}`, "listLink"),
  ];
}

function blank(roles: readonly Role[]): PageCell[] {
  return roles.map((role) => ({ value: null, role }));
}

function joined(one: string | null, other: string | null): string | null {
  const more = other !== null && one?.includes(other) === true ? null : other;
  const text = [one, more].filter((part) => part !== null && part !== "").join(" ");
  return text === "" ? null : maskPersonalNumbers(text);
}

function basisOf({ by, ambiguous, unlike }: NonNullable<Entry["match"]>, language: Language): string {
  const marks = [by, ...(ambiguous ? (["ambiguous"] as const) : []), ...(unlike ? (["unlike"] as const) : [])];
  return marks.map((mark) => word(mark, language)).join(language === "en" ? ", " : "，");
}
