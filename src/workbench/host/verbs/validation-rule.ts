import { formatAddress } from "../book/addresses.js";
import { invalidArgument } from "../rich-api/host-error.js";
import { isHostObject } from "../rich-api/host-object.js";
import { oneOf, rangeArgument, recordArgument } from "./arguments.js";
import type { RangeIt } from "./state.js";

type Rule = Readonly<Record<string, unknown>>;

/** The kinds of rules, with the names of their types. */
const kinds = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  textLength: "TextLength",
  date: "Date",
  time: "Time",
  list: "List",
  custom: "Custom",
} as const;

type Kind = keyof typeof kinds;

export const ruleOperators = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
] as const;

/** Excel takes at most 255 characters of a list given as a text. */
const listCharacters = 255;

/** The kind of a kept rule and what it says. */
export function ruleOf(rule: unknown): { readonly kind: Kind; readonly says: Rule } | null {
  const given = recordArgument(rule, "rule");
  const kind = (Object.keys(kinds) as Kind[]).find((known) => given[known] !== undefined && given[known] !== null);
  return kind === undefined ? null : { kind, says: recordArgument(given[kind], kind) };
}

/** `List`, `WholeNumber` and so on. */
export function ruleType(rule: unknown): string {
  const found = ruleOf(rule);
  return found === null ? "None" : kinds[found.kind];
}

/** A rule as it can be kept: ranges in it as addresses. Throws HostError. */
export function checkedRule(it: RangeIt, value: unknown): Rule {
  const given = recordArgument(value, "rule");
  const found = ruleOf(given);
  if (found === null) throw invalidArgument("The rule is of no kind that Excel has.");
  const { kind, says } = found;
  const checked = kind === "list" ? list(it, says) : kind === "custom" ? custom(says) : comparison(it, says);
  return { [kind]: checked };
}

function list(it: RangeIt, { inCellDropDown, source }: Rule): Rule {
  const text = reference(it, source);
  if (typeof text !== "string" || text === "") throw invalidArgument("A list needs a source.");
  if (!text.startsWith("=") && text.length > listCharacters)
    throw invalidArgument(`The list is longer than ${listCharacters} characters.`);
  return { inCellDropDown: inCellDropDown !== false, source: text };
}

function custom({ formula }: Rule): Rule {
  if (typeof formula !== "string" || !formula.startsWith("="))
    throw invalidArgument("A formula beginning with = is wanted.");
  return { formula };
}

function comparison(it: RangeIt, { formula1, formula2, operator }: Rule): Rule {
  const wanted = oneOf(operator, ruleOperators, "operator");
  if (formula1 === undefined || formula1 === null || formula1 === "") throw invalidArgument("A first bound is wanted.");
  const two = wanted === "Between" || wanted === "NotBetween";
  if (two && (formula2 === undefined || formula2 === null)) throw invalidArgument("A second bound is wanted.");
  return {
    formula1: reference(it, formula1),
    ...(two ? { formula2: reference(it, formula2) } : {}),
    operator: wanted,
  };
}

/** A range stands in a rule as a formula. */
function reference(it: RangeIt, value: unknown): unknown {
  if (!isHostObject(value)) return value;
  const { sheet, area } = rangeArgument(value);
  const address = formatAddress(sheet.name, area);
  const absolute = address.replace(/([A-Z]+)(\d+)(?=$|:)/g, "$$$1$$$2");
  return `=${sheet === it.sheet ? absolute.slice(absolute.lastIndexOf("!") + 1) : absolute}`;
}
