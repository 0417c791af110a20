import { a1 } from "../../values/address.js";
import type { BuiltSheet, SheetInput } from "../built-sheet.js";
import { jump } from "../list/list-page.js";
import type { PageCell } from "../page.js";
import { planBook } from "./book-plan.js";
import { reportKey } from "./figure-label.js";
import { word } from "./labels.js";

/** Width of a column that holds the links, in characters. */
export const linkWidth = 8;

/**
 * The report with links from the lines of its figures to their rows in the account book, in the column given (0-based), where the
 * two are made in the same run; unchanged where not. Of several figures on a line the first that has rows gets the link.
 */
export function withDetailLinks(report: BuiltSheet, column: number, input: SheetInput): BuiltSheet {
  const book = input.names.get("account-book");
  if (book === undefined || !input.making.has("account-book")) return report;
  const targets = targetsOf(input);
  const links = new Map<number, PageCell>();
  for (const { key, row } of report.figures) {
    const target = key === undefined ? undefined : targets.get(key);
    if (target !== undefined && !links.has(row)) {
      links.set(row, jump(book, a1(target, 0), word("detail", input.language), "checkLink"));
    }
  }
  const rows = report.page.rows.map((cells, row) => {
    const link = links.get(row);
    return link === undefined ? cells : cells.map((cell, at) => (at === column ? link : cell));
  });
  return { ...report, page: { ...report.page, rows } };
}

/** 0-based rows of the account book by the keys of the report's figures. */
function targetsOf({ books }: SheetInput): ReadonlyMap<string, number> {
  const { trace, contents, places } = planBook(books);
  const figures = [...contents.flatMap(({ entries }) => entries.map(({ figure }) => figure)), ...trace.leaves];
  return new Map(
    figures.flatMap(({ id, key }) => {
      const [known, row] = [reportKey(id), places.get(key)];
      return known === null || row === undefined ? [] : [[known, row] as const];
    }),
  );
}
