import type { SheetSnapshot } from "../../reading/snapshot.js";
import type { Language } from "../../values/language.js";
import { isCellError, type CellValue } from "../../values/cell.js";
import { isAccountName } from "../account-names.js";
import { spellings, type Word } from "./labels.js";
import { fullLabel, lineKey, lineLabel, sectionWord, type LineId, type LineNames, type Section } from "./line-id.js";

/** What the user wrote into an earlier report: notes by line, and those whose line is gone. */
export interface UserNotes {
  readonly byLine: ReadonlyMap<string, string | number>;
  readonly orphans: readonly { readonly label: string; readonly note: string | number }[];
  /** Yuan typed into the cell of the opening balance; null where there is none. */
  readonly opening: number | null;
}

/** What a report calls the column of the opening, and lines otherwise than the year's. */
export interface NotePlaces {
  readonly figure: Word;
  readonly names: LineNames;
}

/** Reads the notes of an earlier report for the lines of the new one; the earlier one may be in the other language. */
export function userNotes(
  previous: SheetSnapshot | null,
  lines: readonly LineId[],
  places: NotePlaces = { figure: "actual", names: {} },
): UserNotes {
  const byLine = new Map<string, string | number>();
  const orphans: { label: string; note: string | number }[] = [];
  const head = previous === null ? null : findHead(previous, places.figure);
  if (previous === null || head === null) return { byLine, orphans, opening: null };
  let opening: number | null = null;
  for (const { label, line, cells } of [
    ...tableRows(previous, head, lines, places.names),
    ...keptRows(previous, head, lines, places.names),
  ]) {
    const typed = cells[head.actual];
    if (line?.section === null && line.line === "opening" && typeof typed === "number") opening = typed;
    const note = noteOf(cells[head.note]);
    if (note === null) continue;
    if (line === null || byLine.has(lineKey(line))) orphans.push({ label, note });
    else byLine.set(lineKey(line), note);
  }
  return { byLine, orphans, opening };
}

interface Head {
  readonly row: number;
  readonly name: number;
  readonly actual: number;
  readonly note: number;
}

interface EarlierRow {
  /** As shown among the kept notes when its line is gone. */
  readonly label: string;
  readonly line: LineId | null;
  readonly cells: readonly CellValue[];
}

/** The header row by its words in either language, wherever the user has moved the columns. */
function findHead(sheet: SheetSnapshot, figure: Word): Head | null {
  for (const [row, cells] of sheet.values.entries()) {
    const column = (key: Word) => (cells ?? []).findIndex((value) => is(key, textOf(value)));
    const head = { row, name: column("account"), actual: column(figure), note: column("note") };
    if (head.name >= 0 && head.note >= 0) return head;
  }
  return null;
}

/** The rows of the table down to the balance carried forward, each with its line in the new report. */
function tableRows(sheet: SheetSnapshot, head: Head, lines: readonly LineId[], names: LineNames): EarlierRow[] {
  const rows: EarlierRow[] = [];
  let section: Section | null = null;
  let account: string | null = null;
  for (let row = head.row + 1; row < sheet.values.length; row += 1) {
    const cells = sheet.values[row] ?? [];
    const label = textOf(cells[head.name]) || textOf(cells.find((value) => textOf(value) !== ""));
    if (ends.some((word) => is(word, label))) break;
    const opened = sections.find((candidate) => is(sectionWord(candidate), label));
    if (opened !== undefined) [section, account] = [opened, null];
    if (label === "") continue;
    if (opened !== undefined) {
      rows.push({ label, line: null, cells });
      continue;
    }
    const form = lines.find((line) => line.section === null && labelled(line, label, names));
    const item = lines.find(
      (line) => isItemOf(line, section, account) && labelled(line, label, names) && !taken(rows, line),
    );
    const line =
      form ?? item ?? lines.find((other) => isAccountIn(other, section) && labelled(other, label, names)) ?? null;
    const official = label.split(" ")[0] ?? label;
    const isAccount = (line !== null && line !== item) || isAccountName(official);
    if (isAccount) account = official;
    const path = isAccount || account === null || form !== undefined ? label : `${account} / ${label}`;
    rows.push({ label: path, line, cells });
  }
  return rows;
}

/** The notes that an earlier run already kept, with their line where it has come back. */
function keptRows(sheet: SheetSnapshot, head: Head, lines: readonly LineId[], names: LineNames): EarlierRow[] {
  const start = sheet.values.findIndex((cells) => (cells ?? []).some((value) => is("keptNotes", textOf(value))));
  const rows: EarlierRow[] = [];
  if (start < 0) return rows;
  for (let row = start + 1; row < sheet.values.length; row += 1) {
    const cells = sheet.values[row] ?? [];
    const label = textOf(cells[head.name]);
    if (label === "") break;
    const line = lines.find((candidate) =>
      languages.some((language) => fullLabel(candidate, language, names) === label),
    );
    rows.push({ label, line: line ?? null, cells });
  }
  return rows;
}

/** What may follow the table. */
const ends = ["funds", "mapping", "remarks", "chair"] as const satisfies readonly Word[];
const sections = ["income", "spending"] as const satisfies readonly Section[];
const languages = ["zh-CN", "en"] as const satisfies readonly Language[];

function isItemOf(line: LineId, section: Section | null, account: string | null): boolean {
  return line.section !== null && line.section === section && line.account === account && line.item !== null;
}

function isAccountIn(line: LineId, section: Section | null): boolean {
  return line.section !== null && line.section === section && line.item === null;
}

function taken(rows: readonly EarlierRow[], line: LineId): boolean {
  return rows.some((row) => row.line === line);
}

function labelled(line: LineId, label: string, names: LineNames): boolean {
  return languages.some((language) => lineLabel(line, language, names) === label);
}

function is(key: Word, text: string): boolean {
  return spellings(key).some((spelling) => text === spelling);
}

function textOf(value: CellValue | undefined): string {
  return typeof value === "string" ? value.trim() : "";
}

function noteOf(value: CellValue | undefined): string | number | null {
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return String(value).toUpperCase();
  return value === null || value === undefined || isCellError(value) || value.trim() === "" ? null : value;
}
