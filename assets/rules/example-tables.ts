import type { Example, FailingExample } from "../../src/core/rules/example.js";
import { a1, columnLetters, parseA1, type Area } from "../../src/core/values/address.js";
import type { Language } from "../../src/core/values/language.js";
import { areaOf } from "../../test/core/rules/example-book.js";
import { markup, type Markup } from "./markup.js";
import { isDateCell, shownCell } from "./shown-cell.js";
import { words } from "./words.js";

/** An example's sheets as tables with column letters and row numbers; the cell of a failing one is marked. */
export function exampleTables(example: Example | FailingExample, language: Language): Markup {
  const at = "at" in example ? example.at : null;
  const notes = [
    ...(at === "" ? [words.wholeBook[language]] : []),
    ...(example.today === undefined ? [] : [`${words.today[language]} ${example.today}`]),
    ...(example.year === undefined ? [] : [`${words.year[language]} ${example.year}`]),
  ];
  return markup`${Object.keys(example.sheets).map((name) => sheetTable(name, example, at, language))}${notes.map((note) => markup`<p class="note">${note}</p>\n`)}`;
}

interface Sheet {
  readonly rows: Example["sheets"][string];
  readonly merges: readonly Area[];
  /** A1 address of the cell to mark, or "". */
  readonly mark: string;
  /** The words beside the mark. */
  readonly hint: string;
}

function sheetTable(name: string, example: Example, at: string | null, language: Language): Markup {
  const rows = example.sheets[name] ?? [];
  const merges = (example.merges?.[name] ?? []).map(areaOf);
  const mark = at?.startsWith(`${name}!`) === true ? at.slice(name.length + 1) : "";
  const sheet: Sheet = { rows, merges, mark, hint: words.marked[language] };
  const cell = parseA1(mark);
  const width = Math.max(1, (cell?.column ?? 0) + 1, ...rows.map((cells) => cells.length));
  const columns = countTo(width);
  const caption = [
    name,
    ...(at === name ? [`◀ ${words.wholeSheet[language]}`] : []),
    ...(example.tables?.[name] ?? []).map((area) => `${words.table[language]} ${area}`),
  ].join(" · ");
  // A table that may have to be moved sideways on a phone can be reached with the keyboard.
  const reach = width > 4 ? markup` role="region" tabindex="0" aria-label="${name}"` : markup``;
  return markup`<div class="sheet"${reach}><table>
<caption>${caption}</caption>
<thead><tr><td></td>${columns.map((column) => markup`<th scope="col">${columnLetters(column)}</th>`)}</tr></thead>
<tbody>
${countTo(Math.max(rows.length, (cell?.row ?? 0) + 1)).map((row) => markup`<tr><th scope="row">${row + 1}</th>${columns.map((column) => cellMarkup(sheet, row, column))}</tr>\n`)}</tbody>
</table></div>
`;
}

/** A cell; of a merged area one for all its rows and columns. */
function cellMarkup({ rows, merges, mark, hint }: Sheet, row: number, column: number): Markup {
  const area = merges.find((one) => contains(one, row, column));
  if (area !== undefined && (area.top !== row || area.left !== column)) return markup``;
  const value = rows[row]?.[column] ?? null;
  const cell = parseA1(mark);
  const isMarked =
    cell !== null && area !== undefined ? contains(area, cell.row, cell.column) : mark === a1(row, column);
  const above = rows.slice(0, row).map((cells) => cells[column] ?? null);
  const isDate = isDateCell(value, above);
  const kinds = [
    ...(isMarked ? ["found"] : []),
    ...(typeof value === "number" && !isDate ? ["number"] : []),
    ...(isDate || (typeof value === "string" && /^[\d.:/-]+$/.test(value)) ? ["whole"] : []),
  ];
  const span =
    area === undefined ? markup`` : markup` rowspan="${area.bottom - row + 1}" colspan="${area.right - column + 1}"`;
  const look = kinds.length === 0 ? markup`` : markup` class="${kinds.join(" ")}"`;
  const sign = isMarked ? markup`<span class="here">◀ ${hint}</span>` : markup``;
  return markup`<td${span}${look}>${shownCell(value, isDate)}${sign}</td>`;
}

function contains({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

function countTo(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}
