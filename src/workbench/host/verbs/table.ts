import { HostError, invalidArgument } from "../rich-api/host-error.js";
import { hosted, type ClassVerbs } from "../rich-api/host-object.js";
import type { BookSheet, BookTable } from "../book/sheet.js";
import { booleanArgument, textArgument } from "./arguments.js";
import { range } from "./range.js";
import { checkSheetOpen, type ExcelState } from "./state.js";
import { worksheet } from "./worksheet.js";

export interface TableIt {
  readonly state: ExcelState;
  readonly sheet: BookSheet;
  readonly table: BookTable;
}

export const table: ClassVerbs<TableIt> = {
  name: "Table",
  id: { of: (it) => it.table.id },
  scalars: {
    id: { get: (it) => it.table.id },
    name: { get: (it) => it.table.name, set: rename },
    showHeaders: { get: (it) => it.table.showHeaders },
    showTotals: { get: (it) => it.table.showTotals },
    showBandedRows: flag("showBandedRows"),
    showFilterButton: flag("showFilterButton"),
    style: {
      get: (it) => it.table.style,
      set: (it, value) => {
        checkSheetOpen(it);
        it.table.style = textArgument(value, "style");
      },
    },
  },
  links: { worksheet: { get: (it) => hosted(worksheet, it) } },
  methods: {
    getRange: { call: (it) => hosted(range, { ...it, area: it.table.area }) },
    convertToRange: {
      call(it) {
        checkSheetOpen(it);
        it.sheet.tables = it.sheet.tables.filter((one) => one !== it.table);
        return hosted(range, { ...it, area: it.table.area });
      },
    },
    delete: {
      call(it) {
        checkSheetOpen(it);
        it.sheet.tables = it.sheet.tables.filter((one) => one !== it.table);
        it.sheet.eachIn(it.table.area, (row, column) => {
          it.sheet.put(row, column, { value: null, format: {} });
        });
        return undefined;
      },
    },
  },
};

function rename(it: TableIt, value: unknown): void {
  checkSheetOpen(it);
  const name = textArgument(value, "name");
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || /^[A-Z]{1,3}\d+$/i.test(name))
    throw invalidArgument(`"${name}" is not a table's name.`);
  const taken = it.state.book.sheets.some((sheet) =>
    sheet.tables.some((one) => one !== it.table && one.name.toLowerCase() === name.toLowerCase()),
  );
  if (taken) throw new HostError("ItemAlreadyExists", `A table ${name} exists.`);
  it.table.name = name;
}

function flag(key: "showBandedRows" | "showFilterButton"): {
  get(it: TableIt): boolean;
  set(it: TableIt, value: unknown): void;
} {
  return {
    get: (it) => it.table[key],
    set: (it, value) => {
      checkSheetOpen(it);
      it.table[key] = booleanArgument(value, key);
    },
  };
}
