import { invalidArgument } from "../rich-api/host-error.js";
import type { ClassVerbs } from "../rich-api/host-object.js";
import { columnsOf } from "../book/addresses.js";
import { renameTableColumn } from "../book/structure/rename-table.js";
import { deleteCells } from "../book/structure/shift-book.js";
import { tableColumns } from "../book/table-columns.js";
import { textArgument } from "./arguments.js";
import { readMatrix, shownValue, writeMatrix } from "./range-values.js";
import { checkAllowed, checkSheetOpen, type RangeIt } from "./state.js";
import { bodyArea, columnOf, headerArea, totalArea } from "./table-parts.js";
import { part, type TableIt } from "./table.js";

export interface TableColumnIt extends TableIt {
  /** 0-based from the left. */
  readonly index: number;
}

export const tableColumn: ClassVerbs<TableColumnIt> = {
  name: "TableColumn",
  id: { of: (it) => it.index + 1 },
  scalars: {
    id: { get: (it) => it.index + 1 },
    index: { get: (it) => it.index },
    name: {
      get: (it) => tableColumns(it.sheet, it.table)[it.index] ?? "",
      set: (it, value) => {
        checkSheetOpen(it);
        const column = it.table.area.left + it.index;
        renameTableColumn(it.state.book, it.sheet, it.table, column, textArgument(value, "name"));
      },
    },
    values: {
      get: (it) => readMatrix(whole(it), shownValue),
      set: (it, value) => {
        writeMatrix(whole(it), value);
      },
    },
  },
  methods: {
    delete: {
      call(it) {
        checkAllowed(it, "allowDeleteColumns");
        if (columnsOf(it.table.area) === 1) throw invalidArgument("The last column of a table stays.");
        deleteCells(it.state.book, it.sheet, whole(it).area, "Left");
        return undefined;
      },
    },
    getDataBodyRange: { call: (it) => ofColumn(it, bodyArea(it.table)) },
    getHeaderRowRange: { call: (it) => ofColumn(it, headerArea(it.table)) },
    getRange: { call: (it) => ofColumn(it, it.table.area) },
    getTotalRowRange: { call: (it) => ofColumn(it, totalArea(it.table)) },
  },
};

function whole(it: TableColumnIt): RangeIt {
  return { state: it.state, sheet: it.sheet, area: columnOf(it.table.area, it.index) };
}

function ofColumn(it: TableColumnIt, area: RangeIt["area"] | null): ReturnType<typeof part> {
  return part(it, area === null ? null : columnOf(area, it.index));
}
