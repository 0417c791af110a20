import { parseMark, type Mark } from "../../core/reading/snapshot.js";
import { type Budget, damaged } from "./bounds.js";
import type { OpenedPackage } from "./open-package.js";
import { partKey } from "./package.js";
import { type Relationship, relationshipsOf } from "./relationships.js";
import { attribute, isOn } from "./xml-attributes.js";
import { elementsOf, textOf, type XmlElement } from "./xml-elements.js";

/** What the workbook part says, with its elements where they stand. */
export interface WorkbookPart {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly root: XmlElement;
  /** Children of the root. */
  readonly sections: readonly XmlElement[];
  readonly elements: readonly XmlElement[];
  readonly relationships: readonly Relationship[];
  readonly date1904: boolean;
  /** True for files in the strict flavour of the format, whose namespaces differ. */
  readonly strict: boolean;
  /** All sheets in order, chart sheets too: their positions are what `localSheetId` counts. */
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
}

export interface SheetEntry {
  readonly name: string;
  readonly sheetId: number;
  readonly visible: boolean;
  /** Null for chart sheets and other sheets without cells. */
  readonly part: string | null;
}

export interface DefinedName {
  readonly element: XmlElement;
  readonly name: string;
  /** Position of the sheet it belongs to; null for the whole workbook. */
  readonly sheet: number | null;
}

/** Sheet-scoped hidden name whose formula is the text of the sheet's mark. */
export const markName = "UnionBooks.Kind";

/** Reads the workbook part. Throws WorkbookError. */
export function readWorkbookPart({ parts, workbookPart: name }: OpenedPackage, budget: Budget): WorkbookPart {
  const bytes = parts.xml(name, budget);
  const elements = elementsOf(bytes, name);
  const root = elements[0];
  if (root?.name !== "workbook") throw damaged(name);
  const sections = elements.filter((element) => element.parent === root);
  const relationships = relationshipsOf(parts, name, budget);
  const properties = sections.find((element) => element.name === "workbookPr");
  const sheets = elements
    .filter((element) => element.name === "sheet" && element.parent?.name === "sheets" && element.depth === 3)
    .map((element) => sheetEntry(element, relationships, name));
  requireOwnParts(sheets, name);
  return {
    name,
    bytes,
    root,
    sections,
    elements,
    relationships,
    date1904: properties !== undefined && isOn(attribute(properties, "date1904")),
    strict: isStrict(root),
    sheets,
    names: definedNames(elements, sheets),
  };
}

/** The mark of a sheet, by its position. */
export function markOf(book: WorkbookPart, position: number): Mark | null {
  const found = book.names.find((name) => name.name === markName && name.sheet === position);
  const quoted = found === undefined ? null : /^\s*=?"(.*)"\s*$/s.exec(textOf(found.element));
  return quoted?.[1] === undefined ? null : parseMark(quoted[1].replaceAll('""', '"'));
}

function sheetEntry(element: XmlElement, relationships: readonly Relationship[], part: string): SheetEntry {
  const name = attribute(element, "name");
  const id = attribute(element, "id");
  const target = relationships.find((relationship) => relationship.id === id);
  if (name === null || target === undefined) throw damaged(part);
  const state = attribute(element, "state");
  return {
    name,
    sheetId: Number(attribute(element, "sheetId") ?? 0),
    visible: state !== "hidden" && state !== "veryHidden",
    part: target.kind === "worksheet" ? target.part : null,
  };
}

/** One huge part behind hundreds of sheet names would cost hundreds of readings. */
function requireOwnParts(sheets: readonly SheetEntry[], part: string): void {
  const used = sheets.flatMap((sheet) => (sheet.part === null ? [] : [partKey(sheet.part)]));
  if (new Set(used).size < used.length) throw damaged(part);
}

function definedNames(elements: readonly XmlElement[], sheets: readonly SheetEntry[]): DefinedName[] {
  return elements
    .filter((element) => element.name === "definedName" && element.depth === 3)
    .map((element) => {
      const local = attribute(element, "localSheetId");
      const sheet = local !== null && Number(local) < sheets.length ? Number(local) : null;
      return { element, name: attribute(element, "name") ?? "", sheet };
    });
}

function isStrict(root: XmlElement): boolean {
  const head = new TextDecoder().decode(root.bytes.subarray(root.attributesStart, root.attributesEnd));
  return head.includes("http://purl.oclc.org/ooxml/spreadsheetml");
}
