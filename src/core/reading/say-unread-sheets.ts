import { tabs } from "../tabs/index.js";
import { tabKeys, type Tab, type TabKey } from "../tabs/tab.js";
import { isBlank, type CellValue } from "../values/cell.js";
import { nameMatch } from "./evidence.js";
import { headerCells, type HeaderCell } from "./header-cells.js";
import { bareWord } from "./header-text.js";
import { isHeaderLike, mayBeHeader, searchedRows } from "./header-place.js";
import { exactMatches, knownHeaders } from "./header-words.js";
import type { Notes } from "./notes.js";
import { yearIn } from "./month-header.js";
import { dateLike } from "./titles.js";
import type { SheetSnapshot } from "./snapshot.js";

/** Names and titles that speak of the books, and those that speak of another matter beside them. */
const booksWords =
  /会费|收入|支出|收支|会员|预算|活动|流水|日记账|台账|明细账|dues|income|expen|spending|payment|budget|members/i;
const otherWords =
  /慰问|走访|送温暖|困难|帮扶|救助|补助|工资|薪|对账|交易明细|互助|通讯录|联系|捐|体检|签到|报名|考勤|参赛|获奖|成绩|领用|领取|发放|资产|物资|库存|疗休养|党费|保险|公积金|决算|汇总|统计|分析|公示|总结|目录|说明|示例|样例|参考|字典|下拉|statement|payroll|summary|contacts|list/i;

/** Headers that only a bank's statement, a payroll or a register of hardship has. */
const otherHeaders = /对方户名|对方账[号户]|交易流水|交易时间|实发|应发|致困|困难类别|参保|保障期|被慰问|家庭年收入/;

/** A table found in a sheet: its header and where it stands. */
interface FoundTable {
  readonly row: number;
  readonly cells: readonly HeaderCell[];
}

/**
 * Says of every sheet that holds a table but is read as nothing, which headers it lacks for the tab it is nearest to. `known` are the sheets that are read
 * or that another finding names; `chosen` the tabs for which the user has named the sheet. A final account of another year than `year` belongs beside the books and is not
 * spoken of.
 */
export function sayUnreadSheets(
  sheets: readonly SheetSnapshot[],
  known: ReadonlySet<string>,
  chosen: ReadonlyMap<TabKey, string>,
  year: number,
  notes: Notes,
): void {
  for (const sheet of sheets) {
    if (!sheet.visible || known.has(sheet.name)) continue;
    const table = tableIn(sheet);
    if (table === null) continue;
    const titles = [sheet.name, ...titleTexts(sheet, table.row)];
    if (isOtherFinalAccount(titles, year)) continue;
    const said = titles.join(" ");
    const tab = nearestTab(table, said);
    if (tab !== null && chosen.has(tab)) continue;
    const missing = tab === null ? "" : missingIn(tab, table);
    const headers = table.cells.map(({ own }) => String(own)).join(" ");
    const doubtful = booksWords.test(said) && !otherWords.test(said) && !otherHeaders.test(headers);
    const args = { tab: tab ?? "", missing };
    const column = table.cells[0]?.column ?? 0;
    notes.add("sheet-not-recognised", doubtful ? "warning" : "info", sheet.name, table.row, column, args);
  }
}

/** 2024年决算 in the books of 2025: the name or title that says 决算 states another year, and none of them this one. */
function isOtherFinalAccount(titles: readonly string[], year: number): boolean {
  const years = titles.flatMap((title) => (title.includes("决算") ? (yearIn(title) ?? []) : []));
  return years.length > 0 && !years.includes(year);
}

/** The likeliest header with a record under it: the row with the most known headers, else the first that looks like one. */
function tableIn(sheet: SheetSnapshot): FoundTable | null {
  let best: { readonly row: number; readonly known: number } | null = null;
  const last = Math.min(sheet.values.length - 1, searchedRows);
  for (let row = 0; row < last; row += 1) {
    const cells = sheet.values[row];
    if (cells === undefined || !mayBeHeader(cells, true) || !isHeaderLike(cells)) continue;
    if (cells.some((value) => typeof value === "string" && dateLike.test(value.trim()))) continue;
    const known = knownHeaders(cells);
    if ((best === null || known > best.known) && hasRecord(sheet, row)) best = { row, known };
  }
  if (best === null) return null;
  const width = sheet.values[best.row]?.length ?? 0;
  return { row: best.row, cells: headerCells(sheet, best.row, 1, 0, Math.min(width, 300) - 1) };
}

/** A row of two cells or more, one of them a number or a date, among the next few. */
function hasRecord(sheet: SheetSnapshot, header: number): boolean {
  return sheet.values.slice(header + 1, header + 9).some((cells) => {
    const filled = cells?.filter((value) => !isBlank(value)) ?? [];
    return filled.length >= 2 && filled.some(isFigure);
  });
}

function isFigure(value: CellValue): boolean {
  return (
    typeof value === "number" ||
    (typeof value === "string" && /^[¥￥]?\d[\d,.]*元?$|^\d{2,4}[-/.年]\d/.test(value.trim()))
  );
}

function titleTexts(sheet: SheetSnapshot, header: number): string[] {
  const above = sheet.values.slice(Math.max(0, header - 4), header);
  return above.flatMap(
    (cells) => (cells ?? []).filter((value) => typeof value === "string" && value.length < 40) as string[],
  );
}

/** The tab that the name or title speaks of and that shares a header, else the one that shares most. */
function nearestTab(table: FoundTable, said: string): TabKey | null {
  let best: { readonly tab: TabKey; readonly score: number } | null = null;
  for (const tab of tabKeys) {
    if (tab === "settings" || (tab === "bank" && nameMatch(tab, bareWord(said)) === 0)) continue;
    const shared = keysIn(tab, table).size;
    const score = shared === 0 ? 0 : shared + nameMatch(tab, bareWord(said)) * 2;
    if (score > (best?.score ?? 1)) best = { tab, score };
  }
  return best?.tab ?? null;
}

/** Groups of columns of which none is there, parted by `,`; the columns that would do for a group by `/`. */
function missingIn(tab: TabKey, table: FoundTable): string {
  const keys = keysIn(tab, table);
  const { marks, columns }: Tab = tabs[tab];
  const customary = (key: string): boolean => columns[key]?.template !== false;
  return marks
    .filter((group) => !group.some((key) => keys.has(key)))
    .map((group) => group.filter(customary).slice(0, 2).join("/"))
    .join(",");
}

function keysIn(tab: TabKey, { cells }: FoundTable): ReadonlySet<string> {
  return new Set(
    cells.flatMap(({ spellings }) =>
      spellings.flatMap((words) =>
        exactMatches(tab, words)
          .slice(0, 1)
          .map(({ key }) => key),
      ),
    ),
  );
}
