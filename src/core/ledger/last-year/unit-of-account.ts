import type { BookReading } from "../../reading/reading.js";
import type { SheetSnapshot } from "../../reading/snapshot.js";
import { isOtherName } from "./last-year-from-books.js";

/** True where a final account says above its table whose it is (编制单位：…) and that is not the union of the settings. */
export function isOthersAccount(
  { values }: SheetSnapshot,
  { settings: { unitName } }: Pick<BookReading, "settings">,
): boolean {
  if (typeof unitName !== "string" || unitName.trim() === "") return false;
  const stated = values.slice(0, headRows).flatMap((row) => {
    const cells = (row ?? []).map((cell) => (typeof cell === "string" ? cell.trim() : ""));
    return cells.flatMap((cell, column) => {
      const said = label.exec(cell)?.[1];
      if (said === undefined) return [];
      return [said === "" ? (cells.slice(column + 1).find((next) => next !== "") ?? "") : said];
    });
  });
  const name = nameIn(stated[0] ?? "");
  return name !== "" && isOtherName(name, unitName.trim());
}

const headRows = 6;
const label = /^(?:编制|填报|编报|制表)单位(?:名称)?(?:[（(][^）)]*[）)])?\s*[:：]?\s*(.*)$/;

/** The name before what else stands in its cell: 某某小学工会（盖章）　单位：元. Empty where that is a label. */
function nameIn(text: string): string {
  const [name = ""] = text.split(/\s{2,}|\u3000|[（(](?:盖章|公章|章)|\s*(?:金额)?单位\s*[:：]|\s*\d{4}\s*年/);
  return /[:：]/.test(name) ? "" : name.trim();
}
