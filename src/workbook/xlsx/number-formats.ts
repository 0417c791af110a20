import type { XmlElement } from "./xml-elements.js";
import { attribute } from "./xml-attributes.js";

/** For each cell style of a style part (by its index), whether its number format shows a calendar date. */
export function dateStyles(elements: readonly XmlElement[]): boolean[] {
  const own = new Map<number, string>();
  for (const element of elements) {
    if (element.name !== "numFmt" || element.parent?.name !== "numFmts" || element.depth !== 3) continue;
    own.set(Number(attribute(element, "numFmtId")), attribute(element, "formatCode") ?? "");
  }
  return elements
    .filter((element) => element.name === "xf" && element.parent?.name === "cellXfs")
    .map((element) => {
      const id = Number(attribute(element, "numFmtId") ?? 0);
      const code = own.get(id);
      return code === undefined ? isBuiltInDate(id) : isDateFormat(code);
    });
}

/** Built-in formats without a code in the file: 14–17 and 22 everywhere, 27–31, 36, 50–54 and 57–58 in East Asian Excel. */
function isBuiltInDate(id: number): boolean {
  return (
    (id >= 14 && id <= 17) ||
    id === 22 ||
    (id >= 27 && id <= 31) ||
    id === 36 ||
    (id >= 50 && id <= 54) ||
    id === 57 ||
    id === 58
  );
}

/** True when a format shows a year, a month or a day; times of day alone are no dates. */
export function isDateFormat(code: string): boolean {
  const plain = (code.split(";")[0] ?? "")
    .replace(/"[^"]*"?/g, "")
    .replace(/\[(?:h+|m+|s+)\]/gi, "h")
    .replace(/\[[^\]]*\]?/g, "")
    .replace(/[\\_*]./g, "")
    .replace(/general/gi, "")
    .replace(/[e][+-]/gi, "")
    .toLowerCase();
  if (/[yde]|aaa/.test(plain)) return true;
  return plain.includes("m") && !/[hs]/.test(plain);
}
