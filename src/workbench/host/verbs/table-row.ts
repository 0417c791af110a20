import { invalidArgument } from "../rich-api/host-error.js";
import type { ClassVerbs } from "../rich-api/host-object.js";
import { rowsOf } from "../book/addresses.js";
import { deleteCells } from "../book/structure/shift-book.js";
import { readMatrix, shownValue, writeMatrix } from "./range-values.js";
import { checkAllowed, type RangeIt } from "./state.js";
import { bodyArea } from "./table-parts.js";
import { part, type TableIt } from "./table.js";

export interface TableRowIt extends TableIt {
  /** 0-based among the rows of data. */
  readonly index: number;
}

export const tableRow: ClassVerbs<TableRowIt> = {
  name: "TableRow",
  id: { of: (it) => it.index },
  scalars: {
    index: { get: (it) => it.index },
    values: {
      get: (it) => readMatrix(rowRange(it), shownValue),
      set: (it, value) => {
        writeMatrix(rowRange(it), value);
      },
    },
  },
  methods: {
    delete: {
      call(it) {
        checkAllowed(it, "allowDeleteRows");
        if (rowsOf(bodyArea(it.table)) === 1) throw invalidArgument("The last row of a table stays.");
        deleteCells(it.state.book, it.sheet, rowRange(it).area, "Up");
        return undefined;
      },
    },
    getRange: { call: (it) => part(it, rowRange(it).area) },
  },
};

function rowRange(it: TableRowIt): RangeIt {
  const body = bodyArea(it.table);
  const top = body.top + it.index;
  return { state: it.state, sheet: it.sheet, area: { ...body, top, bottom: top } };
}
