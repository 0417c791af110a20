import type { Area } from "../../../core/values/address.js";
import { contains, overlap } from "../book/addresses.js";
import type { BookValidation } from "../book/sheet.js";
import { notImitated } from "../rich-api/host-error.js";
import { runAreas } from "./run-areas.js";
import type { RangeIt } from "./state.js";
import { ruleOf } from "./validation-rule.js";
import type { BookCell } from "../book/cell.js";

/** The cells of a range that hold what their validation would not let in. Rules with formulas are not weighed. Throws HostError. */
export function invalidAreas(it: RangeIt): Area[] {
  const used = it.sheet.usedArea(true);
  if (used === null) return [];
  return it.sheet.validations
    .filter(({ area }) => overlap(area, it.area))
    .flatMap((validation) => {
      const inside = {
        ...it,
        area: contains(it.area, validation.area) ? validation.area : common(it.area, validation.area),
      };
      return runAreas(inside, used, (cell) => !isValid(validation, cell));
    });
}

function isValid({ rule, ignoreBlanks }: BookValidation, { value }: BookCell): boolean {
  if (value === null) return ignoreBlanks !== false;
  if (typeof value === "object") return false;
  const found = ruleOf(rule);
  if (found === null) return true;
  const { kind, says } = found;
  if (kind === "list") return inList(says.source, value);
  if (kind === "custom") throw notImitated("DataValidation", "validity by a formula");
  const measured = kind === "textLength" ? String(value).length : value;
  if (typeof measured !== "number" || (kind === "wholeNumber" && !Number.isInteger(measured))) return false;
  return compares(String(says.operator), measured, bound(says.formula1), bound(says.formula2 ?? 0));
}

function inList(source: unknown, value: string | number | boolean): boolean {
  const text = String(source);
  if (text.startsWith("=")) throw notImitated("DataValidation", "validity by a list in cells");
  return text.split(",").some((choice) => choice.trim() === String(value));
}

function bound(value: unknown): number {
  const number = Number(String(value).replace(/^=/, ""));
  if (Number.isNaN(number)) throw notImitated("DataValidation", "validity by a formula");
  return number;
}

const operators: Readonly<Record<string, (value: number, first: number, second: number) => boolean>> = {
  Between: (value, first, second) => value >= first && value <= second,
  NotBetween: (value, first, second) => value < first || value > second,
  EqualTo: (value, first) => value === first,
  NotEqualTo: (value, first) => value !== first,
  GreaterThan: (value, first) => value > first,
  LessThan: (value, first) => value < first,
  GreaterThanOrEqualTo: (value, first) => value >= first,
  LessThanOrEqualTo: (value, first) => value <= first,
};

function compares(operator: string, value: number, first: number, second: number): boolean {
  return operators[operator]?.(value, first, second) ?? false;
}

function common(a: Area, b: Area): Area {
  return {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
}
