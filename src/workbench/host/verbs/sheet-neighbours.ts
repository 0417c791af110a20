import { itemNotFound } from "../rich-api/host-error.js";
import { hosted, type HostObject, type Method } from "../rich-api/host-object.js";
import type { SheetIt } from "./state.js";
import { worksheet } from "./worksheet.js";

/** Members of Worksheet that lead to the sheets beside it. */
export const sheetNeighbours: Readonly<Record<string, Method<SheetIt>>> = {
  getNext: { call: (it, [visibleOnly]) => beside(it, 1, visibleOnly) ?? none() },
  getNextOrNullObject: { call: (it, [visibleOnly]) => beside(it, 1, visibleOnly) },
  getPrevious: { call: (it, [visibleOnly]) => beside(it, -1, visibleOnly) ?? none() },
  getPreviousOrNullObject: { call: (it, [visibleOnly]) => beside(it, -1, visibleOnly) },
};

function beside({ state, sheet }: SheetIt, step: 1 | -1, visibleOnly: unknown): HostObject<SheetIt> | null {
  const sheets = state.book.sheets.filter(
    (one) => one === sheet || visibleOnly !== true || one.visibility === "Visible",
  );
  const other = sheets[sheets.indexOf(sheet) + step];
  return other === undefined ? null : hosted(worksheet, { state, sheet: other });
}

function none(): never {
  throw itemNotFound("There is no sheet beside it.");
}
