import { elementsOf } from "../../../workbook/xlsx/xml-elements.js";
import type { Book } from "../../host/book/book.js";
import type { BookSheet } from "../../host/book/sheet.js";
import { detailWords } from "../detail-words.js";
import { attr, child, childrenOf, fullText, type XmlNode } from "../xml/node.js";
import type { BookFile } from "./file.js";

/** Reads the custom properties of the document. */
export function readProperties(root: XmlNode | undefined, book: Book): void {
  for (const node of childrenOf(root, "property")) {
    const name = attr(node, "name");
    const [value] = node.children;
    if (name !== undefined && value !== undefined) book.properties.set(name, propertyValue(value));
  }
}

/** Reads title, author and the like. */
export function readDetails(file: BookFile, book: Book): void {
  const roots = {
    core: file.linkedTree("", "core-properties"),
    app: file.linkedTree("", "extended-properties"),
  };
  for (const { detail, part, element } of detailWords) {
    const text = child(roots[part], element.replace(/^.*:/, ""))?.text ?? "";
    if (text !== "") book.details[detail] = text;
  }
}

/** Reads the custom XML parts, by the id that each has in the part beside it. */
export function readXmlParts(file: BookFile, workbookPart: string, book: Book): void {
  for (const [index, { part }] of file.linked(workbookPart, "customXml").entries()) {
    const bytes = file.xml(part);
    elementsOf(bytes, part, 1);
    const properties = file.linkedTree(part, "customXmlProps");
    book.xmlParts.set(attr(properties, "itemID") ?? `{${index + 1}}`, new TextDecoder().decode(bytes));
  }
}

/** Reads the custom properties of a sheet; each is a part of UTF-16 text. */
export function readSheetProperties(
  file: BookFile,
  part: string,
  section: XmlNode | undefined,
  sheet: BookSheet,
): void {
  const links = new Map(file.linked(part, "customProperty").map((link) => [link.id, link.part]));
  for (const node of childrenOf(section, "customPr")) {
    const target = links.get(attr(node, "id") ?? "");
    if (target !== undefined)
      sheet.properties.set(attr(node, "name") ?? "", new TextDecoder("utf-16le").decode(file.bytes(target)));
  }
}

function propertyValue(node: XmlNode): string | number | boolean {
  const text = fullText(node);
  if (node.name === "bool") return text === "true" || text === "1";
  return /^(?:u?i[1248]|u?int|r[48]|decimal)$/.test(node.name) && text.trim() !== "" ? Number(text) : text;
}
