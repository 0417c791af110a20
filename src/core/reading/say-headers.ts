import { tabs } from "../tabs/index.js";
import type { Column } from "../tabs/column.js";
import { columnLetters } from "../values/address.js";
import { cleanText } from "../values/text.js";
import type { Candidate } from "./candidates.js";
import type { HeaderCell } from "./header-cells.js";
import type { Notes } from "./notes.js";
import type { Block } from "./slots.js";

/** Reports what the headers leave open: a near spelling taken for a column, a column named twice, amounts not kept in yuan. */
export function sayHeaders({ tab, region, fit }: Candidate, blocks: readonly Block[], notes: Notes): void {
  const sheet = region.sheet.name;
  const definitions = tabs[tab].columns as Readonly<Record<string, Column>>;
  for (const [key, { cell, rank }] of fit.columns) {
    if (rank > 1) continue;
    const header = cleanText(String(cell.own));
    notes.add("header-near", "info", sheet, region.headerRow, cell.column, { header, tab, of: key });
  }
  // What a bank's export repeats is its own affair, and the plainest header is taken.
  if (tab === "bank") return;
  const read = new Set(blocks.flatMap((block) => block.slots.map((slot) => slot.column)));
  for (const { key, cell } of fit.duplicates) {
    if (read.has(cell.column) || (fit.months.length > 0 && isOfMonth(cell))) continue;
    const header = cleanText(String(cell.own));
    const money = definitions[key]?.kind === "money";
    const taken = fit.columns.get(key)?.cell;
    if (taken === undefined) continue;
    const takenHeader = cleanText(String(taken.own));
    const args = { header, tab, of: key, taken: columnLetters(taken.column), takenHeader };
    notes.add("header-duplicate", money ? "warning" : "info", sheet, region.headerRow, cell.column, args);
  }
  const converted = blocks.flatMap((block) => [...block.slots, ...block.monthSlots]);
  const first = converted.find((slot) => slot.kind === "money" && slot.unit !== 1);
  if (first !== undefined) {
    const unit = first.unit === 10000 ? "万元" : "千元";
    notes.add("unit-converted", "info", sheet, region.headerRow, first.column, { unit });
  }
}

/** 应缴 under 3月, or 3月应缴: one of a month's two columns beside what was paid. */
function isOfMonth({ group, own }: HeaderCell): boolean {
  return (
    /(?:\d{1,2}|[一二三四五六七八九十])\s*月|^\s*\d{1,2}\s*$/.test(group) ||
    /(?:\d{1,2}|[一二三四五六七八九十])\s*月/.test(String(own))
  );
}
