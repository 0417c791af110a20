import type { SheetSnapshot } from "../../reading/snapshot.js";
import { isCellError, type CellValue } from "../../values/cell.js";
import type { Bilingual } from "../../values/language.js";
import { maskPersonalNumbers } from "../../values/personal.js";

/** What people wrote into a cell of theirs; null where they wrote nothing. */
export type Typed = string | number | null;

/** A line of an earlier sheet with what people wrote into it. */
export interface TypedLine {
  /** By what the line is known again; "" where it bears no key, such as a line that people added. */
  readonly key: string;
  /** What the line was about, in words. */
  readonly label: string;
  /** In the order of the input columns. */
  readonly typed: readonly Typed[];
}

/** The headers of a sheet's table, in both languages. */
export interface TypedHeads {
  readonly key: Bilingual;
  /** Columns that say what a line is about. */
  readonly labels: readonly Bilingual[];
  /** Columns in which people write, side by side as they are made. */
  readonly inputs: readonly Bilingual[];
}

/**
 * The lines of an earlier sheet into which people wrote, wherever they moved its rows and columns and whichever language it is in; null
 * when its table can no longer be made out, so that it must not be written over.
 */
export function typedLines(previous: SheetSnapshot | null, heads: TypedHeads): TypedLine[] | null {
  if (previous === null) return [];
  const lines: TypedLine[] = [];
  let head: Head | null = null;
  let seen = false;
  for (const cells of previous.values) {
    if (cells === undefined) continue;
    const begun = headOf(cells, heads);
    if (begun !== null) {
      [head, seen] = [begun, true];
      continue;
    }
    if (head === null) continue;
    const typed = head.inputs.map((column) => typedAt(cells, column));
    if (typed.every((value) => value === null)) continue;
    const label = head.labels.flatMap((column) => labelAt(cells, column)).join(" ");
    // Sheets made earlier masked less of what was typed into the books: their keys are made like those of today.
    lines.push({ key: maskPersonalNumbers(textOf(cells[head.key])), label, typed });
  }
  const isEmpty = previous.values.every((cells) => (cells ?? []).every((cell) => cell === null));
  return seen || isEmpty ? lines : null;
}

/** What was typed, by key, for the lines of a new sheet. */
export interface TypedByKey {
  /** Takes what was typed beside the line of a key; null where there is none left. */
  readonly take: (key: string) => readonly Typed[] | null;
  /** As `take`, of the one line left whose key is similar; null where there is none, or several. */
  readonly takeSimilar: (key: string) => readonly Typed[] | null;
  /** The lines that nobody has taken. */
  readonly left: () => readonly TypedLine[];
}

/** Of several lines with one key the first is taken. `similar` says what similar keys have in common; null for a key that has no similar ones. */
export function typedByKey(
  lines: readonly TypedLine[],
  similar: (key: string) => string | null = () => null,
): TypedByKey {
  const left = new Set(lines);
  const byKey = new Map<string, TypedLine[]>();
  for (const line of lines) {
    if (line.key === "") continue;
    const same = byKey.get(line.key);
    if (same === undefined) byKey.set(line.key, [line]);
    else same.push(line);
  }
  const taken = (line: TypedLine | undefined): readonly Typed[] | null => {
    if (line === undefined) return null;
    left.delete(line);
    return line.typed;
  };
  return {
    take: (key) => taken(byKey.get(key)?.find((line) => left.has(line))),
    takeSimilar: (key) => {
      const wanted = similar(key);
      const found = wanted === null ? [] : [...left].filter((line) => similar(line.key) === wanted);
      return found.length === 1 ? taken(found[0]) : null;
    },
    left: () => [...left],
  };
}

/** 0-based columns; −1 for a key column that is gone. */
interface Head {
  readonly key: number;
  readonly labels: readonly number[];
  readonly inputs: readonly number[];
}

/** The columns by their headers; an input column whose header was changed stands beside the others as it was made. */
function headOf(cells: readonly CellValue[], heads: TypedHeads): Head | null {
  const at = (name: Bilingual): number =>
    cells.findIndex((cell) => {
      const text = textOf(cell);
      return text === name["zh-CN"] || text === name.en;
    });
  const key = at(heads.key);
  const own = heads.inputs.map(at);
  const known = own.findIndex((column) => column >= 0);
  const found = own.filter((column) => column >= 0).length;
  if (known < 0 || (key < 0 && found * 2 <= heads.inputs.length)) return null;
  const first = (own[known] ?? 0) - known;
  return {
    key,
    labels: heads.labels.map(at).filter((column) => column >= 0),
    inputs: own.map((column, index) => (column >= 0 ? column : first + index)),
  };
}

function typedAt(cells: readonly CellValue[], column: number): Typed {
  const value = cells[column] ?? null;
  if (typeof value === "number") return value;
  return textOf(value) === "" ? null : textOf(value);
}

function labelAt(cells: readonly CellValue[], column: number): string[] {
  const value = cells[column] ?? null;
  const text = typeof value === "number" ? value.toFixed(2) : textOf(value);
  return text === "" ? [] : [text];
}

function textOf(value: CellValue | undefined): string {
  if (value === null || value === undefined || isCellError(value)) return "";
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value).trim();
}
