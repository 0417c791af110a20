import { scanFormula } from "./scan-formula.js";
import { SyntaxReader } from "./syntax-reader.js";

/**
 * Whether a formula (with its `=`) is one by its form: operands and operators in turns, brackets closed, functions with as many
 * arguments as they take. Names are not looked up; what Excel might read in a way not known here passes.
 */
export function isFormula(formula: string): boolean {
  // A pasted column is one formula many times, of other rows each.
  const form = formula.replace(/(?<!\d)[1-9]\d{0,5}(?!\d)/g, "1");
  let answer = known.get(form);
  if (answer === undefined) {
    const reader = new SyntaxReader();
    answer = scanFormula(form.slice(1)).every((piece) => reader.take(piece)) && reader.isComplete();
    if (known.size >= mostKnown) known.clear();
    known.set(form, answer);
  }
  return answer;
}

const known = new Map<string, boolean>();
const mostKnown = 500;
