import { contentTypes } from "../../workbook/xlsx/namespaces.js";
import type { Book } from "../host/book/book.js";
import { cellKey } from "../host/book/calculation/touched-cells.js";
import { Parts } from "./write/parts.js";
import { addDetails, addProperties, addXmlParts } from "./write/properties.js";
import { addSheet, type Writing } from "./write/sheet.js";
import { Strings } from "./write/strings.js";
import { Styles } from "./write/styles.js";
import { workbookXml } from "./write/workbook.js";

/** The emulated workbook as the bytes of a fresh .xlsx file; the same workbook gives the same bytes. */
export function saveBook(book: Book): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve) => {
    resolve(save(book));
  });
}

function save(book: Book): Uint8Array<ArrayBuffer> {
  const parts = new Parts();
  const used = new Map<string, number>();
  const next: Writing["next"] = (kind) => {
    const number = (used.get(kind) ?? 0) + 1;
    used.set(kind, number);
    return number;
  };
  const writing: Writing = {
    parts,
    styles: new Styles(),
    strings: new Strings(),
    isFilled: (sheet, row, column) => book.calculation.isSpilled(sheet, cellKey(row, column)),
    next,
  };
  const ids = book.sheets.map((sheet, index) => {
    const part = `xl/worksheets/sheet${index + 1}.xml`;
    addSheet(writing, part, sheet, sheet === book.active);
    return parts.link(workbookPart, "worksheet", part);
  });
  parts.add("xl/styles.xml", contentTypes.styles, writing.styles.toXml());
  parts.link(workbookPart, "styles", "xl/styles.xml");
  parts.add("xl/sharedStrings.xml", contentTypes.sharedStrings, writing.strings.toXml());
  parts.link(workbookPart, "sharedStrings", "xl/sharedStrings.xml");
  addXmlParts(parts, workbookPart, book);
  parts.add(workbookPart, contentTypes.workbook, workbookXml(book, ids));
  parts.link("", "officeDocument", workbookPart);
  addDetails(parts, book);
  addProperties(parts, book);
  return parts.bytes();
}

const workbookPart = "xl/workbook.xml";
