import { hosted, type ClassVerbs, type HostObject } from "../rich-api/host-object.js";
import { invalidArgument } from "../rich-api/host-error.js";
import { parseAddress, wholeSheet } from "../book/addresses.js";
import { lastColumn, lastRow } from "../book/limits.js";
import { booleanArgument, colorArgument, numberArgument, oneOf, textArgument } from "./arguments.js";
import { chartCollection } from "./chart-collection.js";
import { namedItemCollection } from "./named-item-collection.js";
import { pageBreakCollection } from "./page-break-collection.js";
import { pageLayout } from "./page-layout.js";
import { rangeAreas } from "./range-areas.js";
import { range } from "./range.js";
import { copyWorksheet } from "./sheet-copy.js";
import { sheetNeighbours } from "./sheet-neighbours.js";
import {
  checkSheetOpen,
  checkStructure,
  checkWritable,
  tellLayout,
  tellSheets,
  type RangeIt,
  type SheetIt,
} from "./state.js";
import { tableCollection } from "./table-collection.js";
import { worksheetCustomPropertyCollection } from "./worksheet-custom-property-collection.js";
import { worksheetEvents } from "./worksheet-events.js";
import { worksheetFreezePanes } from "./worksheet-freeze-panes.js";
import { worksheetProtection } from "./worksheet-protection.js";

export const worksheet: ClassVerbs<SheetIt> = {
  name: "Worksheet",
  id: { of: (it) => it.sheet.id },
  events: worksheetEvents,
  scalars: {
    id: { get: (it) => it.sheet.id },
    name: {
      get: (it) => it.sheet.name,
      set: (it, value) => {
        checkStructure(it.state);
        it.state.book.renameSheet(it.sheet, textArgument(value, "name"));
        tellSheets(it.state);
      },
    },
    position: {
      get: (it) => it.state.book.sheets.indexOf(it.sheet),
      set: (it, value) => {
        checkStructure(it.state);
        it.state.book.moveSheet(it.sheet, numberArgument(value, "position"));
      },
    },
    visibility: {
      get: (it) => it.sheet.visibility,
      set: (it, value) => {
        checkStructure(it.state);
        it.state.book.setVisibility(it.sheet, oneOf(value, ["Visible", "Hidden", "VeryHidden"], "visibility"));
        tellSheets(it.state);
      },
    },
    tabColor: {
      get: (it) => it.sheet.tabColor,
      set: (it, value) => {
        checkSheetOpen(it);
        it.sheet.tabColor = value === "" ? "" : colorArgument(value);
        tellSheets(it.state);
      },
    },
    showGridlines: {
      sentAs: "Gridlines",
      get: (it) => it.sheet.showGridlines,
      set: (it, value) => {
        checkSheetOpen(it);
        it.sheet.showGridlines = booleanArgument(value, "showGridlines");
        tellLayout(it);
      },
    },
  },
  links: {
    charts: { get: (it) => hosted(chartCollection, it) },
    customProperties: { get: (it) => hosted(worksheetCustomPropertyCollection, it) },
    names: { get: (it) => hosted(namedItemCollection, { ...it, names: it.sheet.names }) },
    tables: { get: (it) => hosted(tableCollection, it) },
    protection: { get: (it) => hosted(worksheetProtection, it) },
    pageLayout: { get: (it) => hosted(pageLayout, it) },
    freezePanes: { get: (it) => hosted(worksheetFreezePanes, it) },
    horizontalPageBreaks: { get: (it) => hosted(pageBreakCollection, it) },
  },
  methods: {
    ...sheetNeighbours,
    activate: {
      call(it) {
        if (it.sheet.visibility !== "Visible") throw invalidArgument("A hidden sheet cannot be activated.");
        if (it.state.book.active === it.sheet) return undefined;
        it.state.book.active = it.sheet;
        it.state.book.changes.tell({ kind: "active" });
        return undefined;
      },
    },
    calculate: {
      call(it, [markAllDirty]) {
        checkWritable(it.state);
        if (markAllDirty === true) it.sheet.touched.addAll();
        it.state.book.calculation.update();
        return undefined;
      },
    },
    copy: { call: (it, [place, relativeTo]) => copyWorksheet(it, place, relativeTo) },
    delete: {
      call(it) {
        checkStructure(it.state);
        it.state.book.deleteSheet(it.sheet);
        tellSheets(it.state);
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
    getCell: {
      call(it, [row, column]) {
        const [top, left] = [numberArgument(row, "row"), numberArgument(column, "column")];
        if (top < 0 || left < 0 || top > lastRow || left > lastColumn)
          throw invalidArgument("The cell leaves the sheet.");
        return hosted(range, { ...it, area: { top, left, bottom: top, right: left } });
      },
    },
    getRanges: {
      call: (it, [addresses]) =>
        hosted(rangeAreas, {
          ...it,
          areas: addressList(addresses)
            .split(",")
            .map((address) => addressed(it, address)),
        }),
    },
    // A blank sheet gives its first cell.
    getUsedRange: {
      call: (it, [valuesOnly]) =>
        used(it, valuesOnly === true) ?? hosted(range, { ...it, area: { top: 0, left: 0, bottom: 0, right: 0 } }),
    },
    getUsedRangeOrNullObject: { call: (it, [valuesOnly]) => used(it, valuesOnly === true) },
  },
};

/** Addresses with commas between them, as long as Excel takes them (OfficeDev/office-js#5198). */
function addressList(addresses: unknown): string {
  const list = textArgument(addresses, "address");
  if (list.length > 8192) throw invalidArgument("The list of addresses is too long.");
  return list;
}

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
