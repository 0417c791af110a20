import type { Area } from "../../../core/values/address.js";
import { notImitated } from "../rich-api/host-error.js";
import type { BookCell } from "../book/cell.js";
import { oneOf } from "./arguments.js";
import { runAreas } from "./run-areas.js";
import type { RangeIt } from "./state.js";
import { visibleAreas } from "./visible-areas.js";

const valueTypes = [
  "All",
  "Errors",
  "ErrorsLogical",
  "ErrorsNumbers",
  "ErrorsText",
  "ErrorsLogicalNumber",
  "ErrorsLogicalText",
  "ErrorsNumberText",
  "Logical",
  "LogicalNumbers",
  "LogicalText",
  "LogicalNumbersText",
  "Numbers",
  "NumbersText",
  "Text",
] as const;

/** The areas of a range's cells of one kind, as few as there are runs in a row. Throws HostError. */
export function specialCells(it: RangeIt, kind: unknown, valueType: unknown): Area[] {
  if (kind === "Visible") return visibleAreas(it);
  const wanted = oneOf(valueType ?? "All", valueTypes, "cellValueType");
  const used = it.sheet.usedArea(false);
  if (used === null) return [];
  switch (kind) {
    case "Constants":
      return runAreas(it, used, (cell) => cell.formula === undefined && isOf(cell, wanted));
    case "Formulas":
      return runAreas(it, used, (cell) => cell.formula !== undefined && isOf(cell, wanted));
    case "Blanks":
      return runAreas(it, used, (cell) => cell.value === null && cell.formula === undefined);
    default:
      throw notImitated("Range", `getSpecialCells(${String(kind)})`);
  }
}

function isOf({ value }: BookCell, wanted: (typeof valueTypes)[number]): boolean {
  if (value === null) return false;
  if (wanted === "All") return true;
  const kind =
    typeof value === "object" ? "Error" : { string: "Text", number: "Number", boolean: "Logical" }[typeOf(value)];
  return wanted.includes(kind);
}

function typeOf(value: string | number | boolean): "string" | "number" | "boolean" {
  return typeof value as "string" | "number" | "boolean";
}
