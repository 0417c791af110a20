import { amountCells } from "../audit/amount-cells.js";
import { addKept } from "../audit/kept-lines.js";
import { notMadeOut } from "../audit/not-made-out.js";
import { addHead, addSignatures } from "../audit/page-head.js";
import { typedByKey, typedLines } from "../audit/typed-lines.js";
import type { BuiltSheet, Figure, NotBuilt, SheetInput } from "../built-sheet.js";
import { ListPage } from "../list/list-page.js";
import { addAccounts } from "./account-rows.js";
import { activityCosts } from "./activities.js";
import { publicAmounts } from "./amounts.js";
import { helpGroups, helpOf } from "./help-kinds.js";
import { keepTogether } from "./keep-together.js";
import { addActivities, addKinds } from "./kind-rows.js";
import { notices, sentences, words } from "./labels.js";
import { addNotice, noticeAt, noticeHeads } from "./notice-rows.js";
import { addFunds, addPersons } from "./person-rows.js";
import { publicText } from "./public-text.js";

/** The 经费收支公开表: what members may see of the year's income and spending, with nothing in it that tells of a person unless the settings ask for names. */
export function disclosure(input: SheetInput, name: string): BuiltSheet | NotBuilt {
  const { books, language } = input;
  const { ledger, reading } = books;
  const earlier = typedLines(input.previous("disclosure"), noticeHeads);
  if (earlier === null) return notMadeOut;
  if (ledger.bookings.length === 0 && ledger.totals.income === 0 && ledger.totals.spending === 0) {
    return { notBuilt: sentences.nothing };
  }
  const shown = publicText(books);
  const amounts = publicAmounts(books, shown, language);
  const cells = amountCells(books);
  const figures: Figure[] = [];
  const more = { amounts, shown, language, figures };
  const help = helpOf(books);
  const sheet = new ListPage(columns);
  addHead(sheet, words.title, input, [1, 2]);
  sheet.line(sentences.privacy[language], "note");
  sheet.line(sentences.live[language], "note");
  sheet.section(words.accounts[language]);
  const total = addAccounts(sheet, { ledger, reading, amounts, cells, language }, figures);
  const apart = ledger.funds.filter(({ own }) => !own);
  if (apart.length > 0) {
    sheet.section(words.funds[language]);
    addFunds(sheet, apart, more);
  }
  sheet.section(words.kinds[language]);
  addKinds(sheet, helpGroups(help), { fen: ledger.totals.spending, row: total }, more);
  sheet.section(words.activities[language]);
  addActivities(sheet, activityCosts(books, shown), more);
  if (reading.settings.publicByName === true) {
    sheet.section(words.persons[language]);
    sheet.line(sentences.byName[language], "note");
    addPersons(sheet, help, books, { cells, shown, language });
  }
  const notice = sheet.section(words.notice[language]);
  // The last day is reckoned: what an earlier sheet showed there was not typed.
  const reckoned: string = notices[1].key;
  const typed = typedByKey(earlier.filter(({ key }) => key !== reckoned));
  addNotice(sheet, typed, language);
  const headers = [words.matter, words.entry, words.entry, words.entry, words.entry, words.key];
  addKept(sheet, typed.left(), { title: words.kept, headers, language, place: noticeAt });
  addSignatures(sheet, [words.chair, words.auditor, words.treasurer], [0, 2, 4], language);
  const page = sheet.finish({
    name,
    mark: { kind: "disclosure", year: reading.year },
    orientation: "portrait",
    freezeRows: 2,
    titleRows: { first: 0, last: 1 },
    tabColor: "7030A0",
  });
  return { page: keepTogether(page, notice), figures };
}

const columns = [{ width: 38 }, { width: 14 }, { width: 14 }, { width: 17 }, { width: 14 }, { width: 6, hidden: true }];
