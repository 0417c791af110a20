import { checkWorkbook } from "../../src/app/check-workbook.js";
import { createTabs } from "../../src/app/create-tabs.js";
import { makeSheets } from "../../src/app/make-sheets.js";
import { auditKinds } from "../../src/app/report-kinds.js";
import type { Snapshot } from "../../src/core/reading/snapshot.js";
import type { Day } from "../../src/core/values/day.js";
import { Book } from "../../src/workbench/host/book/book.js";
import { openExcel } from "../../src/workbook/excel/open-excel.js";
import { addSheet } from "../workbook/excel/books.js";
import { openInExcel } from "../workbook/excel/shared-excel.js";

/** What one command sends between office.js and Excel: counted, not timed. */
export interface Traffic {
  readonly command: string;
  readonly syncs: number;
  readonly actions: number;
  /** Bytes to Excel and back, and of the largest message each way. */
  readonly sent: number;
  readonly received: number;
  readonly largestSent: number;
  readonly largestReceived: number;
  readonly cellsRead: number;
  readonly cellsWritten: number;
}

/** What each command of the pane sends on a workbook with these values, one after another through the real office.js; with `papers` an audit's, too. */
export async function excelTraffic(snapshot: Snapshot, today: Day, papers: boolean): Promise<Traffic[]> {
  const { counters } = await openInExcel(bookOf(snapshot));
  const workbook = openExcel();
  const options = { language: "zh-CN", today, year: null } as const;
  const works = {
    Check: () => checkWorkbook(workbook, options),
    "Fund report and calendar": () => makeSheets(workbook, options),
    "both over the old ones": () => makeSheets(workbook, options),
    "Create tabs": () => createTabs(workbook, options),
    ...(papers ? { "Audit papers": () => makeSheets(workbook, { ...options, kinds: auditKinds }) } : {}),
  };
  const measured: Traffic[] = [];
  for (const [command, work] of Object.entries(works)) {
    const before = { ...counters };
    Object.assign(counters, { largestRequest: 0, largestResponse: 0 });
    await work();
    measured.push({
      command,
      syncs: counters.syncs - before.syncs,
      actions: counters.actions - before.actions,
      sent: counters.bytesIn - before.bytesIn,
      received: counters.bytesOut - before.bytesOut,
      largestSent: counters.largestRequest,
      largestReceived: counters.largestResponse,
      cellsRead: counters.cellsRead - before.cellsRead,
      cellsWritten: counters.cellsWritten - before.cellsWritten,
    });
  }
  return measured;
}

/** Lines of a Markdown table. */
export function trafficTable(name: string, measured: readonly Traffic[]): string[] {
  const mb = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;
  return [
    `| ${name} | syncs | actions | sent (largest) | received (largest) | cells read | cells written |`,
    "| --- | ---: | ---: | ---: | ---: | ---: | ---: |",
    ...measured.map(
      (one) =>
        `| ${one.command} | ${one.syncs} | ${one.actions} | ${mb(one.sent)} (${mb(one.largestSent)}) | ` +
        `${mb(one.received)} (${mb(one.largestReceived)}) | ${one.cellsRead} | ${one.cellsWritten} |`,
    ),
  ];
}

function bookOf(snapshot: Snapshot): Book {
  const book = new Book();
  for (const { name, values, merges, tables, hiddenRows } of snapshot.sheets) {
    const rows = values.map((row) => (row ?? []).map((value) => (typeof value === "object" ? null : value)));
    const sheet = addSheet(book, name, rows);
    sheet.merges = [...merges];
    for (const row of hiddenRows) sheet.hiddenRows.add(row);
    tables.forEach(({ name: table, area, hasHeader, hasTotals }) => {
      const looks = { showBandedRows: true, showFilterButton: true, style: "TableStyleMedium2" };
      sheet.tables.push({ id: table, name: table, area, showHeaders: hasHeader, showTotals: hasTotals, ...looks });
    });
  }
  return book;
}
