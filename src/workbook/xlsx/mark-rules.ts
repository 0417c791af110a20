import { a1Area, type Area } from "../../core/values/address.js";
import type { Severity } from "../../core/values/finding.js";
import { markFormula, parseMarkFormula } from "../marks.js";
import { damaged } from "./bounds.js";
import { attribute, isOn } from "./xml-attributes.js";
import { type Edit, edited, elementsOf, textOf, type XmlElement } from "./xml-elements.js";
import { escapeXml } from "./xml-text.js";

export interface MarkedSheet {
  /** The part with the marks, or null when nothing of it changes. */
  readonly bytes: Uint8Array | null;
  /** True when the sheet is protected and therefore left as it is. */
  readonly isProtected: boolean;
}

/**
 * A worksheet with our own marks of before taken off and these put on; everything else stays byte for byte. `lookOf` gives the index of a
 * severity's look in the style part. Throws WorkbookError.
 */
export function markedSheet(
  bytes: Uint8Array,
  part: string,
  wanted: ReadonlyMap<Severity, readonly Area[]>,
  lookOf: (severity: Severity) => number,
): MarkedSheet {
  const [root, ...sections] = elementsOf(bytes, part, 2);
  if (root === undefined) throw damaged(part);
  if (sections.some((section) => section.name === "sheetProtection" && isOn(attribute(section, "sheet"))))
    return { bytes: null, isProtected: true };
  const removals = sections.flatMap((section) => ownRules(section, part));
  const xml = wanted.size === 0 ? "" : rulesXml(root.prefix, wanted, lookOf, lastPriority(sections, part) + 1);
  const at = placeOf(root, sections);
  const added: Edit[] = xml === "" ? [] : [{ start: at, end: at, text: xml }];
  if (removals.length + added.length === 0) return { bytes: null, isProtected: false };
  return { bytes: edited(bytes, [...removals, ...added]), isProtected: false };
}

/** What takes our rules out of a section: the section as a whole when it holds no other. */
function ownRules(section: XmlElement, part: string): Edit[] {
  if (section.name !== "conditionalFormatting") return [];
  const elements = inside(section, part);
  const rules = elements.filter(({ name, depth }) => name === "cfRule" && depth === 2);
  const own = rules.filter((rule) => {
    const formula = elements.find(({ name, parent }) => name === "formula" && parent === rule);
    return formula !== undefined && parseMarkFormula(textOf(formula)) !== null;
  });
  if (own.length === 0) return [];
  if (own.length === rules.length) return [{ start: section.start, end: section.end, text: "" }];
  return own.map(({ start, end }) => ({ start: section.start + start, end: section.start + end, text: "" }));
}

/** The highest number among the sheet's rules, those of newer kinds too: the higher, the later is a rule's turn. */
function lastPriority(sections: readonly XmlElement[], part: string): number {
  return sections
    .filter(({ name }) => name === "conditionalFormatting" || name === "extLst")
    .flatMap((section) => inside(section, part))
    .filter(({ name }) => name === "cfRule")
    .reduce((last, rule) => Math.max(last, Number(attribute(rule, "priority") ?? 0) || 0), 0);
}

/** The elements of a section by themselves: offsets count from its beginning. */
function inside(section: XmlElement, part: string): XmlElement[] {
  return elementsOf(section.bytes.subarray(section.start, section.end), part);
}

/** The sections that the schema puts before conditional formats. */
const before = new Set([
  ...["sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection"],
  ...["protectedRanges", "scenarios", "autoFilter", "sortState", "dataConsolidate", "customSheetViews", "mergeCells"],
  ...["phoneticPr", "conditionalFormatting"],
]);

function placeOf(root: XmlElement, sections: readonly XmlElement[]): number {
  return sections.filter(({ name }) => before.has(name)).at(-1)?.end ?? root.contentStart;
}

/** Separate areas of one rule; past that there is another of the same. */
const mostAreas = 1000;

function rulesXml(
  p: string,
  wanted: ReadonlyMap<Severity, readonly Area[]>,
  lookOf: (severity: Severity) => number,
  first: number,
): string {
  let priority = first;
  const made: string[] = [];
  for (const [severity, areas] of wanted) {
    const formula = escapeXml(markFormula({ severity, generation: 0 }));
    for (let start = 0; start < areas.length; start += mostAreas) {
      const reference = areas
        .slice(start, start + mostAreas)
        .map(a1Area)
        .join(" ");
      const rule = `<${p}cfRule type="expression" dxfId="${lookOf(severity)}" priority="${priority++}">`;
      made.push(
        `<${p}conditionalFormatting sqref="${reference}">${rule}<${p}formula>${formula}</${p}formula></${p}cfRule></${p}conditionalFormatting>`,
      );
    }
  }
  return made.join("");
}
