import type { SheetPage } from "../../../core/sheets/page.js";
import { addHiddenName, hiddenNames, textFormula } from "../hidden-name.js";
import { outlineText, parseOutlineText, type Grouped } from "../../outline-text.js";
import { inExcel, supportsExcel } from "../in-excel.js";

/** A page that is in place, its sheet's name, and what the name `UnionBooks.Outline` said there before, or null. */
export interface Outlined {
  readonly page: SheetPage;
  readonly sheet: string;
  readonly before: string | null;
}

/**
 * Groups the rows of pages anew, in two batches when earlier groups have to go and none when nothing folds; an Excel before ExcelApi 1.10
 * shows the rows ungrouped. How deep rows are grouped cannot be asked of Excel, so a hidden name keeps it. Throws WorkbookError.
 */
export async function groupRows(pages: readonly Outlined[]): Promise<void> {
  const folding = pages.filter(({ page, before }) => page.outline !== undefined || before !== null);
  if (folding.length === 0 || !supportsExcel("1.10")) return;
  const grouped = folding.flatMap(({ sheet, before }) =>
    before === null ? [] : [{ sheet, ...parseOutlineText(before) }],
  );
  if (grouped.length > 0) await ungroup(grouped);
  await inExcel(async (context) => {
    if (!supportsExcel("1.10")) return;
    for (const { page, sheet: name, before } of folding) {
      const sheet = context.workbook.worksheets.getItem(name);
      keepText(sheet, page, before);
      for (const { first, last } of groupsOf(page)) sheet.getRange(`${first + 1}:${last + 1}`).group("ByRows");
    }
    await context.sync();
  });
}

/** Set apart and tolerated when it fails: Excel refuses to ungroup what a person has ungrouped meanwhile. */
async function ungroup(sheets: readonly (Grouped & { readonly sheet: string })[]): Promise<void> {
  try {
    await inExcel(async (context) => {
      if (!supportsExcel("1.10")) return;
      for (const { sheet, depth, rows } of sheets) {
        const range = context.workbook.worksheets.getItem(sheet).getRange(`1:${rows}`);
        for (let level = 0; level < depth; level += 1) range.ungroup("ByRows");
      }
      await context.sync();
    });
  } catch {
    // The new groups are made all the same.
  }
}

function keepText(sheet: Excel.Worksheet, { outline }: SheetPage, before: string | null): void {
  if (outline === undefined) {
    if (before !== null) sheet.names.getItem(hiddenNames.outline).delete();
    return;
  }
  const text = outlineText(outline);
  if (before === null) addHiddenName(sheet.names, hiddenNames.outline, text);
  else sheet.names.getItem(hiddenNames.outline).formula = textFormula(text);
}

/** Rows that follow one another at a level or deeper, for every level: a row of level 2 is in two groups. 0-based, last included. */
function groupsOf({ outline }: SheetPage): { readonly first: number; readonly last: number }[] {
  const rows = [...(outline ?? [])].sort(([one], [other]) => one - other);
  const deepest = rows.reduce((most, [, level]) => Math.max(most, level), 0);
  const groups: { first: number; last: number }[] = [];
  for (let wanted = 1; wanted <= deepest; wanted += 1) {
    let open: { first: number; last: number } | null = null;
    for (const [row, level] of rows) {
      if (level < wanted) continue;
      if (open?.last === row - 1) open.last = row;
      else groups.push((open = { first: row, last: row }));
    }
  }
  return groups;
}
