import type { BookValue } from "../../host/book/cell.js";
import type { ConditionalRule } from "../../host/book/conditional-format.js";

/** Whether a rule's condition holds for a cell, given what its formulas give there. Bars and scales hold for every cell. */
export function holds(rule: ConditionalRule, value: BookValue, formulas: readonly BookValue[]): boolean {
  const [first = null, second = null] = formulas;
  switch (rule.kind) {
    case "custom":
      return first === true || (typeof first === "number" && first !== 0);
    case "cellValue":
      return value !== null && compared(rule.operator, value, first, second);
    case "containsText":
      return matched(rule.operator, textOf(value), rule.text.toLowerCase());
    default:
      return true;
  }
}

function compared(operator: string, value: BookValue, first: BookValue, second: BookValue): boolean {
  const [one, two] = [order(value, first), order(value, second)];
  if (one === null) return operator === "NotEqualTo";
  const tests: Readonly<Record<string, boolean>> = {
    EqualTo: one === 0,
    NotEqualTo: one !== 0,
    GreaterThan: one > 0,
    LessThan: one < 0,
    GreaterThanOrEqual: one >= 0,
    LessThanOrEqual: one <= 0,
    Between: two !== null && one * two <= 0,
    NotBetween: two !== null && one * two > 0,
  };
  return tests[operator] ?? false;
}

/** Below, at or above 0 as a value comes before, with or after another of its kind; null for values of different kinds. */
function order(a: BookValue, b: BookValue): number | null {
  if (typeof a === "number" && typeof b === "number") return Math.sign(a - b);
  if (typeof a === "string" && typeof b === "string")
    return Math.sign(a.toLowerCase().localeCompare(b.toLowerCase(), "zh-CN"));
  return a === b ? 0 : null;
}

function matched(operator: string, text: string, wanted: string): boolean {
  const tests: Readonly<Record<string, boolean>> = {
    Contains: text.includes(wanted),
    NotContains: !text.includes(wanted),
    BeginsWith: text.startsWith(wanted),
    EndsWith: text.endsWith(wanted),
  };
  return tests[operator] ?? false;
}

function textOf(value: BookValue): string {
  return value === null ? "" : typeof value === "object" ? value.error.toLowerCase() : String(value).toLowerCase();
}
