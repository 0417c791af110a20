import { chartNumber } from "../chart-name.js";
import type { Budget } from "./bounds.js";
import { type Package, partKey } from "./package.js";
import { relationshipsOf, type Relationship } from "./relationships.js";
import { attribute } from "./xml-attributes.js";
import { elementsOf } from "./xml-elements.js";

/**
 * The parts (by key) of a sheet's drawings that only hold what this program put there: charts of ours, and a drawing in which there is
 * nothing else. `own` are the sheet's relationships. Throws WorkbookError.
 */
export function ownDrawings(parts: Package, own: readonly Relationship[], budget: Budget): string[] {
  return own.flatMap(({ kind, part }) => (kind === "drawing" && parts.has(part) ? ownParts(parts, part, budget) : []));
}

function ownParts(parts: Package, drawing: string, budget: Budget): string[] {
  const elements = elementsOf(parts.xml(drawing, budget), drawing);
  const linked = relationshipsOf(parts, drawing, budget);
  const anchors = elements.filter(({ depth }) => depth === 2);
  const inside = (name: string, anchor: (typeof anchors)[number]) =>
    elements.find((element) => element.name === name && element.start > anchor.start && element.end <= anchor.end);
  const ids = anchors.map((anchor) => {
    const properties = inside("cNvPr", anchor);
    const chart = inside("chart", anchor);
    const isOwn = properties !== undefined && chartNumber(attribute(properties, "name") ?? "") !== null;
    return isOwn && chart !== undefined ? attribute(chart, "id") : null;
  });
  const charts = linked.filter(({ id }) => ids.includes(id)).map(({ part }) => part);
  // Excel adds parts of colours and style to a chart that it saves.
  const looks = charts.flatMap((chart) => relationshipsOf(parts, chart, budget).map(({ part }) => part));
  return [...(ids.length === 0 || ids.includes(null) ? [] : [drawing]), ...charts, ...looks].map(partKey);
}
