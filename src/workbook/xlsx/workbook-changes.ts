import type { SheetPage } from "../../core/sheets/page.js";
import { namespaces } from "./namespaces.js";
import { markText } from "../../core/reading/snapshot.js";
import { a1Absolute, quoteSheet } from "../../core/values/address.js";
import { outlineName, outlineText } from "../outline-text.js";
import { append, type Edit, edited, remove, setAttribute, type XmlElement } from "./xml-elements.js";
import { escapeXml } from "./xml-text.js";
import { markName, type WorkbookPart } from "./workbook-part.js";

/** A page with the position its sheet has among all sheets and the name it bears there. */
export interface SeatedPage {
  readonly page: SheetPage;
  readonly position: number;
  readonly name: string;
}

/** A sheet to be added behind the others. */
export interface NewSheet {
  readonly name: string;
  readonly sheetId: number;
  readonly relationshipId: string;
}

/** The workbook part with sheets added, the pages' names put in, and calculation asked for when it is opened. */
export function changedWorkbook(
  book: WorkbookPart,
  added: readonly NewSheet[],
  pages: readonly SeatedPage[],
): Uint8Array {
  return edited(book.bytes, [...sheetEdits(book, added), ...nameEdits(book, pages), ...calculationEdits(book)]);
}

function sheetEdits(book: WorkbookPart, added: readonly NewSheet[]): Edit[] {
  const sheets = book.sections.find((element) => element.name === "sheets");
  if (sheets === undefined || added.length === 0) return [];
  const p = book.root.prefix;
  const { links } = namespaces(book.strict);
  const declared = linksPrefix(book, links);
  const id = declared === null ? `xmlns:r="${links}" r:id` : `${declared}:id`;
  const xml = added.map(
    ({ name, sheetId, relationshipId }) =>
      `<${p}sheet name="${escapeXml(name)}" sheetId="${sheetId}" ${id}="${relationshipId}"/>`,
  );
  return append(sheets, xml.join(""));
}

/** The prefix that the root declares for relationship ids (nearly always `r`), or null. */
function linksPrefix({ root }: WorkbookPart, links: string): string | null {
  const head = new TextDecoder().decode(root.bytes.subarray(root.attributesStart, root.attributesEnd));
  const declarations = head.matchAll(/\sxmlns:([^\s=]+)\s*=\s*["']([^"']*)["']/g);
  return [...declarations].find((declaration) => declaration[2] === links)?.[1] ?? null;
}

/** Names that belong to a generated sheet as a whole and are written anew with it. */
const ownNames = [markName, outlineName, "_xlnm.Print_Area", "_xlnm.Print_Titles", "_xlnm._FilterDatabase"];

function nameEdits(book: WorkbookPart, pages: readonly SeatedPage[]): Edit[] {
  const positions = new Set(pages.map(({ position }) => position));
  const old = book.names.filter(({ name, sheet }) => sheet !== null && positions.has(sheet) && ownNames.includes(name));
  const xml = pages.flatMap((page) => namesXml(page, book.root.prefix));
  const holder = book.sections.find((element) => element.name === "definedNames");
  if (holder === undefined) {
    if (xml.length === 0) return [];
    const tag = `${book.root.prefix}definedNames`;
    const at = behindNames(book).end;
    return [{ start: at, end: at, text: `<${tag}>${xml.join("")}</${tag}>` }];
  }
  // The schema does not allow a list of no names.
  if (xml.length === 0 && old.length === book.names.length && old.length > 0) return [remove(holder)];
  return [...old.map(({ element }) => remove(element)), ...append(holder, xml.join(""))];
}

function namesXml({ page, position, name }: SeatedPage, p: string): string[] {
  const names: [string, string, boolean][] = [];
  const { area, titleRows } = page.print;
  const sheet = quoteSheet(name);
  if (area !== null) {
    const corners = `${a1Absolute(area.top, area.left)}:${a1Absolute(area.bottom, area.right)}`;
    names.push(["_xlnm.Print_Area", `${sheet}!${corners}`, false]);
  }
  if (titleRows !== null) {
    names.push(["_xlnm.Print_Titles", `${sheet}!$${titleRows.first + 1}:$${titleRows.last + 1}`, false]);
  }
  if (page.mark !== null) names.push([markName, `"${markText(page.mark)}"`, true]);
  if (page.outline !== undefined) names.push([outlineName, `"${outlineText(page.outline)}"`, true]);
  return names.map(([label, formula, hidden]) => {
    const head = `<${p}definedName name="${label}" localSheetId="${position}"${hidden ? ' hidden="1"' : ""}>`;
    return `${head}${escapeXml(formula)}</${p}definedName>`;
  });
}

function calculationEdits(book: WorkbookPart): Edit[] {
  const present = book.sections.find((element) => element.name === "calcPr");
  if (present !== undefined) return [setAttribute(present, "fullCalcOnLoad", "1")];
  const names = book.sections.find((element) => element.name === "definedNames");
  const at = (names ?? behindNames(book)).end;
  return [{ start: at, end: at, text: `<${book.root.prefix}calcPr fullCalcOnLoad="1"/>` }];
}

/** The last of the elements behind which the schema puts the defined names. */
function behindNames(book: WorkbookPart): XmlElement {
  const before = ["externalReferences", "functionGroups", "sheets"];
  const found = book.sections.filter((element) => before.includes(element.name));
  return found[found.length - 1] ?? book.root;
}
