/** A cell by 0-based row and column. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** A rectangle by 0-based first and last row and column, all included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The letters of a 0-based column: 0 → `A`, 26 → `AA`. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The 0-based column of its letters: `A` → 0. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** A1 notation of 0-based coordinates: (0, 1) → `B1`. */
export function a1(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** A1 notation with both parts absolute: (0, 1) → `$B$1`. */
export function a1Absolute(row: number, column: number): string {
  return `$${columnLetters(column)}$${row + 1}`;
}

/** A1 notation of an area: `A1:C3`, or `A1` for a single cell. */
export function a1Area(area: Area): string {
  const first = a1(area.top, area.left);
  const last = a1(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

/** The cell that an A1 address names (`$` ignored), or null when it is not an address inside a sheet. */
export function parseA1(address: string): Cell | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(address);
  if (match?.[1] === undefined || match[2] === undefined) return null;
  const cell = { row: Number(match[2]) - 1, column: columnIndex(match[1]) };
  return cell.row < 1048576 && cell.column < 16384 ? cell : null;
}

/** A sheet's name as it stands before `!` in a formula, always quoted so that no name can be misread. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
