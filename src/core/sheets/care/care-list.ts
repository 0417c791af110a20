import { monthsOfSpan } from "../../ledger/calendar/span.js";
import { tabName } from "../../tabs/names.js";
import { isoDay, type Month } from "../../values/day.js";
import type { Language } from "../../values/language.js";
import { head } from "../audit/cells.js";
import { addKept } from "../audit/kept-lines.js";
import { notMadeOut } from "../audit/not-made-out.js";
import { addHead } from "../audit/page-head.js";
import { typedByKey, typedLines } from "../audit/typed-lines.js";
import type { BuiltSheet, NotBuilt, SheetInput } from "../built-sheet.js";
import { typedFor } from "../dues/member-keys.js";
import { ListPage } from "../list/list-page.js";
import type { CareItem, CareKind } from "./care-item.js";
import { at, careKeys, careRow, heads, sameMatter, typedHeads, widths } from "./care-rows.js";
import { kindNames, sentences, words } from "./labels.js";
import { rosterItems } from "./roster-items.js";
import { visitItems } from "./visit-items.js";

/** The 会员关怀清单: the visits that are due, and by month whom to remember, with room for what was done. */
export function careList(input: SheetInput, name: string): BuiltSheet | NotBuilt {
  const { books, calendar, language, today } = input;
  const { tabs, registers, year } = books.reading;
  if (tabs.members === undefined && registers.hardship === undefined && registers.mutualAid === undefined)
    return noPeople;
  const earlier = typedLines(input.previous("care-list"), typedHeads);
  if (earlier === null) return notMadeOut;
  const { items, past } = rosterItems(input);
  const visits = visitItems(input);
  const months = monthsOfSpan(calendar.span).map((month) => ({ month, items: ofMonth([...items, ...visits], month) }));
  const due = inOrder(visits.filter(({ month }) => month === null));
  const listed = [...due, ...months.flatMap((one) => one.items), ...past];
  const keyOf = careKeys();
  const keys = new Map(listed.map((item) => [item, keyOf(item)] as const));
  const typed = typedByKey(earlier, sameMatter);
  const written = typedFor([...keys.values()], typed);

  const sheet = new ListPage(widths);
  addHead(sheet, words.title, input, [2, 4]);
  for (const note of notesOf(input)) sheet.line(note, "note");
  const headRow = sheet.add(
    heads.map((one) => head(one, language)),
    24,
  );
  const add = (title: string, lines: readonly CareItem[], none: string): void => {
    sheet.line(sentences[language].heading(title, countsOf(lines, language)), "section", 22);
    const first = sheet.height;
    for (const item of lines) {
      const key = keys.get(item) ?? "";
      sheet.add(careRow(item, key, written.get(key) ?? [], language));
    }
    if (lines.length === 0) sheet.line(none, "remark");
    else sheet.fold(first, sheet.height - 1);
  };
  const asOf = `${words.due[language]}${language === "en" ? " " : ""}${sentences[language].dueOn(isoDay(today))}`;
  add(asOf, due, words.noneDue[language]);
  for (const { month, items: lines } of months) add(sentences[language].month(month), lines, words.nothing[language]);
  if (past.length > 0) add(words.past[language], past, "");
  const place = { label: 1, inputs: [at.done], key: at.key };
  addKept(sheet, typed.left(), { title: words.kept, headers: heads, language, place });
  const page = sheet.finish({
    name,
    mark: { kind: "care-list", year },
    orientation: "landscape",
    freezeRows: headRow + 1,
    freezeColumns: 2,
    titleRows: { first: headRow, last: headRow },
    tabColor: "C55A11",
  });
  return { page, figures: [] };
}

const noPeople: NotBuilt = {
  notBuilt: {
    "zh-CN": "没有会员名册，也没有困难职工档案和医疗互助登记，没有可列的人。",
    en: "There is no roster, no hardship file and no mutual aid register: nobody to list.",
  },
};

/** What the list rests on, and what the workbook has no register of. */
function notesOf({ books, language }: SheetInput): string[] {
  const { registers } = books.reading;
  const missing = (["visits", "hardship", "mutualAid"] as const).filter((key) => registers[key] === undefined);
  const { basis, visits, only } = sentences[language];
  return [basis, visits, ...(missing.length === 0 ? [] : [only(missing.map((key) => tabName(key, language)))])];
}

/** The kinds in the order in which a month lists them. */
const order: readonly CareKind[] = [
  "hardship",
  "hospitalVisit",
  "condolence",
  "retirementVisit",
  "retirement",
  "newcomer",
  "roundBirthday",
  "birthday",
];

function ofMonth(items: readonly CareItem[], month: Month): readonly CareItem[] {
  return inOrder(items.filter((item) => item.month === month));
}

/** By kind, then department, then name: the order tells nothing of the day. */
function inOrder(items: readonly CareItem[]): readonly CareItem[] {
  return [...items].sort(
    (one, other) =>
      order.indexOf(one.kind) - order.indexOf(other.kind) ||
      compare(one.department ?? "", other.department ?? "") ||
      compare(one.name, other.name),
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function countsOf(items: readonly CareItem[], language: Language): string {
  const { count, join } = sentences[language];
  return order
    .flatMap((kind) => {
      const people = items.filter((item) => item.kind === kind).length;
      return people === 0 ? [] : [count(kindNames[kind][language], people)];
    })
    .join(language === "en" ? join : "、");
}
