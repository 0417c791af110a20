import type { TableSnapshot } from "../../core/reading/snapshot.js";
import { areaOf } from "./area.js";
import type { Budget } from "./bounds.js";
import type { Package } from "./package.js";
import { relationshipsOf } from "./relationships.js";
import { attribute } from "./xml-attributes.js";
import { elementsOf } from "./xml-elements.js";

/** The tables of a sheet part. A table that the sheet names but the file lacks is passed over: its cells are still there. */
export function tablesOf(parts: Package, sheetPart: string, budget: Budget): TableSnapshot[] {
  return relationshipsOf(parts, sheetPart, budget)
    .filter(({ kind, part }) => kind === "table" && parts.has(part))
    .flatMap(({ part }) => {
      const root = elementsOf(parts.xml(part, budget), part)[0];
      const area = root === undefined ? null : areaOf(attribute(root, "ref") ?? "");
      if (root === undefined || area === null) return [];
      return [
        {
          name: attribute(root, "displayName") ?? attribute(root, "name") ?? "",
          area,
          hasHeader: attribute(root, "headerRowCount") !== "0",
          hasTotals: Number(attribute(root, "totalsRowCount") ?? 0) > 0,
        },
      ];
    });
}
