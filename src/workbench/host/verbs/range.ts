import { invalidArgument, itemNotFound, notImitated } from "../rich-api/host-error.js";
import { hosted, type ClassVerbs, type HostObject } from "../rich-api/host-object.js";
import { columnsOf, formatAddress, isWholeColumns, isWholeRows, overlap, rowsOf } from "../book/addresses.js";
import { displayedText } from "../book/shown-text.js";
import { setCellProperties } from "./cell-properties.js";
import { conditionalFormatCollection } from "./conditional-format-collection.js";
import { copyRange } from "./copy.js";
import { dataValidation } from "./data-validation.js";
import { rangeOrAddress } from "./range-argument.js";
import { rangeAreas, type AreasIt } from "./range-areas.js";
import { clear } from "./range-clear.js";
import { cellArea, find, notFoundIn, replaceAll } from "./range-find.js";
import { rangeFormat } from "./range-format.js";
import { hiddenState, hideBoth, hideColumns, hideRows } from "./range-hidden.js";
import { linkKey, setHyperlink } from "./range-hyperlink.js";
import { merge, unmerge } from "./range-merge.js";
import { rangeGroup } from "./range-group.js";
import { rangeNeighbours } from "./range-neighbours.js";
import { setNumberFormat } from "./range-number-format.js";
import { placeOf } from "./range-place.js";
import { rangeShift } from "./range-shift.js";
import { rangeSort } from "./range-sort.js";
import { readMatrix, shownFormula, shownR1C1, shownValue, valueType, writeMatrix } from "./range-values.js";
import { removeDuplicates } from "./remove-duplicates.js";
import { select } from "./select.js";
import { specialCells } from "./special-cells.js";
import type { RangeIt } from "./state.js";
import { worksheet } from "./worksheet.js";

export const range: ClassVerbs<RangeIt> = {
  name: "Range",
  scalars: {
    address: { get: (it) => formatAddress(it.sheet.name, it.area) },
    addressLocal: { get: (it) => formatAddress(it.sheet.name, it.area) },
    rowIndex: { get: (it) => it.area.top },
    columnIndex: { get: (it) => it.area.left },
    rowCount: { get: (it) => rowsOf(it.area) },
    columnCount: { get: (it) => columnsOf(it.area) },
    cellCount: { get: (it) => rowsOf(it.area) * columnsOf(it.area) },
    isEntireColumn: { get: (it) => isWholeColumns(it.area) },
    isEntireRow: { get: (it) => isWholeRows(it.area) },
    top: { get: (it) => placeOf(it).top },
    left: { get: (it) => placeOf(it).left },
    width: { get: (it) => placeOf(it).width },
    height: { get: (it) => placeOf(it).height },
    hidden: { get: hiddenBoth, set: hideBoth },
    rowHidden: { get: (it) => hiddenState(it.sheet.hiddenRows, it.area.top, it.area.bottom), set: hideRows },
    columnHidden: { get: (it) => hiddenState(it.sheet.hiddenColumns, it.area.left, it.area.right), set: hideColumns },
    values: { get: (it) => readMatrix(it, shownValue), set: writeMatrix },
    formulas: { get: (it) => readMatrix(it, shownFormula), set: writeMatrix },
    formulasR1C1: { get: (it) => readMatrix(it, shownR1C1) },
    text: { get: (it) => readMatrix(it, (cell) => displayedText(cell, it.state.book.date1904)) },
    valueTypes: { get: (it) => readMatrix(it, valueType) },
    numberFormat: {
      get: (it) => readMatrix(it, (cell) => cell.format.numberFormat ?? "General"),
      set: setNumberFormat,
    },
    hyperlink: { get: (it) => it.sheet.links.get(linkKey(it)) ?? null, set: setHyperlink, onDemand: true },
  },
  links: {
    format: { get: (it) => hosted(rangeFormat, { ...it, areas: [it.area] }) },
    worksheet: { get: (it) => hosted(worksheet, it) },
    sort: { get: (it) => hosted(rangeSort, it) },
    dataValidation: { get: (it) => hosted(dataValidation, it) },
    conditionalFormats: { get: (it) => hosted(conditionalFormatCollection, { ...it, areas: [it.area] }) },
  },
  methods: {
    ...rangeNeighbours,
    ...rangeGroup,
    ...rangeShift,
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
        if (transpose === true) throw notImitated("Range", "copyFrom with transpose");
        copyRange(it, rangeOrAddress(it, source), copyType, skipBlanks === true);
        return undefined;
      },
    },
    find: { call: (it, [text, criteria]) => found(it, text, criteria) ?? notThere(notFoundIn(it)) },
    findOrNullObject: { call: (it, [text, criteria]) => found(it, text, criteria) },
    getMergedAreasOrNullObject: {
      call: (it) =>
        areasOf(
          it,
          it.sheet.merges.filter((area) => overlap(area, it.area)),
        ),
    },
    getSpecialCells: {
      call: (it, [kind, type]) => areasOf(it, specialCells(it, kind, type)) ?? notThere("There are no such cells."),
    },
    getSpecialCellsOrNullObject: { call: (it, [kind, type]) => areasOf(it, specialCells(it, kind, type)) },
    merge: {
      call(it, [across]) {
        merge(it, across === true);
        return undefined;
      },
    },
    removeDuplicates: { call: (it, [columns, header]) => removeDuplicates(it, columns, header) },
    replaceAll: { call: (it, [text, by, criteria]) => ({ plain: replaceAll(it, text, by, criteria) }) },
    select: {
      call(it) {
        select(it);
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
        unmerge(it);
        return undefined;
      },
    },
  },
};

function found(it: RangeIt, text: unknown, criteria: unknown): HostObject<RangeIt> | null {
  const cell = find(it, text, criteria);
  return cell === null ? null : hosted(range, { ...it, area: cellArea(cell) });
}

function areasOf(it: RangeIt, areas: readonly RangeIt["area"][]): HostObject<AreasIt> | null {
  return areas.length === 0 ? null : hosted(rangeAreas, { state: it.state, sheet: it.sheet, areas });
}

function hiddenBoth(it: RangeIt): boolean | null {
  const rows = hiddenState(it.sheet.hiddenRows, it.area.top, it.area.bottom);
  const columns = hiddenState(it.sheet.hiddenColumns, it.area.left, it.area.right);
  return rows === true || columns === true ? true : rows === false && columns === false ? false : null;
}

function notThere(what: string): never {
  throw itemNotFound(what);
}
