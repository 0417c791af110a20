import type { SheetPage } from "../../core/sheets/page.js";
import { Budget } from "./bounds.js";
import { contentTypesPart } from "./content-types.js";
import { contentTypes, namespaces } from "./namespaces.js";
import { Package } from "./package.js";
import { changeRelationships, xmlHead } from "./relationships.js";
import { writeChange } from "./write-change.js";

/** A fresh .xlsx file that holds the pages as its sheets. The same pages give the same bytes. Throws WorkbookError `name-invalid`. */
export function newXlsx(pages: readonly SheetPage[]): Uint8Array<ArrayBuffer> {
  const { main, links } = namespaces(false);
  const parts = new Package([]);
  parts.put(
    contentTypesPart,
    `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/${workbookPart}" ContentType="${contentTypes.workbook}"/></Types>`,
  );
  const budget = new Budget();
  changeRelationships(parts, "", [{ id: "rId1", type: `${links}/officeDocument`, part: workbookPart }], [], budget);
  parts.put(
    workbookPart,
    `${xmlHead}<workbook xmlns="${main}" xmlns:r="${links}"><bookViews><workbookView/></bookViews><sheets></sheets></workbook>`,
  );
  const change = { pages: pages.map((page) => ({ page, replaces: null })), cells: [] };
  return writeChange({ parts, workbookPart }, change).opened.parts.bytes();
}

const workbookPart = "xl/workbook.xml";
