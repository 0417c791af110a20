import { hosted, type ClassVerbs, type HostObject } from "../rich-api/host-object.js";
import { invalidArgument } from "../rich-api/host-error.js";
import { parseAddress, wholeSheet } from "../book/addresses.js";
import { lastColumn, lastRow } from "../book/limits.js";
import { booleanArgument, colorArgument, numberArgument, oneOf, textArgument } from "./arguments.js";
import { namedItemCollection } from "./named-item-collection.js";
import { pageBreakCollection } from "./page-break-collection.js";
import { pageLayout } from "./page-layout.js";
import { range } from "./range.js";
import { checkSheetOpen, checkStructure, type RangeIt, type SheetIt } from "./state.js";
import { tableCollection } from "./table-collection.js";
import { worksheetFreezePanes } from "./worksheet-freeze-panes.js";
import { worksheetProtection } from "./worksheet-protection.js";

export const worksheet: ClassVerbs<SheetIt> = {
  name: "Worksheet",
  id: { of: (it) => it.sheet.id },
  scalars: {
    id: { get: (it) => it.sheet.id },
    name: {
      get: (it) => it.sheet.name,
      set: (it, value) => {
        checkStructure(it.state);
        it.state.book.renameSheet(it.sheet, textArgument(value, "name"));
      },
    },
    position: {
      get: (it) => it.state.book.sheets.indexOf(it.sheet),
      set: (it, value) => {
        checkStructure(it.state);
        const { sheets } = it.state.book;
        const position = numberArgument(value, "position");
        if (!Number.isInteger(position) || position < 0 || position >= sheets.length)
          throw invalidArgument("No such position.");
        sheets.splice(sheets.indexOf(it.sheet), 1);
        sheets.splice(position, 0, it.sheet);
      },
    },
    visibility: {
      get: (it) => it.sheet.visibility,
      set: (it, value) => {
        checkStructure(it.state);
        it.state.book.setVisibility(it.sheet, oneOf(value, ["Visible", "Hidden", "VeryHidden"], "visibility"));
      },
    },
    tabColor: {
      get: (it) => it.sheet.tabColor,
      set: (it, value) => {
        checkSheetOpen(it);
        it.sheet.tabColor = value === "" ? "" : colorArgument(value);
      },
    },
    showGridlines: {
      get: (it) => it.sheet.showGridlines,
      set: (it, value) => {
        checkSheetOpen(it);
        it.sheet.showGridlines = booleanArgument(value, "showGridlines");
      },
    },
  },
  links: {
    names: { get: (it) => hosted(namedItemCollection, { ...it, names: it.sheet.names }) },
    tables: { get: (it) => hosted(tableCollection, it) },
    protection: { get: (it) => hosted(worksheetProtection, it) },
    pageLayout: { get: (it) => hosted(pageLayout, it) },
    freezePanes: { get: (it) => hosted(worksheetFreezePanes, it) },
    horizontalPageBreaks: { get: (it) => hosted(pageBreakCollection, it) },
  },
  methods: {
    activate: {
      call(it) {
        if (it.sheet.visibility !== "Visible") throw invalidArgument("A hidden sheet cannot be activated.");
        it.state.book.active = it.sheet;
        return undefined;
      },
    },
    delete: {
      call(it) {
        checkStructure(it.state);
        it.state.book.deleteSheet(it.sheet);
        return undefined;
      },
    },
    getRange: {
      call: (it, [address]) =>
        hosted(range, { ...it, area: address === null || address === undefined ? wholeSheet : addressed(it, address) }),
    },
    getRangeByIndexes: {
      call(it, args) {
        const [top = 0, left = 0, rows = 0, columns = 0] = args.map((value) =>
          numberArgument(value, "An index or count"),
        );
        const area = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
        if (top < 0 || left < 0 || rows < 1 || columns < 1 || area.bottom > lastRow || area.right > lastColumn) {
          throw invalidArgument("The range leaves the sheet.");
        }
        return hosted(range, { ...it, area });
      },
    },
    getUsedRangeOrNullObject: { call: (it, [valuesOnly]) => used(it, valuesOnly === true) },
  },
};

function addressed(it: SheetIt, address: unknown): RangeIt["area"] {
  const located = parseAddress(textArgument(address, "address"));
  if (located.sheet !== null && located.sheet.toLowerCase() !== it.sheet.name.toLowerCase()) {
    throw invalidArgument("The address is of another sheet.");
  }
  return located.area;
}

function used(it: SheetIt, valuesOnly: boolean): HostObject<RangeIt> | null {
  const area = it.sheet.usedArea(valuesOnly);
  return area === null ? null : hosted(range, { ...it, area });
}
