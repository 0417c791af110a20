import { a1 } from "../../values/address.js";
import type { Language } from "../../values/language.js";
import { text } from "../audit/cells.js";
import type { Figure } from "../built-sheet.js";
import { jump, type ListPage } from "../list/list-page.js";
import type { PageCell } from "../page.js";
import { linesOf } from "../text-width.js";
import { at, changeCell, lastCell, nowCell, sentenceFigure, shownValue } from "./figure-cells.js";
import { figureWords, unitWords } from "./figure-words.js";
import { sentences, words } from "./labels.js";
import { sentenceCell } from "./phrase.js";
import type { PlannedFigure, PlannedGroup, SummaryPlan } from "./plan.js";
import { sentenceOf } from "./texts/group-text.js";
import { Teller, type Telling } from "./teller.js";

/** What the figures are written with. */
export interface FiguresInput {
  readonly plan: SummaryPlan;
  readonly telling: Telling;
  /** The sheet's own name, for links inside it. */
  readonly name: string;
  readonly language: Language;
}

/** Width of a sentence's column, in characters. */
export const sentenceWidth = 38;

/** Adds the sections with their figures and sentences; gives the figures to compare and the rows (0-based) at which a page may begin. */
export function addFigures(
  sheet: ListPage,
  input: FiguresInput,
): { figures: readonly Figure[]; starts: readonly number[] } {
  const figures: Figure[] = [];
  const starts: number[] = [];
  input.plan.sections.forEach(({ section, groups }, index) => {
    starts.push(sheet.height);
    sheet.line(headingOf(section.title[input.language], index, input.language), "section", 20);
    groups.forEach((group, place) => {
      if (place > 0) starts.push(sheet.height);
      figures.push(...addGroup(sheet, group, input));
    });
  });
  return { figures, starts };
}

function headingOf(title: string, index: number, language: Language): string {
  return language === "en" ? `${index + 1}. ${title}` : `${numerals[index] ?? ""}、${title}`;
}

const numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九"] as const;

function addGroup(sheet: ListPage, { text: group, figures }: PlannedGroup, input: FiguresInput): readonly Figure[] {
  const { plan, telling } = input;
  const cellsOf = (key: PlannedFigure["fact"]["key"]) => {
    const figure = plan.figures.get(key);
    if (figure === undefined) throw new Error(`${key} is not shown`);
    return sentenceFigure(figure);
  };
  const [zh, en] = (["zh-CN", "en"] as const).map((language): PageCell => {
    const pieces = sentenceOf(group, new Teller(telling, language), language);
    return pieces.length === 0 ? text(null) : sentenceCell(pieces, cellsOf, "listText");
  });
  const height = Math.max(...[zh, en].map((cell) => heightOf(cell?.value)));
  const first = sheet.height;
  const made = figures.map((figure) => addFigure(sheet, figure, height / figures.length, input));
  if (zh !== undefined) sheet.tall(zh, at.zh, first, sheet.height - 1);
  if (en !== undefined) sheet.tall(en, at.en, first, sheet.height - 1);
  return made.flat();
}

function addFigure(
  sheet: ListPage,
  figure: PlannedFigure,
  height: number,
  { plan, name, language }: FiguresInput,
): readonly Figure[] {
  const { fact, unit } = figure;
  const now = nowCell(figure, plan);
  const label = figureWords[fact.key].name[language];
  const row = sheet.add(
    [
      text(label),
      { value: unitWords[unit][language], role: "listCenter" },
      now,
      lastCell(figure),
      changeCell(figure),
      rowsLink(figure, name, plan, language),
      text(null),
      text(null),
      { value: fact.key, role: "listKey" },
      // What is only the least that can be told is nothing to compare next year with.
      { value: fact.partial === true ? null : shownValue(fact.value, unit), role: "listKeyNumber" },
    ],
    Math.max(leastHeight, height),
  );
  if (unit === "share") return [];
  const expected = unit === "yuan" ? fact.value : Math.round(fact.value * 100);
  const live = now.formula !== undefined;
  return [{ row, column: at.now, key: `summary/${fact.key}`, label, expected, live }];
}

/** To the rows behind the figure, or to the first of the figures that it is made from. */
function rowsLink(figure: PlannedFigure, name: string, { figures }: SummaryPlan, language: Language): PageCell {
  const { fact, block } = figure;
  const { basis } = fact;
  if (basis.kind === "rows") {
    if (block === null) return text(null);
    const shown = block.isListed ? sentences.rows[language](basis.rows.length) : words.elsewhere[language];
    return jump(name, a1(block.head, at.figure), shown, "listLink");
  }
  const first = basis.plus.map((key) => figures.get(key)).find((one) => one !== undefined);
  const shown = (basis.kind === "total" ? words.total : words.share)[language];
  return first === undefined ? text(shown, "listCenter") : jump(name, a1(first.row, at.figure), shown, "listLink");
}

const leastHeight = 19;

function heightOf(value: PageCell["value"] | undefined): number {
  return typeof value === "string" ? linesOf(value, sentenceWidth) * 10.5 * 1.4 + 6 : 0;
}
