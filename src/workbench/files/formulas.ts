import type { Area } from "../../core/values/address.js";
import { futureFunctions } from "./future-functions.js";

/** A formula as a person sees it, with `=`, from the text in a file. */
export function shownFormula(text: string): string {
  // Parameters of LET and LAMBDA carry marks of their own, which only together mean something.
  if (text.includes("_xlpm.")) return `=${text}`;
  return `=${outsideQuotes(text, (part) => part.replace(/_xlfn\.(?:_xlws\.)?/gi, ""))}`;
}

/** A table that formulas may refer to without its name from inside. */
export interface FormulaTable {
  readonly name: string;
  readonly area: Area;
}

/** The text of a formula for a file: no `=`, marks before newer functions, `[@列]` spelt out with the table around the cell. */
export function filedFormula(formula: string, table: FormulaTable | undefined): string {
  const text = formula.replace(/^=/, "");
  return outsideQuotes(text, (part) => {
    const named = part.replace(/(?<![\p{L}\p{N}_.])([A-Z][A-Z0-9.]*)(?=\()/giu, (word) => {
      const future = futureFunctions.get(word.toUpperCase());
      return future === undefined ? word : `${future}${word.toUpperCase()}`;
    });
    return thisRow(named, table);
  });
}

/** `[@金额]` and `表1[@[应缴 金额]]` → `表1[[#This Row],[金额]]`, the only way files know. */
function thisRow(text: string, table: FormulaTable | undefined): string {
  if (!text.includes("[@")) return text;
  return text.replace(
    /([\p{L}\p{N}_.\\]*)\[@(?:\[((?:[^[\]']|'.)*)\]|((?:[^[\]']|'.)*))\]/gu,
    (whole, name: string, bracketed: string | undefined, plain: string | undefined) => {
      const owner = name === "" ? table?.name : name;
      if (owner === undefined) return whole;
      const column = bracketed ?? plain ?? "";
      return column === "" ? `${owner}[#This Row]` : `${owner}[[#This Row],[${column}]]`;
    },
  );
}

/** Changes a formula everywhere but inside quoted texts and quoted sheet names. */
function outsideQuotes(text: string, change: (part: string) => string): string {
  return text
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*'(?=!))/)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join("");
}
