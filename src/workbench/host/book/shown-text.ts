import type { BookCell } from "./cell.js";
import { dateText } from "./number-format/date-text.js";
import { generalText } from "./number-format/general.js";
import { numberText } from "./number-format/number-text.js";
import { sectionForNumber, sectionForText, sectionsOf, type Section } from "./number-format/section.js";

/** What a cell shows, its number format applied. */
export interface ShownText {
  readonly text: string;
  /** `#RRGGBB` that the number format asks for, such as red for negatives; null for the cell's own colour. */
  readonly color: string | null;
}

/** The text of a cell as Excel shows it when the column is wide enough; empty for an empty cell. */
export function displayedText(cell: BookCell, date1904: boolean): string {
  return shownText(cell, date1904).text;
}

/** The text of a cell and the colour that its number format gives it. */
export function shownText({ value, format }: BookCell, date1904: boolean): ShownText {
  if (value === null) return { text: "", color: null };
  if (typeof value === "boolean") return { text: value ? "TRUE" : "FALSE", color: null };
  if (typeof value === "object") return { text: value.error, color: null };
  const sections = sectionsIn(format.numberFormat ?? "General");
  return typeof value === "string" ? textShown(sections, value) : numberShown(sections, value, date1904);
}

/** Days between the beginnings of the 1900 and the 1904 date systems. */
const shift1904 = 1462;
/** How Excel fills a cell that holds no date it can show. */
const noDate = "##########";

const known = new Map<string, readonly Section[]>();

/** A sheet has few formats and many cells. */
function sectionsIn(format: string): readonly Section[] {
  let sections = known.get(format);
  if (sections === undefined) known.set(format, (sections = sectionsOf(format)));
  return sections;
}

function textShown(sections: readonly Section[], value: string): ShownText {
  const section = sectionForText(sections);
  if (section === null) return { text: value, color: null };
  const shown = section.tokens.map((token) =>
    token.kind === "text" ? value : token.kind === "literal" ? token.text : "",
  );
  return { text: shown.join(""), color: section.color };
}

function numberShown(sections: readonly Section[], value: number, date1904: boolean): ShownText {
  const { section, signed } = sectionForNumber(sections, value);
  const { tokens, color, chinese } = section;
  const has = (kind: string): boolean => tokens.some((token) => token.kind === kind);
  if (has("date")) return { text: dateText(tokens, date1904 ? value + shift1904 : value, chinese) ?? noDate, color };
  const size = Math.abs(value);
  const general = has("general") || has("text");
  const text = general
    ? tokens.map((token) => (token.kind === "literal" ? token.text : generalText(size))).join("")
    : numberText(tokens, size);
  // What rounds to zero has no sign, nor has a section without digits.
  return { text: value < 0 && !signed && /[1-9]/.test(text) ? `-${text}` : text, color };
}
