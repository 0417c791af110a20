import { isBlank, type CellValue } from "../values/cell.js";
import { cleanText } from "../values/text.js";
import { searchedRows } from "./header-place.js";
import { totalWord } from "./row-words.js";
import type { SheetSnapshot } from "./snapshot.js";

/** A line above a header. */
export interface TitleLine {
  readonly row: number;
  readonly text: string;
}

/** Where a header stands; 0-based. */
interface Place {
  readonly top: number;
  readonly left: number;
  readonly right: number;
}

/**
 * The short lines above a header, top to bottom: its title, and a line with the unit or the date. They end at a record of the block above, and after row
 * `floor`, the last of another header above (−1 when there is none); below such a header at the blank row over them, too.
 */
export function titlesAbove(sheet: SheetSnapshot, { top, left, right }: Place, floor: number): readonly TitleLine[] {
  const titles: TitleLine[] = [];
  for (let row = top - 1; row > floor && row >= top - 8; row -= 1) {
    const texts = (sheet.values[row] ?? []).slice(left, right + 1).filter((value) => !isBlank(value));
    if (texts.length === 0 && floor >= 0 && titles.length > 0) break;
    if (texts.length > 6 || isRecordLike(texts) || (floor >= 0 && texts.length > 2 && !isLabelled(texts))) break;
    if (top > searchedRows && texts.length > 2) break;
    for (const value of texts.reverse()) if (typeof value === "string") titles.push({ row, text: cleanText(value) });
  }
  return titles.reverse();
}

/** The side that the lines above a header name, the nearest first; null when none names one alone. */
export function sideSaid(titles: readonly TitleLine[]): "in" | "out" | null {
  for (const { text } of [...titles].reverse()) {
    const income = text.includes("收入");
    if (income !== text.includes("支出")) return income ? "in" : "out";
  }
  return null;
}

/** A text that is nothing but a date. */
export const dateLike = /^(?:(?:19|20)?\d{2}\s*[-/.年]\s*)?\d{1,2}\s*[-/.月]\s*\d{1,2}日?$/;
const amountLike = /^[-(（]?[¥￥]?\d[\d,，]*(?:\.\d+)?元?[)）]?$/;

/** Several numbers, an amount beside a date or two texts, or the sum of a block: no title. */
function isRecordLike(cells: readonly CellValue[]): boolean {
  if (cells.length < 2) return false;
  const numbers = cells.filter((value) => typeof value === "number").length;
  if (numbers > 1) return true;
  const texts = cells.filter((value) => typeof value === "string").map((text) => text.trim());
  const dates = texts.filter((text) => dateLike.test(text)).length;
  const amounts = numbers + texts.filter((text) => amountLike.test(text)).length;
  if (amounts > 0 && texts.some((text) => totalWord(text) !== null)) return true;
  return amounts > 0 && (dates > 0 || amounts > 1 || cells.length > 2) && !isLabelled(cells);
}

/** 编制单位：某某学校 | 2025年12月 | 单位：元 */
function isLabelled(cells: readonly CellValue[]): boolean {
  return cells.some((value) => typeof value === "string" && /[:：]/.test(value.slice(0, 12)));
}
