import type { CellValue } from "../values/cell.js";
import { readMonthsNumber, readMonthsText, type MonthsRead } from "../values/month-text.js";
import { squeezeText } from "../values/text.js";

/** Words that may follow a month in the header of the column of what was paid. */
const paidTail = /(?:份)?(?:实缴|已缴|实交|实收|缴费|缴纳|会费|缴|交|金额|数|额|\(元\)|元|paid|dues)*$/;

/** The months that a header over a column of payments names; null for any other header, 应缴 of a month included. */
export function readMonthHeader(header: CellValue | undefined, group: string, year: number): MonthsRead | null {
  if (typeof header === "number") {
    const months = readMonthsNumber(header, year);
    if (months === null || months.yearNamed) return months;
    const named = yearIn(group);
    return named === null ? months : readMonthsNumber(header, named);
  }
  if (typeof header !== "string") return null;
  const squeezed = squeezeText(header).toLowerCase();
  if (squeezed === "" || squeezed.length > 20) return null;
  const bare = squeezed.replace(paidTail, "").replace(/^(?=[1-4]\d年\d{1,2}月)/, "20");
  const named = yearIn(group);
  const months = readMonthsText(bare, named ?? year);
  return months === null ? null : { ...months, yearNamed: months.yearNamed || named !== null };
}

/** The year 19xx or 20xx that a text names, or null when it names none or several. */
export function yearIn(text: string): number | null {
  const found = new Set<number>();
  const squeezed = squeezeText(text);
  for (const match of squeezed.matchAll(/(?<!\d)((?:19|20)\d{2})(?=年|\D|$)/g)) {
    // 〔2021〕7号 and 2025-2026学年 are not the year of a book.
    const before = squeezed[match.index - 1] ?? "";
    if (!"〔[【".includes(before) || before === "") found.add(Number(match[1]));
  }
  const [year] = found;
  return found.size === 1 && year !== undefined ? year : null;
}
