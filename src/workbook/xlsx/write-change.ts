import { markColors } from "../../core/sheets/mark-colors.js";
import type { PageChart, SheetPage } from "../../core/sheets/page.js";
import type { Area } from "../../core/values/address.js";
import type { Severity } from "../../core/values/finding.js";
import { areasOfMarks } from "../marks.js";
import type { CellChange, WorkbookChange, Written } from "../port.js";
import { Budget, bounds } from "./bounds.js";
import { changedCells } from "./cell-changes.js";
import { days1904 } from "./cell-value.js";
import { chartXml } from "./chart-xml.js";
import { checkExpected } from "./check-expected.js";
import { changeContentTypes } from "./content-types.js";
import { markedSheet } from "./mark-rules.js";
import { contentTypes, namespaces } from "./namespaces.js";
import { drawingXml } from "./drawing-xml.js";
import { isDateFormat } from "./number-formats.js";
import type { OpenedPackage } from "./open-package.js";
import { folderOf, type Package } from "./package.js";
import { looksLikeFormula, pageXml } from "./page-xml.js";
import { changeRelationships, freeIds, type NewRelationship, xmlHead } from "./relationships.js";
import { removeSheetParts } from "./remove-sheet-parts.js";
import { type Seat, seatsOf, sheetNamed } from "./seats.js";
import { removeSignatures } from "./signatures.js";
import { StringTable } from "./string-table.js";
import { emptyStyles } from "./empty-styles.js";
import { StyleTable } from "./style-table.js";
import { TableNames } from "./table-names.js";
import { tableXml } from "./table-xml.js";
import { changedWorkbook, type NewSheet } from "./workbook-changes.js";
import { readWorkbookPart, type WorkbookPart } from "./workbook-part.js";
import { attribute } from "./xml-attributes.js";
import { elementsOf } from "./xml-elements.js";

/** A new package with the change made, and what could not be kept; the old package is untouched. Throws WorkbookError. */
export function writeChange(old: OpenedPackage, change: WorkbookChange): { opened: OpenedPackage; report: Report } {
  const opened = { parts: old.parts.copy(), workbookPart: old.workbookPart };
  return { opened, report: new Writing(opened).write(change) };
}

type Report = Pick<Written, "lost" | "unmarked" | "formats">;

class Writing {
  readonly #parts: Package;
  readonly #budget = new Budget();
  readonly #book: WorkbookPart;
  readonly #styles: StyleTable;
  #strings: StringTable | null = null;
  readonly #added: { part: string; type: string }[] = [];
  readonly #removed: string[] = [];
  readonly #links: NewRelationship[] = [];
  readonly #unlinked: string[] = [];
  /** Number formats that changed cells had before. */
  readonly #formats = new Map<CellChange, string>();

