import { lastYearFromBooks } from "../core/ledger/last-year/last-year-from-books.js";
import { lastYearOf } from "../core/ledger/last-year/last-year-of.js";
import type { LastYear } from "../core/ledger/last-year/last-year.js";
import { WorkbookError } from "../workbook/errors.js";
import type { Workbook } from "../workbook/port.js";
import { keepBooks, type KeptBooks } from "./keep-books.js";
import type { Options } from "./options.js";
import { previousError } from "./previous-error.js";

/** Last year's workbook and what it is called. */
export interface PreviousBook {
  readonly workbook: Workbook;
  readonly name: string;
}

/** What is known of the year before, and its books where a workbook of that year was given. */
export interface YearBefore {
  readonly lastYear: LastYear | null;
  readonly books: KeptBooks | null;
}

/**
 * The year before: from its own workbook where one is given, else from what this workbook says of it; null where nothing does.
 * Throws WorkbookError, `previous-other-union`, `previous-other-year`, `previous-without-figures` or `previous-unreadable` where the workbook
 * given is the wrong one.
 */
export async function findLastYear(
  books: KeptBooks,
  previous: PreviousBook | null,
  options: Options,
): Promise<YearBefore> {
  const { snapshot, reading, ledger } = books;
  if (previous === null) return { lastYear: lastYearOf(snapshot, reading, ledger), books: null };
  const kept = await keepPrevious(previous, { ...options, year: reading.year - 1 });
  const found = lastYearFromBooks(kept, books, previous.name);
  if ("refused" in found) throw new WorkbookError(found.refused, found.args);
  return { lastYear: found, books: kept };
}

async function keepPrevious({ workbook, name }: PreviousBook, options: Options): Promise<KeptBooks> {
  try {
    return keepBooks(await workbook.read(), options);
  } catch (error) {
    throw previousError(name, options.year, error);
  }
}
