import type { Ledger } from "../../ledger/ledger.js";
import type { BookReading } from "../../reading/reading.js";
import { tabs } from "../../tabs/index.js";
import { tabKeys } from "../../tabs/tab.js";
import { a1 } from "../../values/address.js";
import type { Language } from "../../values/language.js";
import { cell, row, type BlueprintRow } from "../blueprint.js";
import type { ExcludedRow } from "../built-sheet.js";
import type { DraftFigure } from "./figure.js";
import type { Form } from "./form.js";
import { word } from "./labels.js";
import { noteTexts } from "./note-texts.js";
import { reasonText } from "./reason-text.js";

/** What stands below the signatures: units, what is missing, figures that are values, rows not counted, notes kept for the user. */
export function noteRows(
  ledger: Ledger,
  reading: BookReading,
  figures: readonly DraftFigure[],
  excluded: readonly ExcludedRow[],
  language: Language,
  span: number,
): BlueprintRow[] {
  const texts = noteTexts[language];
  const noteRow = (text: string): BlueprintRow => row([cell("note", text, { span })]);
  const notes = [
    ...unitNotes(reading, language),
    ...(ledger.totals.opening === null ? [texts.openingMissing] : []),
    ...fixedNotes(figures, language),
  ];
  const left = excludedNotes(excluded, language);
  return [
    ...notes.map((text, index) => noteRow(`${index + 1}. ${text}`)),
    ...(left.length === 0
      ? []
      : [noteRow(`${notes.length + 1}. ${texts.excluded(excluded.length)}`), ...left.map(noteRow)]),
  ];
}

/** Notes of the user whose line is gone, in the columns in which the next run looks for them. */
export function orphanRows({ notes, language, columns }: Form): BlueprintRow[] {
  if (notes.orphans.length === 0) return [];
  return [
    row([cell("noteHead", word("keptNotes", language), { span: columns.length })]),
    ...notes.orphans.map(({ label, note }) =>
      row(
        columns.map((column) => {
          if (column === "account") return cell("orphanLabel", label);
          return column === "note" ? cell("userNote", note) : cell("note", null);
        }),
      ),
    ),
  ];
}

function unitNotes(reading: BookReading, language: Language): string[] {
  const converted = tabKeys.filter((key) => reading.tabs[key]?.unit === 10000);
  if (converted.length === 0) return [];
  const names = converted.map((key) => reading.tabs[key]?.sheet ?? tabs[key].name[language]);
  return [noteTexts[language].unit([...new Set(names)])];
}

/** One note a reason, with the figures it concerns. */
function fixedNotes(figures: readonly DraftFigure[], language: Language): string[] {
  const byReason = new Map<string, string[]>();
  for (const { label, why } of figures) {
    if (why === null) continue;
    const reason = reasonText(why, language);
    byReason.set(reason, [...(byReason.get(reason) ?? []), label]);
  }
  return [...byReason].map(([reason, labels]) => noteTexts[language].fixed(labels, reason));
}

/** Rows that were not counted, those of one sheet and reason together; every one is named. */
function excludedNotes(excluded: readonly ExcludedRow[], language: Language): string[] {
  const groups = new Map<string, { sheet: string; reason: string; cells: string[] }>();
  for (const { sheet, row: at, column, reason } of excluded) {
    const key = JSON.stringify([sheet, reason]);
    const group = groups.get(key) ?? { sheet, reason, cells: [] };
    groups.set(key, group);
    group.cells.push(`${sheet}!${a1(at, column)}`);
  }
  return [...groups.values()].flatMap(({ reason, cells }) =>
    chunks(cells, cellsPerNote).map((some) => noteTexts[language].excludedRows(some, reason)),
  );
}

const cellsPerNote = 12;

function chunks<T>(all: readonly T[], size: number): T[][] {
  const found: T[][] = [];
  for (let start = 0; start < all.length; start += size) found.push(all.slice(start, start + size));
  return found;
}
