import { escapeXml } from "../../../workbook/xlsx/xml-text.js";
import type { Book } from "../../host/book/book.js";
import type { BookSheet } from "../../host/book/sheet.js";
import { element } from "../xml/element.js";
import { type DetailWords, detailWords } from "../detail-words.js";
import { linkTypes, packageNamespace, type Parts } from "./parts.js";

/** Adds the custom properties of the document. */
export function addProperties(parts: Parts, book: Book): void {
  if (book.properties.size === 0) return;
  const all = [...book.properties].map(([name, value], index) =>
    element("property", { fmtid: customFormat, pid: index + 2, name }, valueXml(value)),
  );
  const spaces = { xmlns: `${documentNamespace}/custom-properties`, "xmlns:vt": `${documentNamespace}/docPropsVTypes` };
  parts.add(
    customPart,
    "application/vnd.openxmlformats-officedocument.custom-properties+xml",
    element("Properties", spaces, all.join("")),
  );
  parts.link("", "custom-properties", customPart);
}

/** Adds title, author and the like. */
export function addDetails(parts: Parts, book: Book): void {
  const texts = (part: DetailWords["part"]) =>
    detailWords
      .filter((words) => words.part === part)
      .map(({ detail, element: name }) => {
        const text = book.details[detail] ?? "";
        return text === "" ? "" : element(name, {}, escapeXml(text));
      })
      .join("");
  const core = texts("core");
  const app = texts("app");
  if (core !== "") {
    const spaces = {
      "xmlns:cp": `${packageNamespace}/metadata/core-properties`,
      "xmlns:dc": "http://purl.org/dc/elements/1.1/",
    };
    const type = "application/vnd.openxmlformats-package.core-properties+xml";
    parts.add("docProps/core.xml", type, element("cp:coreProperties", spaces, core));
    parts.link("", `${packageNamespace}/relationships/metadata/core-properties`, "docProps/core.xml");
  }
  if (app !== "") {
    const type = "application/vnd.openxmlformats-officedocument.extended-properties+xml";
    parts.add(
      "docProps/app.xml",
      type,
      element("Properties", { xmlns: `${documentNamespace}/extended-properties` }, app),
    );
    parts.link("", "extended-properties", "docProps/app.xml");
  }
}

/** Adds the custom XML parts, each with a part beside it that holds its id. */
export function addXmlParts(parts: Parts, workbookPart: string, book: Book): void {
  for (const [index, [id, xml]] of [...book.xmlParts].entries()) {
    const item = `customXml/item${index + 1}.xml`;
    const properties = `customXml/itemProps${index + 1}.xml`;
    parts.add(item, null, new TextEncoder().encode(xml));
    parts.link(workbookPart, "customXml", item);
    const space = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
    parts.add(
      properties,
      "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
      element("ds:datastoreItem", { "ds:itemID": id, "xmlns:ds": space }, "<ds:schemaRefs/>"),
    );
    parts.link(item, "customXmlProps", properties);
  }
}

/** Adds the custom properties of a sheet, each a part of UTF-16 text, and gives the section that names them. */
export function sheetPropertiesXml(parts: Parts, sheetPart: string, sheet: BookSheet, taken: () => number): string {
  const all = [...sheet.properties].map(([name, value]) => {
    const part = `xl/customProperty${taken()}.bin`;
    parts.add(part, "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty", utf16(value));
    return element("customPr", { name, "r:id": parts.link(sheetPart, "customProperty", part) });
  });
  return all.length === 0 ? "" : element("customProperties", {}, all.join(""));
}

const customPart = "docProps/custom.xml";
const customFormat = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
const documentNamespace = linkTypes.replace(/\/relationships$/, "");

function valueXml(value: string | number | boolean): string {
  if (typeof value === "boolean") return `<vt:bool>${String(value)}</vt:bool>`;
  if (typeof value === "string") return `<vt:lpwstr>${escapeXml(value)}</vt:lpwstr>`;
  const type = Number.isInteger(value) && Math.abs(value) < 2 ** 31 ? "i4" : "r8";
  return `<vt:${type}>${value}</vt:${type}>`;
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index++) view.setUint16(index * 2, text.charCodeAt(index), true);
  return bytes;
}
