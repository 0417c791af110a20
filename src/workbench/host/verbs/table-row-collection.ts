import { invalidArgument, itemNotFound } from "../rich-api/host-error.js";
import { hosted, type ClassVerbs, type HostObject } from "../rich-api/host-object.js";
import { columnsOf, rowsOf } from "../book/addresses.js";
import { insertCells } from "../book/structure/shift-book.js";
import { numberArgument } from "./arguments.js";
import { writeMatrix } from "./range-values.js";
import { checkAllowed } from "./state.js";
import { bodyArea } from "./table-parts.js";
import { tableRow, type TableRowIt } from "./table-row.js";
import type { TableIt } from "./table.js";

export const tableRowCollection: ClassVerbs<TableIt> = {
  name: "TableRowCollection",
  scalars: { count: { get: (it) => rowsOf(bodyArea(it.table)) } },
  items: { list: all },
  methods: {
    add: { call: (it, [index, values]) => add(it, index, values) },
    getCount: { call: (it) => ({ plain: rowsOf(bodyArea(it.table)) }) },
    getItemAt: {
      call(it, [index]) {
        const row = all(it)[numberArgument(index, "index")];
        if (row === undefined) throw itemNotFound("The table has fewer rows.");
        return row;
      },
    },
  },
};

function all(it: TableIt): HostObject<TableRowIt>[] {
  return Array.from({ length: rowsOf(bodyArea(it.table)) }, (_, index) => hosted(tableRow, { ...it, index }));
}

/** Adds rows before the row of a 0-based index, or behind the last; what stands below the table moves down. Throws HostError. */
function add(it: TableIt, index: unknown, values: unknown): HostObject<TableRowIt> {
  checkAllowed(it, "allowInsertRows");
  const body = bodyArea(it.table);
  const place = index === null || index === undefined || index === -1 ? rowsOf(body) : numberArgument(index, "index");
  if (!Number.isInteger(place) || place < 0 || place > rowsOf(body)) throw invalidArgument("The table has fewer rows.");
  const matrix = Array.isArray(values) ? (values as unknown[]) : null;
  const count = matrix?.length ?? 1;
  if (matrix?.some((row) => !Array.isArray(row) || row.length !== columnsOf(body)) === true)
    throw invalidArgument("The values do not have as many columns as the table.");
  const top = body.top + place;
  const area = { ...body, top, bottom: top + count - 1 };
  const { bottom } = it.table.area;
  insertCells(it.state.book, it.sheet, area, "Down");
  // Cells put in just below a table are outside it.
  if (it.table.area.bottom === bottom) it.table.area = { ...it.table.area, bottom: bottom + count };
  if (values !== null && values !== undefined) writeMatrix({ ...it, area }, values);
  return hosted(tableRow, { ...it, index: place });
}
