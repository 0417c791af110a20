import { isoDay } from "../../values/day.js";
import type { Language } from "../../values/language.js";
import { addHead } from "../audit/page-head.js";
import { heads as headCells } from "../audit/cells.js";
import type { BuiltSheet, NotBuilt, SheetInput } from "../built-sheet.js";
import { breaksBetween } from "../disclosure/keep-together.js";
import { ListPage } from "../list/list-page.js";
import { figureWords, type FigureKey } from "./figure-words.js";
import { missingWords } from "./missing-words.js";
import { addFigures, sentenceWidth, type FiguresInput } from "./figures-part.js";
import { at } from "./figure-cells.js";
import { asOfKey, heads, sentences, words } from "./labels.js";
import { lastYearFigures } from "./last-year-figures.js";
import { headRows, planSummary, type SummaryPlan } from "./plan.js";
import { addRows } from "./rows-part.js";
import type { Telling } from "./teller.js";
import { yearFacts, type YearFacts } from "./year-facts.js";

/**
 * The 工作总结数据: every count and sum that a year's summary cites, against last year, with a sentence in both languages beside it that
 * follows the figure; below, outside the print, the rows behind each, up to the last.
 */
export function workSummary(input: SheetInput, name: string): BuiltSheet | NotBuilt {
  const { books, language, previousBooks } = input;
  const year = yearFacts(books);
  if ([...year.facts.values()].every(({ value }) => value === 0)) return { notBuilt: words.nothing };
  const last = lastYearFigures(books, previousBooks);
  const from = last === null ? words.noLast : last.from;
  const tailOf = (shown: ReadonlySet<FigureKey>) => tailLines(year, shown, language);
  const plan = planSummary(year.facts, last?.values ?? new Map<FigureKey, number>(), (shown) => tailOf(shown).length);
  const figuresInput: FiguresInput = { plan, telling: tellingOf(input, year, plan), name, language };
  const sheet = new ListPage(columns);
  addHead(sheet, words.title, input, [3, 6]);
  sheet.line(words.copy[language], "note");
  const note = sheet.line(`${from[language]}${runningOf(year, last?.isWhole === true, language)}`, "note");
  sheet.tall({ value: asOfKey, role: "listKey" }, at.key, note, note);
  sheet.tall({ value: year.asOf, role: "listKeyNumber" }, at.made, note, note);
  sheet.add(headCells(Object.values(heads), language), 22);
  const { figures, starts } = addFigures(sheet, figuresInput);
  const tail = tailOf(new Set(plan.figures.keys()));
  for (const { value, role } of tail) sheet.line(value, role, role === "section" ? 20 : 0);
  const end = sheet.height;
  const behind = addRows(sheet, figuresInput, books.snapshot);
  const page = sheet.finish({
    name,
    mark: { kind: "work-summary", year: books.ledger.year },
    orientation: "landscape",
    freezeRows: headRows,
    freezeColumns: 1,
    titleRows: { first: headRows - 1, last: headRows - 1 },
    tabColor: "C55A11",
  });
  const area = { top: 0, left: 0, bottom: end - 1, right: sheet.last };
  const lines = Array.from({ length: end - plan.below }, (_, index) => plan.below + index);
  const breaks = breaksBetween(page, [...starts, ...lines], end);
  return { page: { ...page, print: { ...page.print, area, breaks } }, figures: [...figures, ...behind] };
}

const columns = [
  { width: 30 },
  { width: 11 },
  { width: 15 },
  { width: 15 },
  { width: 14 },
  { width: 11 },
  { width: sentenceWidth },
  { width: sentenceWidth },
  { width: 20, hidden: true },
  { width: 12, hidden: true },
];

interface TailLine {
  readonly value: string;
  readonly role: "section" | "remark" | "note";
}

/** What stands between the figures and the rows behind them: remarks, and what these books cannot give. */
function tailLines(
  { facts, missing, remarks }: YearFacts,
  shown: ReadonlySet<FigureKey>,
  language: Language,
): readonly TailLine[] {
  const line = (value: string, role: TailLine["role"] = "remark"): TailLine => ({ value, role });
  const zero = [...facts.values()].filter(({ key, partial }) => !shown.has(key) && partial !== true && isMain(key));
  const names = zero.map(({ key }) => figureWords[key].name[language]).join(language === "en" ? "; " : "、");
  const said = [
    ...remarks.map((remark) => line(remark[language])),
    ...(zero.length === 0 ? [] : [line(sentences.zero[language](names))]),
    line(words.fixed[language], "note"),
  ];
  const lacking = missing.map((key) => {
    const { what, needs } = missingWords[key];
    return line(`· ${what[language]} — ${words.needs[language]}${needs[language]}`);
  });
  return [
    line(words.remarks[language], "section"),
    ...said,
    ...(lacking.length === 0 ? [] : [line(words.missing[language], "section"), ...lacking]),
  ];
}

/** False for what only goes with another figure. */
function isMain(key: FigureKey): boolean {
  return !/\/(?:count|people|spent|money|tail|surplus|arrears)$/.test(key);
}

function tellingOf({ books }: SheetInput, { asOf, isOver }: YearFacts, plan: SummaryPlan): Telling {
  const { unitName } = books.reading.settings;
  const isSchool = typeof unitName === "string" && /学|校|教育|教工|教师|幼儿园/.test(unitName);
  const figures = new Map(
    [...plan.figures].map(
      ([key, { fact, unit }]) =>
        [
          key,
          {
            value: fact.value,
            unit,
            isPartial: fact.partial === true,
            isRegistered: fact.registered === true,
          },
        ] as const,
    ),
  );
  return { figures, asOf, isOver, staff: isSchool ? "教职工" : "职工" };
}

function runningOf({ asOf, isOver }: YearFacts, hasLast: boolean, language: Language): string {
  return isOver ? "" : (hasLast ? sentences.wholeLast : sentences.running)[language](isoDay(asOf));
}
