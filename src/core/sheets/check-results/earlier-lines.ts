import type { SheetSnapshot } from "../../reading/snapshot.js";
import { isCellError, type CellValue } from "../../values/cell.js";
import { dayOfIso, type Day } from "../../values/day.js";
import type { EarlierLine } from "./listed.js";
import { isWord, type Word } from "./labels.js";

const columns = [
  "severity",
  "kind",
  "sheet",
  "cell",
  "value",
  "message",
  "note",
  "reason",
  "by",
  "since",
  "resolved",
  "key",
] as const satisfies readonly Word[];

type Head = Readonly<Record<(typeof columns)[number], number>>;

/**
 * The lines of an earlier list of findings with what people wrote into them, in either language and wherever they moved its
 * columns; null when the list can no longer be made out, so that it must not be written over.
 */
export function earlierLines(previous: SheetSnapshot, today: Day): EarlierLine[] | null {
  let head: Head | null = null;
  let seen = false;
  const lines: EarlierLine[] = [];
  for (const cells of previous.values) {
    if (cells === undefined) continue;
    const begun = headOf(cells);
    if (begun !== null) {
      [head, seen] = [begun, true];
      continue;
    }
    if (head === null) continue;
    const key = keyOf(textAt(cells, head.key));
    if (key !== null) lines.push(lineOf(cells, head, key, today));
  }
  return seen || previous.values.every((cells) => (cells ?? []).every((cell) => cell === null)) ? lines : null;
}

function headOf(cells: readonly CellValue[]): Head | null {
  const at = (key: Word): number => cells.findIndex((cell) => typeof cell === "string" && isWord(key, cell.trim()));
  if (at("key") < 0 || at("note") < 0 || at("reason") < 0 || at("by") < 0) return null;
  return Object.fromEntries(columns.map((key) => [key, at(key)])) as Record<(typeof columns)[number], number>;
}

function lineOf(cells: readonly CellValue[], head: Head, key: EarlierLine["key"], today: Day): EarlierLine {
  const text = (column: (typeof columns)[number]): string => textAt(cells, head[column]);
  return {
    severity: text("severity"),
    title: text("kind"),
    sheet: text("sheet"),
    cell: text("cell"),
    value: text("value"),
    message: text("message"),
    note: text("note"),
    reason: text("reason"),
    by: text("by"),
    since: dayAt(cells, head.since) ?? today,
    resolved: head.resolved < 0 ? null : dayAt(cells, head.resolved),
    key,
  };
}

function keyOf(text: string): EarlierLine["key"] | null {
  const [, content, place] = /^([0-9a-f]{16})\.([0-9a-f]{16})$/.exec(text) ?? [];
  return content === undefined || place === undefined ? null : { content, place };
}

function textAt(cells: readonly CellValue[], column: number): string {
  const value = column < 0 ? null : (cells[column] ?? null);
  return value === null ? "" : isCellError(value) ? value.error : String(value);
}

function dayAt(cells: readonly CellValue[], column: number): Day | null {
  const value = column < 0 ? null : (cells[column] ?? null);
  if (typeof value === "number") return Math.floor(value);
  return typeof value === "string" ? dayOfIso(value.trim()) : null;
}
