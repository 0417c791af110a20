import { activitySpending } from "../../rules/activities/activity-accounts.js";
import { flagCodes } from "../../rules/activities/activity-flags.js";
import { head, heads, text } from "../audit/cells.js";
import { addHead, addSignatures } from "../audit/page-head.js";
import type { BuiltSheet, NotBuilt, SheetInput } from "../built-sheet.js";
import { ListPage } from "../list/list-page.js";
import { flagWords } from "./flag-words.js";
import { sentences, tableNames, words } from "./labels.js";
import { addLoose } from "./loose-rows.js";
import { planCells } from "./plan-cells.js";
import { at, columns, headers, inTime, planLine } from "./plan-rows.js";
import { addAgainstLedger, addSums } from "./sum-rows.js";

/** The 活动开展情况表: every activity of the plan with its budget, cost, people and what is to be looked at, and the spending that belongs to none. */
export function activityPlan(input: SheetInput, name: string): BuiltSheet | NotBuilt {
  const { books, language } = input;
  const spending = activitySpending(books);
  const accounts = inTime(spending.accounts);
  if (accounts.length === 0) return { notBuilt: sentences.noPlan };
  const sheet = new ListPage(columns);
  addHead(sheet, words.title, input, [4, 8]);
  sheet.line(sentences.live[language], "note");
  sheet.line(sentences.basis[language], "note", 28);
  const cells = planCells(books);
  const first = sheet.height + 1;
  const lines = accounts.map((account, index) => planLine(account, first + index, books, cells, language));
  const { top, bottom } = sheet.table(tableNames[language], [heads(headers, language), ...lines]);
  const figures = [
    ...addSums(sheet, accounts, [first, bottom], input),
    ...addAgainstLedger(sheet, { ...spending, accounts }, [first, bottom], input),
  ];
  addLoose(sheet, spending, input);
  addGuide(sheet, input);
  addSignatures(sheet, [words.chair, words.treasurer, words.preparer], [3, 8, at.flags], language);
  const page = sheet.finish({
    name,
    mark: { kind: "activity-plan", year: books.reading.year },
    orientation: "landscape",
    freezeRows: top + 1,
    freezeColumns: at.activity + 1,
    titleRows: lines.length > onOnePage ? { first: top, last: top } : { first: 0, last: 1 },
    tabColor: "2E75B6",
  });
  return { page, figures };
}

/** So many activities fit on a page: only with more are their headers repeated, for what follows has others. */
const onOnePage = 28;

/** What the hints mean and what is to be done about them. */
function addGuide(sheet: ListPage, { language }: SheetInput): void {
  const ends = [at.activity, at.flags];
  sheet.section(words.guide[language]);
  sheet.merged([head(words.hint, language), head(words.meaning, language)], ends);
  for (const code of flagCodes) {
    const { name, meaning } = flagWords[code];
    sheet.merged([text(name[language]), text(meaning[language])], ends);
  }
}
