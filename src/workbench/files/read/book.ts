import { damaged } from "../../../workbook/xlsx/bounds.js";
import { readSharedStrings } from "../../../workbook/xlsx/shared-strings.js";
import { readWorkbookPart, type SheetEntry } from "../../../workbook/xlsx/workbook-part.js";
import type { Book } from "../../host/book/book.js";
import type { BookSheet } from "../../host/book/sheet.js";
import type { LeftList } from "../left.js";
import { attr, child, childrenOf, descend, flag, numeric, type XmlNode } from "../xml/node.js";
import { treeOf } from "../xml/tree-builder.js";
import type { CellSource } from "./cells.js";
import { Colors } from "./colors.js";
import { readConditionalFormats } from "./conditional-formats.js";
import { readDrawings } from "./drawings.js";
import type { BookFile } from "./file.js";
import { readLayout } from "./layout.js";
import { readLinks } from "./links.js";
import { readNames } from "./names.js";
import { readPageSetup } from "./page-setup.js";
import { readDetails, readProperties, readSheetProperties, readXmlParts } from "./properties.js";
import { scanSheet } from "./sheet.js";
import { readStyles } from "./styles.js";
import { readTable } from "./tables.js";
import { noteUnreadParts, noteUnreadSections } from "./unread.js";
import { readValidations } from "./validations.js";

/** Reads everything that the emulated workbook has a place for; the rest is noted. Throws WorkbookError, HostError. */
export function readBook(file: BookFile, book: Book, left: LeftList): void {
  const part = readWorkbookPart(file.opened, file.budget);
  file.see(part.name);
  const root = treeOf(part.bytes, part.name, file.budget);
  const source = readSource(file, part.name);
  book.date1904 = part.date1904;
  const nodes = childrenOf(child(root, "sheets"), "sheet");
  const sheetAt = part.sheets.map((entry, index) => {
    if (entry.part === null) return null;
    return readSheet(file, book, entry.part, { entry, node: nodes[index] }, source, left);
  });
  // Excel opens no workbook without a sheet; the emulated one needs a sheet with cells.
  if (book.sheets.length === 0) throw damaged(part.name);
  readNames(childrenOf(child(root, "definedNames"), "definedName"), book, sheetAt, left);
  const shown = sheetAt[numeric(descend(root, "bookViews", "workbookView"), "activeTab") ?? 0] ?? null;
  book.active = shown?.visibility === "Visible" ? shown : (book.sheets.find(isVisible) ?? null);
  readState(root, book, left);
  readDetails(file, book);
  readProperties(file.linkedTree("", "custom-properties"), book);
  readXmlParts(file, part.name, book);
  noteUnreadParts(file.unseen(), left);
}

function readSource(file: BookFile, workbookPart: string): Omit<CellSource, "part"> {
  const [strings] = file.linked(workbookPart, "sharedStrings");
  if (strings !== undefined) file.see(strings.part);
  const read = strings === undefined ? null : readSharedStrings(file.opened.parts, strings.part, file.budget);
  const styles = file.linkedTree(workbookPart, "styles");
  const colors = new Colors(file.linkedTree(workbookPart, "theme"), styles);
  return {
    strings: read?.texts ?? [],
    richStrings: read?.rich ?? new Set(),
    styles: readStyles(styles, colors),
  };
}

function readSheet(
  file: BookFile,
  book: Book,
  part: string,
  { entry, node }: { readonly entry: SheetEntry; readonly node: XmlNode | undefined },
  shared: Omit<CellSource, "part">,
  left: LeftList,
): BookSheet {
  const sheet = book.addSheet(entry.name);
  const state = attr(node, "state");
  sheet.visibility = state === "veryHidden" ? "VeryHidden" : state === "hidden" ? "Hidden" : "Visible";
  file.see(part);
  const sections = scanSheet(file.opened, sheet, { ...shared, part }, file.budget, left);
  readLayout(sections, sheet, shared.styles.colors, file.budget, left);
  sheet.page = readPageSetup(sections, sheet.name, left);
  sheet.validations = readValidations(sections.get("dataValidations"));
  sheet.conditionalFormats = readConditionalFormats(
    sections.every("conditionalFormatting"),
    shared.styles,
    sheet.name,
    left,
  );
  readLinks(sections.get("hyperlinks"), file.outside(part), sheet);
  for (const link of file.linked(part, "table")) readTable(file.tree(link.part), book.freeTable().id, sheet, left);
  readDrawings(file, part, sheet, left);
  readSheetProperties(file, part, sections.get("customProperties"), sheet);
  noteUnreadSections(sections, sheet.name, left);
  return sheet;
}

function readState(root: XmlNode, book: Book, left: LeftList): void {
  const protection = child(root, "workbookProtection");
  book.structureProtected = flag(protection, "lockStructure");
  if ([...(protection?.attributes.keys() ?? [])].some((name) => /password|hash|windows/i.test(name)))
    left.add("passwords");
  const mode = attr(child(root, "calcPr"), "calcMode");
  book.calculationMode = mode === "manual" ? "Manual" : mode === "autoNoTable" ? "AutomaticExceptTables" : "Automatic";
}

function isVisible(sheet: BookSheet): boolean {
  return sheet.visibility === "Visible";
}
