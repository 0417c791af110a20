import { tabs } from "../tabs/index.js";
import type { Column } from "../tabs/column.js";
import { cleanText } from "../values/text.js";
import type { Candidate } from "./candidates.js";
import type { Notes } from "./notes.js";
import type { Block } from "./slots.js";

/** Reports what the headers leave open: a near spelling taken for a column, a column named twice, amounts not kept in yuan. */
export function sayHeaders({ tab, region, fit }: Candidate, blocks: readonly Block[], notes: Notes): void {
  const sheet = region.sheet.name;
  const definitions = tabs[tab].columns as Readonly<Record<string, Column>>;
  const nameOf = (key: string): string => definitions[key]?.header["zh-CN"] ?? key;
  for (const [key, { cell, rank }] of fit.columns) {
    if (rank > 1) continue;
    const header = cleanText(String(cell.own));
    notes.add("header-near", "info", sheet, region.headerRow, cell.column, { header, column: nameOf(key) });
  }
  const read = new Set(blocks.flatMap((block) => block.slots.map((slot) => slot.column)));
  for (const { key, cell } of fit.duplicates) {
    if (read.has(cell.column)) continue;
    const header = cleanText(String(cell.own));
    const money = definitions[key]?.kind === "money";
    const args = { header, column: nameOf(key) };
    notes.add("header-duplicate", money ? "warning" : "info", sheet, region.headerRow, cell.column, args);
  }
  const converted = blocks.flatMap((block) => [...block.slots, ...block.monthSlots]);
  const first = converted.find((slot) => slot.kind === "money" && slot.unit !== 1);
  if (first !== undefined) {
    const unit = first.unit === 10000 ? "万元" : "千元";
    notes.add("unit-converted", "info", sheet, region.headerRow, first.column, { unit });
  }
}
