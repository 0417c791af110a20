import { a1Area, type Cell } from "../../../core/values/address.js";
import { invalidArgument } from "../rich-api/host-error.js";
import type { BookCell } from "../book/cell.js";
import { enter } from "../book/entry.js";
import { displayedText } from "../book/shown-text.js";
import { oneOf, recordArgument, textArgument } from "./arguments.js";
import { shownFormula } from "./range-values.js";
import { checkUnlocked, tellCells, type RangeIt } from "./state.js";

/** The first cell of a range that holds a text, in reading order or backwards, or null. Throws HostError. */
export function find(it: RangeIt, text: unknown, criteria: unknown): Cell | null {
  const wanted = recordArgument(criteria ?? {}, "criteria");
  const direction = oneOf(wanted.searchDirection ?? "Forward", ["Forward", "Backwards"], "searchDirection");
  const holds = holder(text, wanted);
  const found: Cell[] = [];
  it.sheet.eachIn(it.area, (row, column, cell) => {
    if (holds(displayedText(cell, it.state.book.date1904))) found.push({ row, column });
  });
  found.sort((a, b) => a.row - b.row || a.column - b.column);
  return (direction === "Forward" ? found[0] : found.at(-1)) ?? null;
}

/** `Range.replaceAll`: in texts, numbers and formulas as they are written; gives the number of replacements. Throws HostError. */
export function replaceAll(it: RangeIt, text: unknown, replacement: unknown, criteria: unknown): number {
  checkUnlocked(it);
  const wanted = recordArgument(criteria ?? {}, "criteria");
  const by = textArgument(replacement, "replacement");
  const pattern = patternOf(text, wanted.matchCase === true);
  const holds = holder(text, wanted);
  let count = 0;
  it.sheet.eachIn(it.area, (row, column, cell) => {
    const written = String(shownFormula(cell));
    if (!holds(written)) return;
    const occurrences = written.match(pattern)?.length ?? 0;
    count += occurrences;
    it.sheet.put(
      row,
      column,
      rewritten(
        cell,
        written.replace(pattern, () => by),
      ),
    );
  });
  if (count > 0) tellCells(it);
  return count;
}

/** A text stays a text, whatever it now looks like. */
function rewritten(cell: BookCell, text: string): BookCell {
  return typeof cell.value === "string" && cell.formula === undefined && !text.startsWith("=")
    ? { ...cell, value: text }
    : enter(cell, text);
}

function holder(text: unknown, criteria: Readonly<Record<string, unknown>>): (shown: string) => boolean {
  const pattern = patternOf(text, criteria.matchCase === true);
  const whole = new RegExp(`^(?:${pattern.source})$`, pattern.flags.replace("g", ""));
  const inside = new RegExp(pattern.source, pattern.flags.replace("g", ""));
  return (shown) => (criteria.completeMatch === true ? whole : inside).test(shown);
}

/** `*`, `?` and `~` mean what they do in Excel's own search. */
function patternOf(text: unknown, matchCase: boolean): RegExp {
  const wanted = textArgument(text, "text");
  if (wanted === "") throw invalidArgument("There is nothing to look for.");
  const source = wanted.replace(/~([*?~])|[*?]|[.+^${}()|[\]\\]/g, (part: string, tilde?: string) => {
    if (tilde !== undefined) return `\\${tilde}`;
    if (part === "*") return ".*?";
    return part === "?" ? "." : `\\${part}`;
  });
  return new RegExp(source, matchCase ? "gsu" : "gisu");
}

/** The cell as a range's area. */
export function cellArea({ row, column }: Cell): RangeIt["area"] {
  return { top: row, left: column, bottom: row, right: column };
}

/** What to say when nothing is found. */
export function notFoundIn(it: RangeIt): string {
  return `The text is not in ${a1Area(it.area)}.`;
}
