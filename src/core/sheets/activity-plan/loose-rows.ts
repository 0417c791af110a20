import type { Booking } from "../../ledger/ledger.js";
import type { ActivitySpending, LooseName } from "../../rules/activities/activity-accounts.js";
import { isForActivities } from "../../rules/activities/by-summary.js";
import type { Fen } from "../../values/fen.js";
import type { Language } from "../../values/language.js";
import { amountCells } from "../audit/amount-cells.js";
import { bookText, count, dayOrMonth, head, text } from "../audit/cells.js";
import { liveTotal } from "../audit/live-total.js";
import type { SheetInput } from "../built-sheet.js";
import type { ListPage } from "../list/list-page.js";
import type { PageCell } from "../page.js";
import { sentences, words } from "./labels.js";

/** So many rows without an activity are listed one by one; more are summed up by account. */
const listedRows = 100;

/** Adds the spending that belongs to no activity: names that do not fit the plan, and spending on activities that names none. */
export function addLoose(sheet: ListPage, spending: ActivitySpending, input: SheetInput): void {
  const { language } = input;
  sheet.section(words.loose[language]);
  sheet.line(words.looseNames[language], "label");
  addNames(sheet, [...spending.ambiguous, ...spending.unknown], input);
  sheet.line(words.looseRows[language], "label");
  const rows = spending.unnamed.filter(isForActivities);
  if (rows.length > listedRows) addGroups(sheet, rows, input);
  else addRows(sheet, rows, input);
}

/** 0-based last columns of the parts of a line of names. */
const nameEnds = [2, 3, 5, 6, 11, 12];

function addNames(sheet: ListPage, names: readonly LooseName[], { books, language }: SheetInput): void {
  if (names.length === 0) {
    sheet.line(words.none[language], "remark");
    return;
  }
  const { link } = amountCells(books);
  const heads = [words.written, words.rows, words.account, words.amount, words.remark, words.source];
  sheet.merged(
    heads.map((one) => head(one, language)),
    nameEnds,
  );
  for (const { bookings, ...name } of names) {
    const sources = bookings.map(({ source }) => source);
    const [first] = bookings;
    const cells: PageCell[] = [
      bookText(name.text),
      count(bookings.length),
      bookText(first === undefined ? null : accountOf(first)),
      liveTotal(books, sources, sumOf(bookings), language, "activity").cell,
      text(remarkOn(name, language)),
      first === undefined ? text(null) : link(first.source),
    ];
    sheet.merged(cells, nameEnds);
  }
}

function remarkOn({ meant, suggestion }: Omit<LooseName, "bookings">, language: Language): string {
  if (meant.length === 0) {
    return suggestion === "" ? sentences.unknown[language] : sentences.suggestion[language](suggestion);
  }
  const all = meant.map(({ values: { title, content } }) => title ?? content ?? "");
  const titles = [...new Set(all)];
  if (titles.length === 1 && all.length > 1) return sentences.sameName[language](all.length);
  const named = titles.slice(0, mostTitles).join(language === "en" ? ", " : "、");
  return sentences.mayMean[language](
    titles.length > mostTitles ? sentences.more[language](named, titles.length) : named,
  );
}

const mostTitles = 4;

/** 0-based last columns of the parts of a line of rows. */
const rowEnds = [1, 5, 6, 11, 12];

function addRows(sheet: ListPage, rows: readonly Booking[], { books, language }: SheetInput): void {
  if (rows.length === 0) {
    sheet.line(words.none[language], "remark");
    return;
  }
  const { amount, link } = amountCells(books);
  const heads = [words.day, words.summary, words.amount, words.account, words.source];
  sheet.merged(
    heads.map((one) => head(one, language)),
    rowEnds,
  );
  for (const booking of rows) {
    const { entry, month, source } = booking;
    sheet.merged(
      [
        dayOrMonth(entry.when, month),
        bookText(entry.summary),
        amount(source),
        bookText(accountOf(booking)),
        link(source),
      ],
      rowEnds,
    );
  }
}

function addGroups(sheet: ListPage, rows: readonly Booking[], { books, language }: SheetInput): void {
  const groups = new Map<string, Booking[]>();
  for (const booking of rows) {
    const account = accountOf(booking);
    const group = groups.get(account);
    if (group === undefined) groups.set(account, [booking]);
    else group.push(booking);
  }
  sheet.line(sentences.grouped[language](rows.length), "note");
  const heads = [words.rows, words.account, words.amount, words.remark, words.source];
  sheet.merged(
    heads.map((one) => head(one, language)),
    rowEnds,
  );
  const { link } = amountCells(books);
  for (const [account, bookings] of groups) {
    const sources = bookings.map(({ source }) => source);
    const [first] = sources;
    const total = liveTotal(books, sources, sumOf(bookings), language, "item");
    const cells: PageCell[] = [
      count(bookings.length),
      bookText(account),
      total.cell,
      text(total.why),
      first === undefined ? text(null) : link(first),
    ];
    sheet.merged(cells, rowEnds);
  }
}

function accountOf({ account, item, entry }: Booking): string {
  return [account ?? entry.account, item ?? entry.item].filter((name) => name !== null).join(" / ");
}

function sumOf(bookings: readonly Booking[]): Fen {
  return bookings.reduce((sum, { source }) => sum + source.fen, 0);
}
