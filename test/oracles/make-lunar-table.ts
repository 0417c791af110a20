import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { LunarDay, LunarYear, SolarTerm } from "tyme4ts";

/** First and last lunar year of the table; 1949 is there for the twelfth month that falls into January 1950. */
export const firstYear = 1949;
export const lastYear = 2100;

/** The source text of `src/core/ledger/calendar/lunar-table.ts`, computed with tyme4ts. */
export function lunarTableSource(): string {
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  return `/** First lunar year of the table. */
export const firstLunarYear = ${firstYear};

/** Excel serial of the first day of the table's first lunar year (${LunarDay.fromYmd(firstYear, 1, 1).getSolarDay().getYear()}-${newYearText(firstYear)}). */
export const firstLunarDay = ${serialOfNewYear(firstYear)};

/**
 * Lunar years from ${firstYear} to ${lastYear}, five hexadecimal digits each: four for the months, a bit a month in order (a leap month among
 * them), highest first, set for 30 days and clear for 29, in 13 bits; one for the number of the month that is repeated, 0 for none.
 * Made by test/oracles/make-lunar-table.ts; do not edit.
 */
export const lunarYears =
${chunks(years.map(yearCode).join(" "), 96)};

/** Day of April on which 清明 falls, a digit for each year from ${firstYear}. */
export const qingmingDays =
${chunks(years.map((year) => String(SolarTerm.fromIndex(year, 7).getSolarDay().getDay())).join(""), 100)};
`;
}

function yearCode(year: number): string {
  const months = LunarYear.fromYear(year).getMonths();
  const bits = months.reduce((sum, month, index) => sum + (month.getDayCount() === 30 ? 1 << (12 - index) : 0), 0);
  return bits.toString(16).padStart(4, "0") + LunarYear.fromYear(year).getLeapMonth().toString(16);
}

function serialOfNewYear(year: number): number {
  const day = LunarDay.fromYmd(year, 1, 1).getSolarDay();
  return Date.UTC(day.getYear(), day.getMonth() - 1, day.getDay()) / 86400000 + 25569;
}

function newYearText(year: number): string {
  const day = LunarDay.fromYmd(year, 1, 1).getSolarDay();
  return [day.getMonth(), day.getDay()].map((part) => String(part).padStart(2, "0")).join("-");
}

function chunks(text: string, size: number): string {
  const lines: string[] = [];
  for (let at = 0; at < text.length; at += size) lines.push(`  "${text.slice(at, at + size)}"`);
  return lines.join(" +\n");
}

/** Where the table stands in the repository. */
export const lunarTablePath = fileURLToPath(new URL("../../src/core/ledger/calendar/lunar-table.ts", import.meta.url));

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(lunarTablePath, lunarTableSource());
