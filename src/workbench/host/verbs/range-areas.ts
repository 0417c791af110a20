import { columnsOf, formatAddress, isWholeColumns, isWholeRows, rowsOf } from "../book/addresses.js";
import type { Area } from "../../../core/values/address.js";
import { hosted, type ClassVerbs } from "../rich-api/host-object.js";
import { conditionalFormatCollection } from "./conditional-format-collection.js";
import { clear } from "./range-clear.js";
import { rangeCollection } from "./range-collection.js";
import { rangeFormat } from "./range-format.js";
import type { SheetIt } from "./state.js";
import { worksheet } from "./worksheet.js";

/** Several areas of one sheet. */
export interface AreasIt extends SheetIt {
  readonly areas: readonly Area[];
}

export const rangeAreas: ClassVerbs<AreasIt> = {
  name: "RangeAreas",
  scalars: {
    address: { get: (it) => it.areas.map((area) => formatAddress(it.sheet.name, area)).join(",") },
    areaCount: { get: (it) => it.areas.length },
    cellCount: { get: (it) => it.areas.reduce((count, area) => count + rowsOf(area) * columnsOf(area), 0) },
    isEntireColumn: { get: (it) => it.areas.every(isWholeColumns) },
    isEntireRow: { get: (it) => it.areas.every(isWholeRows) },
  },
  links: {
    areas: { get: (it) => hosted(rangeCollection, it) },
    conditionalFormats: { get: (it) => hosted(conditionalFormatCollection, it) },
    format: { get: (it) => hosted(rangeFormat, it) },
    worksheet: { get: (it) => hosted(worksheet, it) },
  },
  methods: {
    clear: {
      call(it, [applyTo]) {
        for (const area of it.areas) clear({ ...it, area }, applyTo);
        return undefined;
      },
    },
  },
};
