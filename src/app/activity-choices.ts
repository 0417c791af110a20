import { readBook } from "../core/reading/read-book.js";
import type { BookReading } from "../core/reading/reading.js";
import type { Workbook } from "../workbook/port.js";
import type { Options } from "./options.js";

/** What a book's activities say of whom they are for (参加范围) and of their kind (类别), each text once, in the order of the rows. */
export interface ActivityChoices {
  readonly areas: readonly string[];
  readonly categories: readonly string[];
}

/** More than these is no column to choose from. */
const most = 100;

export function activityChoices({ tabs: { activities } }: Pick<BookReading, "tabs">): ActivityChoices {
  const areas = new Set<string>();
  const categories = new Set<string>();
  for (const { values } of activities?.rows ?? []) {
    if (values.department !== null) areas.add(values.department);
    if (values.category !== null) categories.add(values.category);
  }
  return { areas: [...areas].slice(0, most), categories: [...categories].slice(0, most) };
}

/** Reads the workbook for nothing but these choices. Throws WorkbookError. */
export async function readActivityChoices(workbook: Workbook, { today, year }: Options): Promise<ActivityChoices> {
  return activityChoices(readBook(await workbook.read(), { today, year }));
}
