import type { Area } from "../../../../core/values/address.js";
import { isWholeColumns, isWholeRows, parseAddress } from "../addresses.js";
import type { BookValue } from "../cell.js";
import type { Calculate, FormulaPlace, ValueAt } from "../recalculate.js";
import type { BookSheet } from "../sheet.js";
import { HostError } from "../../rich-api/host-error.js";
import { functions } from "./functions.js";
import { CellFault, isCells, number, scalar, text, truth, type Operand } from "./operands.js";
import { FormulaError, parseFormula, type Node } from "./parse.js";

/**
 * A plain calculator: arithmetic, comparisons, references to cells, columns, other sheets and table columns, and the functions of
 * `functions.ts`. What it does not know is #NAME?. Arrays are not spilled.
 */
export const calculate: Calculate = (formula, at, valueAt) => {
  try {
    const result = value(parsed(formula), at, valueAt);
    return isCells(result) ? scalar(result) : result;
  } catch (error) {
    if (error instanceof CellFault) return { error: error.error };
    if (error instanceof FormulaError) return { error: "#NAME?" };
    if (error instanceof HostError) return { error: "#REF!" };
    throw error;
  }
};

const trees = new Map<string, Node>();

function parsed(formula: string): Node {
  let tree = trees.get(formula);
  if (tree === undefined) {
    if (trees.size > 10_000) trees.clear();
    trees.set(formula, (tree = parseFormula(formula.slice(1))));
  }
  return tree;
}

function value(node: Node, at: FormulaPlace, valueAt: ValueAt): Operand {
  const of = (inner: Node): Operand => value(inner, at, valueAt);
  switch (node.kind) {
    case "value":
      if (typeof node.value === "object" && node.value !== null) throw new CellFault(node.value.error);
      return node.value;
    case "range": {
      const sheet = node.sheet === null ? at.sheet : at.book.findSheet(node.sheet);
      if (sheet === null) throw new CellFault("#REF!");
      return { sheet, area: cut(sheet, parseAddress(node.address).area), valueAt };
    }
    case "column":
      return tableColumn(node, at, valueAt);
    case "sign":
      return node.factor * number(of(node.of));
    case "percent":
      return number(of(node.of)) / 100;
    case "operator":
      return operate(node.operator, of(node.left), of(node.right));
    case "call":
      return call(node, of);
  }
}

function call({ name, args }: Extract<Node, { kind: "call" }>, of: (node: Node) => Operand): Operand {
  const [first, second, third] = args;
  if (name === "IF") {
    const branch = truth(first === undefined ? null : of(first)) ? second : third;
    return branch === undefined ? false : of(branch);
  }
  if (name === "IFERROR") return guarded(first, of) ?? (second === undefined ? "" : of(second));
  const known = functions[name];
  if (known === undefined) throw new CellFault("#NAME?");
  if (name === "ISERROR") return known([first === undefined ? null : (guarded(first, of) ?? { error: "#VALUE!" })]);
  return known(args.map(of));
}

/** The value, or null when it is an error. */
function guarded(node: Node | undefined, of: (node: Node) => Operand): Operand {
  try {
    const found = node === undefined ? null : of(node);
    return scalar(found) ?? 0;
  } catch (error) {
    if (error instanceof CellFault) return null;
    throw error;
  }
}

function operate(operator: string, left: Operand, right: Operand): BookValue {
  switch (operator) {
    case "+":
      return number(left) + number(right);
    case "-":
      return number(left) - number(right);
    case "*":
      return number(left) * number(right);
    case "/":
      if (number(right) === 0) throw new CellFault("#DIV/0!");
      return number(left) / number(right);
    case "^":
      return number(left) ** number(right);
    case "&":
      return text(left) + text(right);
    default:
      return compare(operator, scalar(left), scalar(right));
  }
}

function compare(operator: string, a: BookValue, b: BookValue): boolean {
  const [left, right] = [comparable(a, b), comparable(b, a)];
  if (operator === "=") return left === right;
  if (operator === "<>") return left !== right;
  // Numbers come before texts, texts before truth values.
  const ranks = { number: 0, string: 1, boolean: 2 } as const;
  const apart = ranks[typeof left as keyof typeof ranks] - ranks[typeof right as keyof typeof ranks];
  const order = apart !== 0 ? apart : left < right ? -1 : left > right ? 1 : 0;
  if (operator === "<") return order < 0;
  if (operator === ">") return order > 0;
  return operator === "<=" ? order <= 0 : order >= 0;
}

/** A blank is 0, an empty text or false, as the other side has it. */
function comparable(value: BookValue, other: BookValue): string | number | boolean {
  if (typeof value === "string") return value.toLowerCase();
  if (typeof value === "number" || typeof value === "boolean") return value;
  return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
}

function tableColumn(node: Extract<Node, { kind: "column" }>, at: FormulaPlace, valueAt: ValueAt): Operand {
  for (const sheet of at.book.sheets) {
    const table = sheet.tables.find((one) => one.name.toLowerCase() === node.table.toLowerCase());
    if (table === undefined) continue;
    const { top, left, bottom, right } = table.area;
    for (let column = left; column <= right; column++) {
      if (text(sheet.cell(top, column).value).toLowerCase() !== node.column.toLowerCase()) continue;
      return {
        sheet,
        area: { top: top + 1, bottom: bottom - (table.showTotals ? 1 : 0), left: column, right: column },
        valueAt,
      };
    }
  }
  throw new CellFault("#REF!");
}

/** Whole columns and rows end where the sheet's content ends, alike for all of one sheet. */
function cut(sheet: BookSheet, area: Area): Area {
  if (!isWholeColumns(area) && !isWholeRows(area)) return area;
  const used = sheet.usedArea(true) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  return {
    ...area,
    bottom: isWholeColumns(area) ? used.bottom : area.bottom,
    right: isWholeRows(area) ? used.right : area.right,
  };
}
