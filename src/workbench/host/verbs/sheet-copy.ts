import { copySheet } from "../book/structure/copy-sheet.js";
import { invalidArgument } from "../rich-api/host-error.js";
import { hosted, isHostObject, type HostObject } from "../rich-api/host-object.js";
import { oneOf } from "./arguments.js";
import { checkStructure, type SheetIt } from "./state.js";
import { worksheet } from "./worksheet.js";

/** `Worksheet.copy`: beside another sheet, at either end, or, without a place, behind all others. Throws HostError. */
export function copyWorksheet(it: SheetIt, placed: unknown, relativeTo: unknown): HostObject<SheetIt> {
  checkStructure(it.state);
  const { sheets } = it.state.book;
  const place = oneOf(placed ?? "None", ["None", "Before", "After", "Beginning", "End"], "positionType");
  const position = { None: sheets.length, End: sheets.length, Beginning: 0, Before: 0, After: 1 }[place];
  const beside = place === "Before" || place === "After";
  const sheet = copySheet(it.state.book, it.sheet, beside ? position + indexOf(it, relativeTo) : position);
  return hosted(worksheet, { ...it, sheet });
}

function indexOf({ state }: SheetIt, relativeTo: unknown): number {
  if (!isHostObject(relativeTo) || relativeTo.verbs.name !== "Worksheet")
    throw invalidArgument("A Worksheet is wanted.");
  return state.book.sheets.indexOf((relativeTo.it as SheetIt).sheet);
}
