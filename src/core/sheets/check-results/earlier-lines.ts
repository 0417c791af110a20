import type { SheetSnapshot } from "../../reading/snapshot.js";
import { isCellError, type CellValue } from "../../values/cell.js";
import { dayOfIso, type Day } from "../../values/day.js";
import { parseKey } from "./key-text.js";
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
    const key = parseKey(textAt(cells, head.key));
    if (key !== null) lines.push(lineOf(cells, head, key, today));
  }
  return seen || previous.values.every((cells) => (cells ?? []).every((cell) => cell === null)) ? lines : null;
}

/** The columns by their headers; of the three that people write in, those whose header was changed stand beside the others as they were made. */
function headOf(cells: readonly CellValue[]): Head | null {
  const at = (key: Word): number => cells.findIndex((cell) => typeof cell === "string" && isWord(key, cell.trim()));
  const own = (["note", "reason", "by"] as const).map((key) => at(key));
  const known = own.findIndex((column) => column >= 0);
  if (at("key") < 0 || known < 0) return null;
  const first = (own[known] ?? 0) - known;
  const placed = own.map((column, index) => (column >= 0 ? column : first + index));
  const [note = -1, reason = -1, by = -1] = placed;
  const head = Object.fromEntries(columns.map((key) => [key, at(key)])) as Record<(typeof columns)[number], number>;
  return { ...head, note, reason, by };
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

function textAt(cells: readonly CellValue[], column: number): string {
  const value = column < 0 ? null : (cells[column] ?? null);
  return value === null ? "" : isCellError(value) ? value.error : String(value);
}

function dayAt(cells: readonly CellValue[], column: number): Day | null {
  const value = column < 0 ? null : (cells[column] ?? null);
  if (typeof value === "number") return Math.floor(value);
  return typeof value === "string" ? dayOfIso(value.trim()) : null;
}
