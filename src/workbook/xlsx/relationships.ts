import type { Budget } from "./bounds.js";
import { type Package, folderOf, resolveTarget } from "./package.js";
import { append, edited, elementsOf, remove, type XmlElement } from "./xml-elements.js";
import { attribute } from "./xml-attributes.js";
import { escapeXml } from "./xml-text.js";

/** One relationship of a part to another part of the package. */
export interface Relationship {
  readonly id: string;
  /** Last step of its type: `worksheet`, `table`, `sharedStrings` – the same in transitional and strict files. */
  readonly kind: string;
  /** Name of the part it leads to. */
  readonly part: string;
}

/** Relationships of a part (empty name: of the package); those that lead out of the package are left out. */
export function relationshipsOf(parts: Package, part: string, budget: Budget): Relationship[] {
  const name = relationshipsName(part);
  if (!parts.has(name)) return [];
  return relationshipElements(parts, name, budget).flatMap((element) => {
    if (attribute(element, "TargetMode")?.toLowerCase() === "external") return [];
    return [
      {
        id: attribute(element, "Id") ?? "",
        kind: (attribute(element, "Type") ?? "").replace(/^.*\//, ""),
        part: existingPart(parts, resolveTarget(part, attribute(element, "Target") ?? "")),
      },
    ];
  });
}

/** The part that holds a part's relationships: `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`. */
export function relationshipsName(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

export interface NewRelationship {
  readonly id: string;
  /** Full type, as the package's flavour spells it. */
  readonly type: string;
  readonly part: string;
}

/** Adds relationships to a part and removes those whose ids are named. */
export function changeRelationships(
  parts: Package,
  part: string,
  added: readonly NewRelationship[],
  removedIds: readonly string[],
  budget: Budget,
): void {
  const name = relationshipsName(part);
  if (!parts.has(name)) parts.put(name, `${xmlHead}<Relationships xmlns="${relationshipsNamespace}"/>`);
  const bytes = parts.xml(name, budget);
  const elements = elementsOf(bytes, name);
  const root = elements[0];
  if (root === undefined) return;
  const edits = elements
    .filter((element) => element.name === "Relationship" && removedIds.includes(attribute(element, "Id") ?? ""))
    .map(remove);
  const xml = added.map(
    ({ id, type, part: target }) =>
      `<${root.prefix}Relationship Id="${id}" Type="${type}" Target="/${escapeXml(encodeURI(target))}"/>`,
  );
  parts.put(name, edited(bytes, [...edits, ...append(root, xml.join(""))]));
}

/** `count` relationship ids that the part does not use yet. */
export function freeIds(taken: readonly { readonly id: string }[], count: number): string[] {
  const used = new Set(taken.map(({ id }) => id.toLowerCase()));
  const ids: string[] = [];
  for (let number = 1; ids.length < count; number++) if (!used.has(`rid${number}`)) ids.push(`rId${number}`);
  return ids;
}

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const relationshipsNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";

function relationshipElements(parts: Package, name: string, budget: Budget): XmlElement[] {
  return elementsOf(parts.xml(name, budget), name).filter((element) => element.name === "Relationship");
}

/** Targets are URIs: `%20` stands for a space, but some writers put the name as it is. */
function existingPart(parts: Package, part: string): string {
  if (parts.has(part) || !part.includes("%")) return part;
  try {
    return decodeURI(part);
  } catch {
    return part;
  }
}
