import type { LeftKind, LeftList } from "../left.js";
import { within, type XmlNode } from "../xml/node.js";
import type { SheetSections } from "./sheet.js";

/** Notes what the parts that nobody looked at hold. */
export function noteUnreadParts(names: readonly string[], left: LeftList): void {
  for (const name of names) {
    const known = kindsOfParts.find(([pattern]) => pattern.test(name));
    const kind = known === undefined ? "other" : known[1];
    if (kind !== null) left.add(kind);
  }
}

/** Notes what stands in a sheet beside what is read of it. */
export function noteUnreadSections(sections: SheetSections, sheet: string, left: LeftList): void {
  for (const section of sections.all) {
    const kind = kindsOfSections[section.name];
    if (kind !== undefined) left.add(kind, sheet);
    if (section.name === "extLst") noteExtensions(section, sheet, left);
  }
}

function noteExtensions(section: XmlNode, sheet: string, left: LeftList): void {
  for (const [name, kind] of extensions) if (within(section, name).length > 0) left.add(kind, sheet);
}

const extensions: readonly (readonly [element: string, kind: LeftKind])[] = [
  ["sparklineGroups", "sparklines"],
  ["conditionalFormattings", "conditional-formats"],
  ["dataValidations", "validations"],
  ["slicerList", "pivots"],
  ["timelineRefs", "pivots"],
];

const kindsOfSections: Readonly<Record<string, LeftKind | undefined>> = {
  autoFilter: "filters",
  sortState: "filters",
  protectedRanges: "passwords",
  picture: "pictures",
  oleObjects: "controls",
  controls: "controls",
  scenarios: "other",
  dataConsolidate: "other",
  customSheetViews: "other",
};

/** What a part holds, by its name; null for parts that say nothing a person would miss. */
const kindsOfParts: readonly (readonly [name: RegExp, kind: LeftKind | null])[] = [
  [/\.rels$|^\[Content_Types\]|calcChain|printerSettings|docProps\/(?:app|core|thumbnail)|metadata\.xml$/i, null],
  [/vbaProject|macrosheets|dialogsheets|vbaData/i, "macros"],
  [/chartsheets/i, "chart-sheets"],
  [/pivot|slicer|timeline/i, "pivots"],
  [/comments|persons|vmlDrawing/i, "comments"],
  [/activeX|ctrlProps|embeddings|oleObject/i, "controls"],
  [/externalLink/i, "external-links"],
  [/connections|queryTables|xl\/model|xmlMaps/i, "queries"],
  [/charts\//i, "charts"],
  [/media\/|drawings\/|diagrams\//i, "pictures"],
];
