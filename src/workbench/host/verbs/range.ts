import { invalidArgument, notImitated } from "../rich-api/host-error.js";
import { hosted, type ClassVerbs, type HostObject } from "../rich-api/host-object.js";
import {
  columnsOf,
  formatAddress,
  isWholeColumns,
  isWholeRows,
  overlap,
  parseAddress,
  rowsOf,
} from "../book/addresses.js";
import { lastColumn, lastRow } from "../book/limits.js";
import { numberArgument, rangeArgument } from "./arguments.js";
import { setCellProperties } from "./cell-properties.js";
import { conditionalFormatCollection } from "./conditional-format-collection.js";
import { copyRange } from "./copy.js";
import { dataValidation } from "./data-validation.js";
import { rangeAreas } from "./range-areas.js";
import { clear } from "./range-clear.js";
import { rangeFormat } from "./range-format.js";
import { hiddenState, hideColumns, hideRows } from "./range-hidden.js";
import { linkKey, setHyperlink } from "./range-hyperlink.js";
import { setNumberFormat } from "./range-number-format.js";
import { readMatrix, shownFormula, shownValue, valueType, writeMatrix } from "./range-values.js";
import { checkSheetOpen, type RangeIt } from "./state.js";
import { visibleAreas } from "./visible-areas.js";
import { worksheet } from "./worksheet.js";

export const range: ClassVerbs<RangeIt> = {
  name: "Range",
  scalars: {
    address: { get: (it) => formatAddress(it.sheet.name, it.area) },
    rowIndex: { get: (it) => it.area.top },
    columnIndex: { get: (it) => it.area.left },
    rowCount: { get: (it) => rowsOf(it.area) },
    columnCount: { get: (it) => columnsOf(it.area) },
    cellCount: { get: (it) => rowsOf(it.area) * columnsOf(it.area) },
    isEntireColumn: { get: (it) => isWholeColumns(it.area) },
    isEntireRow: { get: (it) => isWholeRows(it.area) },
    rowHidden: { get: (it) => hiddenState(it.sheet.hiddenRows, it.area.top, it.area.bottom), set: hideRows },
    columnHidden: { get: (it) => hiddenState(it.sheet.hiddenColumns, it.area.left, it.area.right), set: hideColumns },
    values: { get: (it) => readMatrix(it, shownValue), set: writeMatrix },
    formulas: { get: (it) => readMatrix(it, shownFormula), set: writeMatrix },
    valueTypes: { get: (it) => readMatrix(it, valueType) },
    numberFormat: {
      get: (it) => readMatrix(it, (cell) => cell.format.numberFormat ?? "General"),
      set: setNumberFormat,
    },
    hyperlink: { get: (it) => it.sheet.links.get(linkKey(it)) ?? null, set: setHyperlink, onDemand: true },
  },
  links: {
    format: { get: (it) => hosted(rangeFormat, it) },
    worksheet: { get: (it) => hosted(worksheet, it) },
    dataValidation: { get: (it) => hosted(dataValidation, it) },
    conditionalFormats: { get: (it) => hosted(conditionalFormatCollection, it) },
  },
  methods: {
    _ValidateArraySize: {
      call(it, [rows, columns]) {
        if (rows !== rowsOf(it.area) || columns !== columnsOf(it.area)) {
          throw invalidArgument(
            "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
          );
        }
        return undefined;
      },
    },
    clear: {
      call(it, [applyTo]) {
        clear(it, applyTo);
        return undefined;
      },
    },
    copyFrom: {
      call(it, [source, copyType, skipBlanks, transpose]) {
        if ((copyType ?? "All") !== "All" || skipBlanks === true || transpose === true)
          throw notImitated("Range", "copyFrom in part");
        copyRange(it, typeof source === "string" ? parsed(it, source) : rangeArgument(source));
        return undefined;
      },
    },
    getBoundingRect: {
      call(it, [other]) {
        const { area } = typeof other === "string" ? parsed(it, other) : rangeArgument(other);
        return at(it, {
          top: Math.min(it.area.top, area.top),
          left: Math.min(it.area.left, area.left),
          bottom: Math.max(it.area.bottom, area.bottom),
          right: Math.max(it.area.right, area.right),
        });
      },
    },
    getCell: {
      call: (it, [row, column]) => offset(it, numberArgument(row, "row"), numberArgument(column, "column"), 1, 1),
    },
    getRow: { call: (it, [row]) => offset(it, numberArgument(row, "row"), 0, 1, columnsOf(it.area)) },
    getColumn: { call: (it, [column]) => offset(it, 0, numberArgument(column, "column"), rowsOf(it.area), 1) },
    getEntireColumn: { call: (it) => at(it, { ...it.area, top: 0, bottom: lastRow }) },
    getEntireRow: { call: (it) => at(it, { ...it.area, left: 0, right: lastColumn }) },
    getMergedAreasOrNullObject: {
      call(it) {
        const areas = it.sheet.merges.filter((merge) => overlap(merge, it.area));
        return areas.length === 0 ? null : hosted(rangeAreas, { ...it, areas });
      },
    },
    getSpecialCellsOrNullObject: {
      call(it, [cellType]) {
        if (cellType !== "Visible") throw notImitated("Range", `getSpecialCellsOrNullObject(${String(cellType)})`);
        const areas = visibleAreas(it);
        return areas.length === 0 ? null : hosted(rangeAreas, { ...it, areas });
      },
    },
    merge: { call: merge },
    select: {
      call(it) {
        if (it.sheet.visibility !== "Visible") throw invalidArgument("A hidden sheet has no selection.");
        it.state.book.active = it.sheet;
        it.state.book.selection = { sheet: it.sheet.name, address: formatAddress(it.sheet.name, it.area) };
        return undefined;
      },
    },
    setCellProperties: {
      call(it, [properties]) {
        setCellProperties(it, properties);
        return undefined;
      },
    },
    unmerge: {
      call(it) {
        checkSheetOpen(it);
        it.sheet.merges = it.sheet.merges.filter((area) => !overlap(area, it.area));
        return undefined;
      },
    },
  },
};

function at(it: RangeIt, area: RangeIt["area"]): HostObject<RangeIt> {
  if (area.top < 0 || area.left < 0 || area.bottom > lastRow || area.right > lastColumn)
    throw invalidArgument("The range leaves the sheet.");
  return hosted(range, { ...it, area });
}

function offset(it: RangeIt, row: number, column: number, rows: number, columns: number): HostObject<RangeIt> {
  const top = it.area.top + row;
  const left = it.area.left + column;
  return at(it, { top, left, bottom: top + rows - 1, right: left + columns - 1 });
}

function parsed(it: RangeIt, address: string): RangeIt {
  const located = parseAddress(address);
  return { ...it, sheet: located.sheet === null ? it.sheet : it.state.book.sheet(located.sheet), area: located.area };
}

function merge(it: RangeIt, [across]: readonly unknown[]): undefined {
  if (across === true) throw notImitated("Range", "merge across");
  checkSheetOpen(it);
  if (it.sheet.tables.some((table) => overlap(table.area, it.area)))
    throw invalidArgument("A table cannot hold merged cells.");
  it.sheet.merges = it.sheet.merges.filter((area) => !overlap(area, it.area)).concat(it.area);
  it.sheet.eachIn(it.area, (row, column, cell) => {
    if (row !== it.area.top || column !== it.area.left) it.sheet.put(row, column, { value: null, format: cell.format });
  });
  return undefined;
}
