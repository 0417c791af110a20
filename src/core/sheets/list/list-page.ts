import { a1, quoteSheet, type Area } from "../../values/address.js";
import type { Mark } from "../../reading/snapshot.js";
import type { PageCell, PageChart, PageLink, PageTable, PrintSetup, SheetPage } from "../page.js";
import { styles, type Role } from "../style.js";
import { linesOf } from "../text-width.js";
import { headingBreaks } from "./heading-breaks.js";

/** A column of a list: its width in characters, and whether people see it. */
export interface ListColumn {
  readonly width: number;
  readonly hidden?: boolean;
}

export type Line = readonly (PageCell | null)[];

/** What a list needs besides its rows to become a page. */
export interface ListFinish {
  readonly name: string;
  readonly mark: Mark;
  readonly orientation: PrintSetup["orientation"];
  /** Number of rows kept in view from the top. */
  readonly freezeRows: number;
  /** Number of columns kept in view from the left; 0 when not given. */
  readonly freezeColumns?: number;
  /** 0-based first and last row repeated on every printed page. */
  readonly titleRows: PrintSetup["titleRows"];
  readonly tabColor: string;
  /** Number of columns that are printed; all that are not hidden when not given. */
  readonly printedColumns?: number;
  /** 0-based rows before which a page begins. */
  readonly breaks?: readonly number[];
}

/** A sheet made of rows put one below the other, each as high as its texts need. */
export class ListPage {
  readonly #rows: (PageCell | null)[][] = [];
  readonly #merges: Area[] = [];
  readonly #heights = new Map<number, number>();
  readonly #tables: PageTable[] = [];
  readonly #links: PageLink[] = [];
  readonly #outline = new Map<number, number>();
  readonly #charts: PageChart[] = [];
  readonly #groups = new Set<number>();

  constructor(private readonly columns: readonly ListColumn[]) {}

  /** Number of rows so far: the 0-based row that comes next. */
  get height(): number {
    return this.#rows.length;
  }

  /** 0-based last column that is not hidden. */
  get last(): number {
    return this.columns.reduce((last, { hidden }, column) => (hidden === true ? last : column), 0);
  }

