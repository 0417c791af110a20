import type { Budget } from "./bounds.js";
import { type Package, partKey } from "./package.js";
import { append, edited, elementsOf, remove } from "./xml-elements.js";
import { attribute } from "./xml-attributes.js";
import { escapeXml } from "./xml-text.js";

export const contentTypesPart = "[Content_Types].xml";

/** The content type of a part, by its own entry or its extension's, in lower case; null when there is none. */
export function contentType(parts: Package, part: string, budget: Budget): string | null {
  const elements = elementsOf(parts.xml(contentTypesPart, budget), contentTypesPart);
  const own = elements.find(
    (element) => element.name === "Override" && partKey(attribute(element, "PartName") ?? "") === partKey(part),
  );
  const extension = partKey(part).split(".").pop();
  const general = elements.find(
    (element) => element.name === "Default" && attribute(element, "Extension")?.toLowerCase() === extension,
  );
  const found = own ?? general;
  return found === undefined ? null : (attribute(found, "ContentType")?.toLowerCase() ?? null);
}

/** Declares added parts and forgets removed ones. */
export function changeContentTypes(
  parts: Package,
  added: readonly { readonly part: string; readonly type: string }[],
  removed: readonly string[],
  budget: Budget,
): void {
  const bytes = parts.xml(contentTypesPart, budget);
  const elements = elementsOf(bytes, contentTypesPart);
  const root = elements[0];
  if (root === undefined) return;
  const gone = new Set([...removed, ...added.map(({ part }) => part)].map(partKey));
  const edits = elements
    .filter((element) => element.name === "Override" && gone.has(partKey(attribute(element, "PartName") ?? "")))
    .map(remove);
  const xml = added.map(
    ({ part, type }) => `<${root.prefix}Override PartName="/${escapeXml(encodeURI(part))}" ContentType="${type}"/>`,
  );
  parts.put(contentTypesPart, edited(bytes, [...edits, ...append(root, xml.join(""))]));
}