  constructor(opened: OpenedPackage) {
    this.#parts = opened.parts;
    this.#book = readWorkbookPart(opened, this.#budget);
    const { main } = namespaces(this.#book.strict);
    const styles = this.#require("styles", "styles.xml", emptyStyles(main));
    this.#styles = new StyleTable(this.#parts.xml(styles, this.#budget), styles);
  }

  /** Index of a shared text; the table is read, or made, when the first is asked for. */
  #stringIndex(text: string): number {
    if (this.#strings === null) {
      const { main } = namespaces(this.#book.strict);
      const empty = `<sst xmlns="${main}" count="0" uniqueCount="0"/>`;
      const part = this.#require("sharedStrings", "sharedStrings.xml", empty);
      this.#strings = new StringTable(this.#parts, part, this.#budget);
    }
    return this.#strings.index(text);
  }

  write(change: WorkbookChange): Report {
    checkExpected(this.#parts, this.#book, change.cells, this.#budget);
    const lost = change.pages.length + change.cells.length === 0 ? [] : this.#writeContent(change);
    const unmarked = change.marks === undefined ? [] : this.#mark(areasOfMarks(change.marks));
    if (this.#styles.changed) this.#parts.put(this.#styles.part, this.#styles.toBytes());
    changeRelationships(this.#parts, this.#book.name, this.#links, this.#unlinked, this.#budget);
    const signatures = removeSignatures(this.#parts, this.#budget);
    this.#removed.push(...signatures);
    changeContentTypes(this.#parts, this.#added, this.#removed, this.#budget);
    const formats = change.cells.map((cell) => this.#formats.get(cell) ?? "General");
    return { lost: [...lost, ...signatures], unmarked, formats };
  }

  /** Writes pages and cells; gives the names of parts that are lost by that. */
  #writeContent(change: WorkbookChange): string[] {
    const seats = seatsOf(this.#book, change.pages);
    const codeNames = seats.map((seat) => (seat.part === null ? null : this.#codeName(seat.part)));
    const lost = seats.flatMap((seat) => this.#clear(seat));
    const tables = new TableNames(this.#parts, this.#book, this.#budget);
    const sheets = seats.flatMap((seat, index) => this.#writePage(seat, codeNames[index] ?? null, tables));
    this.#writeCells(change);
    this.#strings?.save();
    this.#parts.put(this.#book.name, changedWorkbook(this.#book, sheets, seats));
    // The order of calculation would name cells that are gone; Excel makes it anew.
    const stale = this.#book.relationships.filter(({ kind }) => kind === "calcChain");
    for (const { part } of stale) this.#remove(part);
    this.#unlinked.push(...stale.map(({ id }) => id));
    return lost;
  }

  /** Takes all marks of before off and puts marks on; gives the names of sheets that are protected. */
  #mark(wanted: ReadonlyMap<string, ReadonlyMap<Severity, readonly Area[]>>): string[] {
    const byPart = new Map([...wanted].map(([name, areas]) => [sheetNamed(this.#book, name).part, areas]));
    return this.#book.sheets.flatMap(({ name, part }) => {
      if (part === null) return [];
      const areas = byPart.get(part) ?? new Map<Severity, Area[]>();
      const bytes = this.#parts.xml(part, this.#budget, bounds.patchedSheet);
      const marked = markedSheet(bytes, part, areas, (severity) => this.#styles.conditionalFill(markColors[severity]));
      if (marked.bytes !== null) this.#parts.put(part, marked.bytes);
      return marked.isProtected && areas.size > 0 ? [name] : [];
    });
  }

  /** Takes away what belonged to the sheet's old content; gives the names of what is lost by that. */
  #clear({ part }: Seat): readonly string[] {
    if (part === null) return [];
    const { removed, lost } = removeSheetParts(this.#parts, part, this.#budget);
    this.#removed.push(...removed);
    return lost;
  }

  /** Writes a page's parts; gives the sheet to be added to the workbook when it is new. */
  #writePage(seat: Seat, codeName: string | null, tables: TableNames): NewSheet[] {
    const { page } = seat;
    const { strict } = this.#book;
    const folder = folderOf(this.#book.name);
    const part = seat.part ?? this.#freePart(`${folder}worksheets/sheet`);
    const tableParts = page.tables.map((table) => {
      const { id, name } = tables.take(table.name);
      const tablePart = this.#freePart(`${folder}tables/table`);
      this.#add(tablePart, tableXml(page, table, id, name, strict), contentTypes.table);
      return tablePart;
    });
    const drawing = page.charts === undefined ? null : this.#writeCharts(page, page.charts, seat.name);
    const linked = [
      ...tableParts.map((target) => ({ kind: "table", part: target })),
      ...(drawing === null ? [] : [{ kind: "drawing", part: drawing }]),
    ];
    const ids = freeIds([], linked.length);
    const xml = pageXml(page, {
      strict,
      styleOf: (role, quoted) => this.#styles.ofRole(role, quoted),
      stringIndex: (text) => this.#stringIndex(text),
      tableIds: ids.slice(0, tableParts.length),
      drawingId: drawing === null ? null : (ids[tableParts.length] ?? null),
      codeName,
      selected: seat.position === 0 && seat.part === null,
    });
    this.#add(part, xml, contentTypes.worksheet);
    this.#relate(part, linked, ids);
    if (seat.part !== null) return [];
    return [{ name: seat.name, sheetId: seat.sheetId, relationshipId: this.#link("worksheet", part) }];
  }

  /** Writes the parts of a page's charts; gives the name of the drawing that holds them. */
  #writeCharts(page: SheetPage, charts: readonly PageChart[], sheet: string): string {
    const { strict } = this.#book;
    const folder = folderOf(this.#book.name);
    const linked = charts.map((chart) => {
      const part = this.#freePart(`${folder}charts/chart`);
      this.#add(part, chartXml(page, chart, sheet, strict), contentTypes.chart);
      return { kind: "chart", part };
    });
    const ids = freeIds([], linked.length);
    const drawing = this.#freePart(`${folder}drawings/drawing`);
    this.#add(drawing, drawingXml(charts, ids, strict), contentTypes.drawing);
    this.#relate(drawing, linked, ids);
    return drawing;
  }

  /** Gives a new part its relationships, each under the id of its place. */
  #relate(
    part: string,
    linked: readonly { readonly kind: string; readonly part: string }[],
    ids: readonly string[],
  ): void {
    if (linked.length === 0) return;
    const { links } = namespaces(this.#book.strict);
    const added = linked.map(({ kind, part: target }, index) => {
      return { id: ids[index] ?? "", type: `${links}/${kind}`, part: target };
    });
    changeRelationships(this.#parts, part, added, [], this.#budget);
  }

  #writeCells(change: WorkbookChange): void {
    for (const name of new Set(change.cells.map(({ sheet }) => sheet))) {
      const { part } = sheetNamed(this.#book, name);
      const cells = change.cells.filter(({ sheet }) => sheet === name);
      const bytes = this.#parts.xml(part, this.#budget, bounds.patchedSheet);
      const changed = changedCells(bytes, { part, name }, cells, {
        stringIndex: (text) => this.#stringIndex(text),
        entry: (cell, style) => this.#entry(cell, style),
      });
      this.#parts.put(part, changed);
    }
  }

  #entry(cell: CellChange, style: number): { value: CellChange["value"]; style: number } {
    const before = this.#styles.formatOf(style);
    this.#formats.set(cell, before);
    const { value, format } = cell;
    const isQuoted = typeof value === "string" && looksLikeFormula(value);
    const isDay = this.#book.date1904 && typeof value === "number" && isDateFormat(format ?? before);
    const isPlain = format === undefined && !isQuoted;
    return {
      value: isDay ? value - days1904 : value,
      style: isPlain ? style : this.#styles.like(style, format, isQuoted),
    };
  }

  /** Macros know a sheet by this name: a sheet that is replaced keeps it. */
  #codeName(part: string): string | null {
    const elements = elementsOf(this.#parts.xml(part, this.#budget), part);
    const properties = elements.find(({ name, depth }) => name === "sheetPr" && depth === 2);
    return properties === undefined ? null : attribute(properties, "codeName");
  }

  /** The workbook's part of a kind, made when it has none. */
  #require(kind: "styles" | "sharedStrings", file: string, xml: string): string {
    const linked = this.#book.relationships.find((relationship) => relationship.kind === kind);
    if (linked !== undefined && this.#parts.has(linked.part)) return linked.part;
    const part = linked?.part ?? folderOf(this.#book.name) + file;
    this.#add(part, `${xmlHead}${xml}`, contentTypes[kind]);
    if (linked === undefined) this.#link(kind, part);
    return part;
  }

  #link(kind: string, part: string): string {
    const [id = ""] = freeIds([...this.#book.relationships, ...this.#links], 1);
    this.#links.push({ id, type: `${namespaces(this.#book.strict).links}/${kind}`, part });
    return id;
  }

  #add(part: string, xml: string, type: string): void {
    this.#parts.put(part, xml);
    this.#added.push({ part, type });
  }

  #remove(part: string): void {
    this.#parts.remove(part);
    this.#removed.push(part);
  }

  #freePart(stem: string): string {
    let number = 1;
    while (this.#parts.has(`${stem}${number}.xml`)) number++;
    return `${stem}${number}.xml`;
  }
}
