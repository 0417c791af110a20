import type { WorkbookChange } from "../port.js";
import { Budget, bounds } from "./bounds.js";
import { changedCells } from "./cell-changes.js";
import { changeContentTypes } from "./content-types.js";
import { contentTypes, namespaces } from "./namespaces.js";
import type { OpenedPackage } from "./open-package.js";
import { folderOf, type Package } from "./package.js";
import { pageXml } from "./page-xml.js";
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
export function writeChange(old: OpenedPackage, change: WorkbookChange): { opened: OpenedPackage; lost: string[] } {
  const opened = { parts: old.parts.copy(), workbookPart: old.workbookPart };
  return { opened, lost: new Writing(opened).write(change) };
}

class Writing {
  readonly #parts: Package;
  readonly #budget = new Budget();
  readonly #book: WorkbookPart;
  readonly #styles: StyleTable;
  readonly #strings: StringTable;
  readonly #added: { part: string; type: string }[] = [];
  readonly #removed: string[] = [];
  readonly #links: NewRelationship[] = [];

  constructor(opened: OpenedPackage) {
    this.#parts = opened.parts;
    this.#book = readWorkbookPart(opened, this.#budget);
    const { main } = namespaces(this.#book.strict);
    const styles = this.#require("styles", "styles.xml", emptyStyles(main));
    this.#styles = new StyleTable(this.#parts.xml(styles, this.#budget), styles);
    const strings = this.#require(
      "sharedStrings",
      "sharedStrings.xml",
      `<sst xmlns="${main}" count="0" uniqueCount="0"/>`,
    );
    this.#strings = new StringTable(this.#parts, strings, this.#budget);
  }

  write(change: WorkbookChange): string[] {
    const seats = seatsOf(this.#book, change.pages);
    const codeNames = seats.map((seat) => (seat.part === null ? null : this.#codeName(seat.part)));
    const lost = seats.flatMap((seat) => this.#clear(seat));
    const tables = new TableNames(this.#parts, this.#book, this.#budget);
    const sheets = seats.flatMap((seat, index) => this.#writePage(seat, codeNames[index] ?? null, tables));
    this.#writeCells(change);
    this.#strings.save();
    if (this.#styles.changed) this.#parts.put(this.#styles.part, this.#styles.toBytes());
    this.#parts.put(this.#book.name, changedWorkbook(this.#book, sheets, seats));
    // The order of calculation would name cells that are gone; Excel makes it anew.
    const stale = this.#book.relationships.filter(({ kind }) => kind === "calcChain");
    for (const { part } of stale) this.#remove(part);
    const unlinked = stale.map(({ id }) => id);
    changeRelationships(this.#parts, this.#book.name, this.#links, unlinked, this.#budget);
    const signatures = removeSignatures(this.#parts, this.#budget);
    this.#removed.push(...signatures);
    changeContentTypes(this.#parts, this.#added, this.#removed, this.#budget);
    return [...lost, ...signatures];
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
    const tableIds = freeIds([], tableParts.length);
    const xml = pageXml(page, {
      strict,
      styleOf: (role, quoted) => this.#styles.ofRole(role, quoted),
      stringIndex: (text) => this.#strings.index(text),
      tableIds,
      codeName,
      selected: seat.position === 0 && seat.part === null,
    });
    this.#add(part, xml, contentTypes.worksheet);
    if (tableParts.length > 0) {
      const type = `${namespaces(strict).links}/table`;
      const links = tableParts.map((target, index) => ({ id: tableIds[index] ?? "", type, part: target }));
      changeRelationships(this.#parts, part, links, [], this.#budget);
    }
    if (seat.part !== null) return [];
    return [{ name: seat.name, sheetId: seat.sheetId, relationshipId: this.#link("worksheet", part) }];
  }

  #writeCells(change: WorkbookChange): void {
    for (const name of new Set(change.cells.map(({ sheet }) => sheet))) {
      const { part } = sheetNamed(this.#book, name);
      const cells = change.cells.filter(({ sheet }) => sheet === name);
      const bytes = this.#parts.xml(part, this.#budget, bounds.patchedSheet);
      const changed = changedCells(bytes, { part, name }, cells, {
        stringIndex: (text) => this.#strings.index(text),
        quoted: (style) => this.#styles.quoted(style),
      });
      this.#parts.put(part, changed);
    }
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
