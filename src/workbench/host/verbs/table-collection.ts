import { HostError, invalidArgument, itemNotFound } from "../rich-api/host-error.js";
import { hosted, type ClassVerbs, type HostObject } from "../rich-api/host-object.js";
import { overlap, parseAddress } from "../book/addresses.js";
import type { BookSheet, BookTable } from "../book/sheet.js";
import { isHostObject } from "../rich-api/host-object.js";
import { numberArgument, textArgument } from "./arguments.js";
import { checkSheetOpen, tellCells, tellLayout, type ExcelState, type RangeIt } from "./state.js";
import { table, type TableIt } from "./table.js";

/** The tables of one sheet, or of the whole workbook. */
export interface TablesIt {
  readonly state: ExcelState;
  readonly sheet?: BookSheet;
}

export const tableCollection: ClassVerbs<TablesIt> = {
  name: "TableCollection",
  events: { onAdded: "AddedEvent", onChanged: "DataChangedEvent", onDeleted: "DeletedEvent" },
  scalars: { count: { get: (it) => all(it).length } },
  items: { list: all, find: (it, key) => find(it, key) },
  methods: {
    add: { call: add },
    getCount: { call: (it) => ({ plain: all(it).length }) },
    getItemAt: {
      call(it, [index]) {
        const item = all(it)[numberArgument(index, "index")];
        if (item === undefined) throw itemNotFound("There are fewer tables.");
        return item;
      },
    },
    getItemOrNullObject: { call: (it, [key]) => find(it, key) },
  },
};

function all(it: TablesIt): HostObject<TableIt>[] {
  const sheets = it.sheet === undefined ? it.state.book.sheets : [it.sheet];
  return sheets.flatMap((sheet) => sheet.tables.map((one) => hosted(table, { state: it.state, sheet, table: one })));
}

function find(it: TablesIt, key: unknown): HostObject<TableIt> | null {
  const wanted = textArgument(key, "key").toLowerCase();
  return (
    all(it).find((one) => one.it.table.id.toLowerCase() === wanted || one.it.table.name.toLowerCase() === wanted) ??
    null
  );
}

function add(it: TablesIt, [address, hasHeaders]: readonly unknown[]): HostObject<TableIt> {
  const { sheet, area } = located(it, address);
  checkSheetOpen({ state: it.state, sheet });
  if (hasHeaders !== true) throw invalidArgument("Only tables with headers are imitated.");
  if (sheet.tables.some((one) => overlap(one.area, area)))
    throw new HostError("InvalidOperation", "A table can't overlap another table.");
  if (sheet.merges.some((merge) => overlap(merge, area)))
    throw new HostError("InvalidOperation", "A table can't hold merged cells.");
  headers(sheet, area);
  const made: BookTable = {
    ...it.state.book.freeTable(),
    area,
    showHeaders: true,
    showTotals: false,
    showBandedRows: true,
    showFilterButton: true,
    style: "TableStyleMedium2",
  };
  sheet.tables.push(made);
  tellCells({ state: it.state, sheet, area: { ...area, bottom: area.top } });
  tellLayout({ state: it.state, sheet });
  return hosted(table, { state: it.state, sheet, table: made });
}

/** Headers become texts, one of each. */
function headers(sheet: BookSheet, area: RangeIt["area"]): void {
  const seen = new Set<string>();
  for (let column = area.left; column <= area.right; column++) {
    const cell = sheet.cell(area.top, column);
    const base =
      cell.value === null || typeof cell.value === "object" ? `Column${column - area.left + 1}` : String(cell.value);
    let name = base;
    for (let number = 2; seen.has(name.toLowerCase()); number++) name = `${base}${number}`;
    seen.add(name.toLowerCase());
    sheet.put(area.top, column, { value: name, format: cell.format });
  }
}

function located(it: TablesIt, address: unknown): { sheet: BookSheet; area: RangeIt["area"] } {
  if (isHostObject(address)) return address.it as RangeIt;
  const { sheet: name, area } = parseAddress(textArgument(address, "address"));
  const sheet = name === null ? it.sheet : it.state.book.sheet(name);
  if (sheet === undefined) throw invalidArgument("The address names no sheet.");
  return { sheet, area };
}
