import { damaged } from "../../../workbook/xlsx/bounds.js";
import { serialOfIso } from "../../../workbook/xlsx/cell-number.js";
import { unescapeString } from "../../../workbook/xlsx/xml-text.js";
import type { BookValue } from "../../host/book/cell.js";

/** A cell as its tags tell it: its type, the text of its value, and a text that stands in the cell itself. */
export interface ToldCell {
  readonly type: string;
  readonly value: string | null;
  readonly inline: string | null;
}

/** What a cell shows. A text of no characters is kept only as the result of a formula. Throws WorkbookError. */
export function valueOf(
  { type, value, inline }: ToldCell,
  isFormula: boolean,
  source: { readonly part: string; readonly strings: readonly string[] },
): BookValue {
  if (inline !== null && value === null) return unescapeString(inline) || null;
  if (value === null) return isFormula && type === "str" ? "" : null;
  switch (type) {
    case "s": {
      const text = source.strings[Number(value)];
      if (text === undefined) throw damaged(source.part);
      return text || null;
    }
    case "str":
      return unescapeString(value) || (isFormula ? "" : null);
    case "inlineStr":
      return unescapeString(value) || null;
    case "b":
      return ["1", "true"].includes(value.trim());
    case "e":
      return { error: value.trim() };
    case "d":
      return serialOfIso(value) ?? value;
    default:
      return numberOrText(value.trim());
  }
}

/** A "number" that is none is shown as the text it is, never dropped. */
function numberOrText(text: string): BookValue {
  if (text === "") return null;
  const number = Number(text);
  return Number.isFinite(number) ? number : text;
}
