import type { Mark, SheetSnapshot } from "../reading/snapshot.js";
import { isBlank, isCellError, type CellValue } from "../values/cell.js";
import { dayOf, isoDay, type Day } from "../values/day.js";
import type { Bilingual, Language } from "../values/language.js";
import { ListPage } from "./list/list-page.js";
import type { PageCell, SheetPage } from "./page.js";

/** What a page that is no longer valid says. */
export interface Stale {
  readonly name: string;
  readonly mark: Mark;
  readonly title: Bilingual;
  /** Why the sheet is not made any more. */
  readonly reason: Bilingual;
  readonly today: Day;
  readonly language: Language;
}

const words = {
  year: { "zh-CN": (year: number) => `${year} 年度`, en: (year: number) => `Year ${year}` },
  day: { "zh-CN": (day: string) => `标注日期：${day}`, en: (day: string) => `Marked on ${day}` },
  invalid: {
    "zh-CN": (why: string) => `本表已失效：${why}`,
    en: (why: string) => `This sheet is no longer valid: ${why}`,
  },
} as const;

const below: Bilingual = {
  "zh-CN": "以下为上次生成的内容，已失效",
  en: "Below is what was made before; it is no longer valid",
};

/**
 * A page to write over an earlier sheet of a kind that the books give no ground for any more: says so, and keeps all that stood there, at
 * its columns, as values without formulas, so that nothing typed is lost and a later run finds it again. Null for an empty sheet.
 */
export function stalePage(previous: SheetSnapshot, stale: Stale): SheetPage | null {
  const rows = keptRows(previous.values);
  if (rows.every((cells) => cells.every((cell) => isBlank(cell)))) return null;
  const { name, mark, title, reason, today, language } = stale;
  const page = new ListPage(columnsOf(rows, previous.hiddenColumns));
  page.line(title[language], "title", 30);
  page.line(`${words.year[language](mark.year)}　${words.day[language](isoDay(today))}`, "subtitle");
  page.line(words.invalid[language](reason[language]), "eventOff");
  page.gap();
  page.line(below[language], "section", 20);
  const days = new Set<number>();
  for (const cells of rows) {
    cells.forEach((cell, column) => {
      if (typeof cell === "string" && /日期$|^date$|\bday$/i.test(cell.trim())) days.add(column);
    });
    page.add(cells.map((cell, column) => cellOf(cell, days.has(column))));
  }
  return page.finish({
    name,
    mark,
    orientation: "landscape",
    freezeRows: 0,
    titleRows: null,
    tabColor: "7F7F7F",
  });
}

/** All that stood in the sheet; of a page that said so before, what it kept. */
function keptRows(values: SheetSnapshot["values"]): readonly (readonly CellValue[])[] {
  const at = values.findIndex((cells) => Object.values(below).some((text) => text === cells?.[0]));
  return Array.from(values.slice(at + 1), (cells) => cells ?? []);
}

/** At least as many as the page's own head needs; hidden ones stay hidden. */
function columnsOf(rows: readonly (readonly CellValue[])[], hiddenColumns: readonly number[]) {
  const count = rows.reduce((most, cells) => Math.max(most, cells.length), headColumns);
  const hidden = new Set(hiddenColumns);
  return Array.from({ length: count }, (_, column) => ({ width, ...(hidden.has(column) ? { hidden: true } : {}) }));
}

const headColumns = 6;
const width = 14;

/** Numbers below a date's header are days where they may be: a sheet's values do not say. */
function cellOf(cell: CellValue, isDay: boolean): PageCell | null {
  if (cell === null || cell === "") return null;
  if (isCellError(cell)) return { value: cell.error, role: "label" };
  if (typeof cell === "boolean") return { value: String(cell).toUpperCase(), role: "label" };
  if (typeof cell === "string") return { value: cell, role: "label" };
  const isSerial = Number.isInteger(cell) && cell >= earliest && cell <= latest;
  return { value: cell, role: isDay && isSerial ? "inputDay" : "inputNumber" };
}

const earliest = dayOf(2000, 1, 1) ?? 0;
const latest = dayOf(2100, 12, 31) ?? 0;
