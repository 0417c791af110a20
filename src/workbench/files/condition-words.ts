import type { CellValueOperator, TextOperator } from "../host/book/conditional-format.js";

/** Operators of conditions on a cell's value, in the words of the file format and of the API. */
export const conditionOperators: readonly (readonly [file: string, api: CellValueOperator])[] = [
  ["between", "Between"],
  ["notBetween", "NotBetween"],
  ["equal", "EqualTo"],
  ["notEqual", "NotEqualTo"],
  ["greaterThan", "GreaterThan"],
  ["lessThan", "LessThan"],
  ["greaterThanOrEqual", "GreaterThanOrEqual"],
  ["lessThanOrEqual", "LessThanOrEqual"],
];

/** Types of conditions on a cell's text; the second word is the operator that the file format repeats beside the type. */
export const textOperators: readonly (readonly [file: string, api: TextOperator, operator: string])[] = [
  ["containsText", "Contains", "containsText"],
  ["notContainsText", "NotContains", "notContains"],
  ["beginsWith", "BeginsWith", "beginsWith"],
  ["endsWith", "EndsWith", "endsWith"],
];
