import { escapeXml } from "../../../workbook/xlsx/xml-text.js";

/** An attribute's value; undefined leaves it out, and true and false are written as files write them. */
export type AttributeValue = string | number | boolean | undefined;

/** An element as XML; `content` is XML already. */
export function element(name: string, attributes: Readonly<Record<string, AttributeValue>>, content = ""): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => {
      if (value === undefined) return "";
      return ` ${key}="${typeof value === "boolean" ? (value ? "1" : "0") : escapeXml(String(value))}"`;
    })
    .join("");
  return content === "" ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** A list element with its count, or nothing when the list is empty. */
export function counted(name: string, items: readonly string[]): string {
  return items.length === 0 ? "" : element(name, { count: items.length }, items.join(""));
}
