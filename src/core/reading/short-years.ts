import { squeezeText } from "../values/text.js";
import type { HeaderCell } from "./header-cells.js";

/** Fewer headers such as 25.1 may be amounts or days. */
const fewest = 3;

/** Headers with the year in full where three or more in the row write a year's months as 25.1, 25-01 or 25/1. */
export function withFullYears(cells: readonly HeaderCell[]): readonly HeaderCell[] {
  const short = cells.map((cell) => shortMonth(cell));
  const [first] = short.filter((one) => one !== null);
  if (first === undefined) return cells;
  const years = new Map<string, number>();
  for (const one of short) if (one !== null) years.set(one.year, (years.get(one.year) ?? 0) + 1);
  const padded = short.some((one) => one?.month.startsWith("0") === true);
  let january = false;
  return cells.map((cell, index) => {
    const one = short[index];
    if (one === null || one === undefined || (years.get(one.year) ?? 0) < fewest) return cell;
    // As a number 25.10 is 25.1: October where January is 25.01, or where January has been.
    const october = typeof cell.own === "number" && one.month === "1" && (padded || january);
    if (one.month === "1") january = true;
    return { ...cell, own: `20${one.year}年${october ? 10 : Number(one.month)}月` };
  });
}

function shortMonth({ own }: HeaderCell): { readonly year: string; readonly month: string } | null {
  const text = typeof own === "number" ? String(own) : typeof own === "string" ? squeezeText(own) : "";
  const match = /^(\d{2})[-./](0?[1-9]|1[0-2])月?$/.exec(text);
  if (match?.[1] === undefined || match[2] === undefined || Number(match[1]) <= 12) return null;
  return { year: match[1], month: match[2] };
}