  /** Adds a row and gives its 0-based number; missing cells at its end are empty. `least` is its least height in points. */
  add(cells: Line, least = standardHeight): number {
    const row = this.#rows.length;
    const line = new Array<PageCell | null>(this.columns.length).fill(null);
    cells.forEach((cell, column) => (line[column] = cell));
    this.#rows.push(line);
    const wrapped = cells.map((cell, column) => ({ cell, width: this.#width(column, column) }));
    this.#heights.set(row, heightFor(wrapped, least));
    return row;
  }

  /** Adds a row of cells that reach up to the columns given (0-based, included); `height` in points, 0 for what the texts need. */
  merged(cells: readonly PageCell[], ends: readonly number[], height = 0): number {
    const row = this.#rows.length;
    const line = new Array<PageCell | null>(this.columns.length).fill(null);
    let left = 0;
    const wrapped = cells.map((cell, index) => {
      const right = ends[index] ?? left;
      for (let column = left; column <= right; column += 1)
        line[column] = column === left ? cell : { value: null, role: cell.role };
      if (right > left) this.#merges.push({ top: row, left, bottom: row, right });
      const width = this.#width(left, right);
      left = right + 1;
      return { cell, width };
    });
    this.#rows.push(line);
    this.#heights.set(row, height === 0 ? heightFor(wrapped, standardHeight) : height);
    return row;
  }

  /** A line of text over the whole width. */
  line(value: string, role: Role, height = 0): number {
    return this.merged([{ value, role }], [this.last], height);
  }

  /** An empty row. */
  gap(height = standardHeight): void {
    this.#heights.set(this.#rows.length, height);
    this.#rows.push(new Array<PageCell | null>(this.columns.length).fill(null));
  }

  /** A gap and a heading over the whole width; gives the heading's row. */
  section(title: string): number {
    this.gap();
    return this.line(title, "section", 20);
  }

  /** Adds rows, the first being the header, as an Excel table with filters; only the header when there is nothing below it. */
  table(name: string, lines: readonly Line[]): { readonly top: number; readonly bottom: number } {
    const top = this.height;
    for (const line of lines) this.add(line);
    const bottom = this.height - 1;
    if (lines.length > 1) {
      this.#tables.push({ name, area: { top, left: 0, bottom, right: this.columns.length - 1 } });
    }
    return { top, bottom };
  }

  /** Puts a cell over rows that stand already (0-based, both included), which must be high enough for it. */
  tall(cell: PageCell, column: number, first: number, last: number): void {
    for (let row = first; row <= last; row += 1) {
      const cells = this.#rows[row];
      if (cells !== undefined) cells[column] = row === first ? cell : { value: null, role: cell.role };
    }
    if (last > first) this.#merges.push({ top: first, left: column, bottom: last, right: column });
  }

  /** Makes a cell a link to another (0-based); its value and formula stay what they are. */
  link(link: PageLink): void {
    this.#links.push(link);
  }

  /** Lets rows (0-based, both included) fold under the row above them; rows that fold inside such rows have a higher level, up to 7. */
  fold(first: number, last: number, level = 1): void {
    for (let row = first; row <= last; row += 1) this.#outline.set(row, level);
  }

  /** Says that a row (0-based) is the head of the group below it, which a page's end should not part from it. */
  group(row: number): void {
    this.#groups.add(row);
  }

  /** Puts a chart over cells of the page. */
  chart(chart: PageChart): void {
    this.#charts.push(chart);
  }

  /** The page. */
  finish(more: ListFinish): SheetPage {
    const { name, mark, orientation, freezeRows, freezeColumns = 0, titleRows, tabColor, breaks = [] } = more;
    const columns = this.columns.map(({ width, hidden }) => ({ width, ...(hidden === true ? { hidden } : {}) }));
    const area = { top: 0, left: 0, bottom: this.height - 1, right: (more.printedColumns ?? this.last + 1) - 1 };
    const print = { orientation, area, titleRows, onePage: false, breaks };
    const printed = { rows: this.#rows, heights: this.#heights, columns: columns.slice(0, area.right + 1), print };
    return {
      name,
      mark,
      rows: this.#rows,
      columns,
      heights: this.#heights,
      merges: this.#merges,
      freeze: { rows: freezeRows, columns: freezeColumns },
      print: { ...print, breaks: headingBreaks(printed, breaks, this.#groups) },
      tables: this.#tables,
      validations: [],
      tabColor,
      links: this.#links,
      ...(this.#outline.size > 0 ? { outline: this.#outline } : {}),
      ...(this.#charts.length > 0 ? { charts: this.#charts } : {}),
    };
  }

  #width(left: number, right: number): number {
    let width = 0;
    for (let column = left; column <= right; column += 1) width += this.columns[column]?.width ?? 0;
    return width;
  }
}

/** A cell that shows a text and leads to another cell (A1), by a formula: thousands of them are written as quickly as texts, and every program follows them. */
export function jump(sheet: string, cell: string, shown: string, role: Role): PageCell {
  const [target, text] = [`#${quoteSheet(sheet)}!${cell}`, shown].map((one) => one.replaceAll('"', '""'));
  return { value: shown, formula: `HYPERLINK("${target}","${text}")`, role };
}

/** As `jump`, to a 0-based place, showing its address with its sheet: 支出!F12. */
export function jumpTo({ sheet, row, column }: CellPlace, role: Role = "listLink"): PageCell {
  const address = a1(row, column);
  return jump(sheet, address, `${sheet}!${address}`, role);
}

/** A cell by its sheet, 0-based. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

const standardHeight = 18;
/** Excel's own limit is 409. */
const greatestHeight = 400;

function heightFor(cells: readonly { readonly cell: PageCell | null; readonly width: number }[], least: number) {
  let most = least;
  for (const { cell, width } of cells) {
    if (typeof cell?.value !== "string") continue;
    const { wrap, font } = styles[cell.role];
    if (wrap === true) most = Math.max(most, linesOf(cell.value, (width * 10.5) / font.size) * font.size * 1.4 + 4);
  }
  return Math.min(most, greatestHeight);
}
