import { invalidArgument, itemNotFound } from "../rich-api/host-error.js";
import { hosted, type ClassVerbs, type HostObject } from "../rich-api/host-object.js";
import { columnsOf } from "../book/addresses.js";
import { insertCells } from "../book/structure/shift-book.js";
import { renameTableColumn } from "../book/structure/rename-table.js";
import { resizeTable } from "../book/structure/resize-table.js";
import { tableColumns } from "../book/table-columns.js";
import { numberArgument, textArgument } from "./arguments.js";
import { writeMatrix } from "./range-values.js";
import { checkAllowed } from "./state.js";
import { tableColumn, type TableColumnIt } from "./table-column.js";
import { columnOf } from "./table-parts.js";
import type { TableIt } from "./table.js";

export const tableColumnCollection: ClassVerbs<TableIt> = {
  name: "TableColumnCollection",
  scalars: { count: { get: (it) => columnsOf(it.table.area) } },
  items: { list: all, find },
  methods: {
    add: { call: (it, [index, values, name]) => add(it, index, values, name) },
    getCount: { call: (it) => ({ plain: columnsOf(it.table.area) }) },
    getItemAt: {
      call(it, [index]) {
        const column = all(it)[numberArgument(index, "index")];
        if (column === undefined) throw itemNotFound("The table has fewer columns.");
        return column;
      },
    },
    getItemOrNullObject: { call: (it, [key]) => find(it, key) },
  },
};

function all(it: TableIt): HostObject<TableColumnIt>[] {
  return Array.from({ length: columnsOf(it.table.area) }, (_, index) => hosted(tableColumn, { ...it, index }));
}

/** A column by its name, or by its id, which counts from 1. */
function find(it: TableIt, key: unknown): HostObject<TableColumnIt> | null {
  const names = tableColumns(it.sheet, it.table).map((name) => name.toLowerCase());
  const index = typeof key === "number" ? key - 1 : names.indexOf(textArgument(key, "key").toLowerCase());
  return all(it)[index] ?? null;
}

/** Adds a column before the one of a 0-based index, or behind the last; what stands to the right moves on. Throws HostError. */
function add(it: TableIt, index: unknown, values: unknown, name: unknown): HostObject<TableColumnIt> {
  checkAllowed(it, "allowInsertColumns");
  const columns = columnsOf(it.table.area);
  const place = index === null || index === undefined || index === -1 ? columns : numberArgument(index, "index");
  if (!Number.isInteger(place) || place < 0 || place > columns) throw invalidArgument("The table has fewer columns.");
  const { right } = it.table.area;
  insertCells(it.state.book, it.sheet, columnOf(it.table.area, place), "Right");
  // Cells put in just behind a table are outside it.
  if (it.table.area.right === right)
    resizeTable(it.state.book, it.sheet, it.table, { ...it.table.area, right: right + 1 });
  const area = columnOf(it.table.area, place);
  if (values !== null && values !== undefined) writeMatrix({ ...it, area }, values);
  if (typeof name === "string") renameTableColumn(it.state.book, it.sheet, it.table, area.left, name);
  return hosted(tableColumn, { ...it, index: place });
}
