import { itemNotFound } from "../rich-api/host-error.js";
import { hosted, type ClassVerbs, type HostObject, type Scalar } from "../rich-api/host-object.js";
import type { BookSheet, BookTable } from "../book/sheet.js";
import { renameTable } from "../book/structure/rename-table.js";
import { dissolveReferences, loseTableReferences } from "../book/structure/table-references.js";
import { resizeTable } from "../book/structure/resize-table.js";
import { booleanArgument, textArgument } from "./arguments.js";
import { rangeOrAddress } from "./range-argument.js";
import { range } from "./range.js";
import { checkSheetOpen, tellCells, tellLayout, type ExcelState, type RangeIt } from "./state.js";
import { tableColumnCollection } from "./table-column-collection.js";
import { bodyArea, headerArea, totalArea } from "./table-parts.js";
import { tableRowCollection } from "./table-row-collection.js";
import { tableSort } from "./table-sort.js";
import { worksheet } from "./worksheet.js";

export interface TableIt {
  readonly state: ExcelState;
  readonly sheet: BookSheet;
  readonly table: BookTable;
}

export const table: ClassVerbs<TableIt> = {
  name: "Table",
  events: { onChanged: "DataChangedEvent", onSelectionChanged: "SelectionChangedEvent" },
  id: { of: (it) => it.table.id },
  scalars: {
    id: { get: (it) => it.table.id },
    name: {
      get: (it) => it.table.name,
      set: (it, value) => {
        checkSheetOpen(it);
        renameTable(it.state.book, it.table, textArgument(value, "name"));
      },
    },
    showHeaders: { get: (it) => it.table.showHeaders },
    showTotals: { get: (it) => it.table.showTotals },
    showBandedRows: flag("showBandedRows"),
    showFilterButton: flag("showFilterButton"),
    style: {
      get: (it) => it.table.style,
      set: (it, value) => {
        checkSheetOpen(it);
        it.table.style = textArgument(value, "style");
        tellLayout(it);
      },
    },
  },
  links: {
    columns: { get: (it) => hosted(tableColumnCollection, it) },
    rows: { get: (it) => hosted(tableRowCollection, it) },
    sort: { get: (it) => hosted(tableSort, it) },
    worksheet: { get: (it) => hosted(worksheet, it) },
  },
  methods: {
    convertToRange: {
      call(it) {
        checkSheetOpen(it);
        dissolveReferences(it.state.book, it.sheet, it.table);
        removed(it);
        return part(it, it.table.area);
      },
    },
    delete: {
      call(it) {
        checkSheetOpen(it);
        loseTableReferences(it.state.book, it.table);
        removed(it);
        it.sheet.eachIn(it.table.area, (row, column) => {
          it.sheet.put(row, column, { value: null, format: {} });
        });
        tellCells({ ...it, area: it.table.area });
        return undefined;
      },
    },
    getDataBodyRange: { call: (it) => part(it, bodyArea(it.table)) },
    getHeaderRowRange: { call: (it) => part(it, headerArea(it.table)) },
    getRange: { call: (it) => part(it, it.table.area) },
    getTotalRowRange: { call: (it) => part(it, totalArea(it.table)) },
    resize: {
      call(it, [newRange]) {
        resizeTable(it.state.book, it.sheet, it.table, rangeOrAddress(it, newRange).area);
        return undefined;
      },
    },
  },
};

/** A part of the table as a range. Throws HostError where the table has none such. */
export function part({ state, sheet, table: { name } }: TableIt, area: RangeIt["area"] | null): HostObject<RangeIt> {
  if (area === null) throw itemNotFound(`The table ${name} has no such part.`);
  return hosted(range, { state, sheet, area });
}

function removed(it: TableIt): void {
  it.sheet.tables = it.sheet.tables.filter((one) => one !== it.table);
  tellLayout(it);
}

function flag(key: "showBandedRows" | "showFilterButton"): Scalar<TableIt> {
  return {
    get: (it) => it.table[key],
    set: (it, value) => {
      checkSheetOpen(it);
      it.table[key] = booleanArgument(value, key);
      tellLayout(it);
    },
  };
}
