import type { RowPlace, Trace } from "../../ledger/trace/trace.js";
import type { Language } from "../../values/language.js";
import type { ExcludedRow } from "../built-sheet.js";
import { jumpTo, type ListPage } from "../list/list-page.js";
import { figurePath } from "./figure-label.js";
import { word, type Word } from "./labels.js";

/** A row and what is said of it. */
interface Said extends RowPlace {
  readonly text: string;
}

/** Rows that are in no figure: those put aside with the reason in words, and those the trace found. */
export function uncountedRows(excluded: readonly ExcludedRow[], { nowhere }: Trace, language: Language): Said[] {
  return [
    ...excluded.map(({ reason, ...place }) => ({ ...place, text: reason })),
    ...nowhere.map(({ why, ...place }) => {
      return { ...place, text: word(why === "opening-stated" ? "openingStated" : "unexplained", language) };
    }),
  ];
}

/** Adds the rows that are in no figure, and those that are in two. */
export function addStrayRows(sheet: ListPage, uncounted: readonly Said[], { twice }: Trace, language: Language): void {
  addList(sheet, "uncounted", "reason", uncounted, language);
  if (twice.length === 0) return;
  const said = twice.map(({ figures, ...place }) => {
    const names = figures.map(({ id }) => figurePath(id, language));
    return { ...place, text: names.join(language === "en" ? "; " : "；") };
  });
  addList(sheet, "twofold", "figures", said, language);
}

/** Number, place over three columns, text over the rest. */
const ends = [0, 2, 8];

function addList(sheet: ListPage, title: Word, head: Word, rows: readonly Said[], language: Language): void {
  sheet.section(word(title, language));
  if (rows.length === 0) {
    sheet.line(word("none", language), "listText");
    return;
  }
  sheet.merged(
    (["no", "source", head] as const).map((key) => ({ value: word(key, language), role: "weekHead" })),
    ends,
  );
  rows.forEach((row, index) => {
    sheet.merged([{ value: index + 1, role: "listNumber" }, jumpTo(row), { value: row.text, role: "listText" }], ends);
  });
}
