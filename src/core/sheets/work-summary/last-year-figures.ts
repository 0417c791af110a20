import type { SheetSnapshot } from "../../reading/snapshot.js";
import type { Books } from "../../rules/rule.js";
import type { CellValue } from "../../values/cell.js";
import { dayOf, isoDay, type Day } from "../../values/day.js";
import { fenOfYuan } from "../../values/fen.js";
import type { Bilingual } from "../../values/language.js";
import { figureWords, type FigureKey } from "./figure-words.js";
import { asOfKey, heads } from "./labels.js";
import { yearFacts } from "./year-facts.js";

/** The figures of the year before: from its books, else from its own sheet in this workbook; never from both. */
export interface LastYearFigures {
  /** In fen for money. A figure that was not told is absent. */
  readonly values: ReadonlyMap<FigureKey, number>;
  readonly from: Bilingual;
  /** False where only standings are known, and nothing of what came about in the course of that year. */
  readonly isWhole: boolean;
}

/** Null where nothing tells of the year before. */
export function lastYearFigures(books: Books, previous: Books | null): LastYearFigures | null {
  const year = books.ledger.year - 1;
  if (previous !== null) {
    const { facts } = yearFacts(previous);
    const certain = [...facts.values()].filter(({ partial }) => partial !== true);
    const values = new Map(certain.map(({ key, value }) => [key, value] as const));
    return values.size === 0 ? null : { values, from: fromBooks(year), isWhole: true };
  }
  const earlier = books.snapshot.sheets.find(({ mark }) => mark?.kind === "work-summary" && mark.year === year);
  const found = earlier === undefined ? null : figuresIn(earlier);
  if (earlier === undefined || found === null || found.values.size === 0) return null;
  const { values, asOf } = found;
  if (asOf === null || asOf >= (dayOf(year, 12, 31) ?? 0))
    return { values, from: fromSheet(year, earlier.name), isWhole: true };
  // What had come about by some day of last year is no measure of this year.
  const standing = new Map([...values].filter(([key]) => figureWords[key].nature === "stock"));
  return { values: standing, from: fromUnfinished(earlier.name, isoDay(asOf)), isWhole: false };
}

interface Found {
  readonly values: ReadonlyMap<FigureKey, number>;
  /** The last day that the sheet told of; null where it does not say. */
  readonly asOf: Day | null;
}

/**
 * The figures as they were when the sheet was made: its formulas look at tabs that may hold another year by now. Null where its head
 * cannot be made out.
 */
function figuresIn({ values }: SheetSnapshot): Found | null {
  const at = (cells: readonly CellValue[], name: Bilingual) =>
    cells.findIndex((cell) => cell === name["zh-CN"] || cell === name.en);
  const head = values.find((cells = []) => at(cells, heads.key) >= 0 && at(cells, heads.made) >= 0);
  if (head === undefined) return null;
  const [key, made] = [at(head, heads.key), at(head, heads.made)];
  const found = new Map<FigureKey, number>();
  let asOf: Day | null = null;
  for (const cells of values) {
    const [name, value] = [cells?.[key], cells?.[made]];
    if (typeof name !== "string" || typeof value !== "number") continue;
    if (name === asOfKey) asOf = value;
    if (!isKey(name)) continue;
    const held = figureWords[name].unit === "yuan" ? fenOfYuan(value) : value;
    if (held !== null) found.set(name, held);
  }
  return { values: found, asOf };
}

function isKey(text: string): text is FigureKey {
  return Object.hasOwn(figureWords, text);
}

function fromBooks(year: number): Bilingual {
  return { "zh-CN": `上年数据：${year} 年度账本。`, en: `Last year: the books of ${year}.` };
}

function fromUnfinished(name: string, day: string): Bilingual {
  return {
    "zh-CN": `上年数据：本工作簿中的“${name}”生成于年中，只到 ${day}，因此只取时点数；要比较全年数，请指定上年的账本。`,
    en: `Last year: the sheet “${name}” was made before that year's end and tells only up to ${day}; only standings are taken from it. Give last year's workbook to compare the rest.`,
  };
}

function fromSheet(year: number, name: string): Bilingual {
  return {
    "zh-CN": `上年数据：本工作簿中 ${year} 年的“${name}”（生成时的数）。`,
    en: `Last year: the sheet “${name}” of ${year} in this workbook, as it was when made.`,
  };
}
