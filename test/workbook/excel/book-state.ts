import { Book } from "../../../src/workbench/host/book/book.js";

/** What is on screen, what is to be calculated and how many things were ever made: not the workbook's content. */
const passing = new Set([
  ...["active", "selection", "changed", "changes", "calculation", "calculationMode", "sheetsMade", "tablesMade"],
  ...["touched", "beforePut"],
]);

export interface BookState {
  readonly book: Readonly<Record<string, unknown>>;
  readonly sheets: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** Everything that a saved copy of the workbook would hold, hidden things too, as plain data to compare. */
export function bookState(book: Book): BookState {
  const { sheets, ...rest } = book;
  return {
    book: { ...lasting(rest), order: sheets.map(({ name }) => name) },
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.name, lasting(sheet)])),
  };
}

/** A workbook of its own with the same content. */
export function cloneBook(book: Book): Book {
  const own = new Set(["calculation", "changes"]);
  const rest = Object.fromEntries(Object.entries(book).filter(([key]) => !own.has(key)));
  return Object.assign(new Book(), copy(rest, new Map()), { changed: true });
}

function lasting(thing: object): Readonly<Record<string, unknown>> {
  const kept = Object.entries(thing).filter(([key]) => !passing.has(key));
  return Object.fromEntries(kept.map(([key, held]) => [key, plain(held)]));
}

/** Maps and sets as sorted lists, so that the order in which things were put does not count, nor that of an object's keys. */
function plain(value: unknown): unknown {
  if (value instanceof Map)
    return sorted([...(value as Map<unknown, unknown>)].map(([key, held]) => [key, plain(held)]));
  if (value instanceof Set) return sorted([...value]);
  if (Array.isArray(value)) return (value as unknown[]).map(plain);
  if (typeof value !== "object" || value === null) return value;
  // Ids of tables are given anew with each that is added.
  const kept = Object.entries(value)
    .filter(([key]) => key !== "id")
    .sort(([one], [other]) => compare(one, other));
  return Object.fromEntries(kept.map(([key, held]) => [key, plain(held)]));
}

function sorted(list: unknown[]): unknown[] {
  const key = (one: unknown) => (Array.isArray(one) ? (one[0] as unknown) : one);
  return list.sort((one, other) => compare(key(one), key(other)));
}

function compare(one: unknown, other: unknown): number {
  if (one === other) return 0;
  return typeof one === "number" && typeof other === "number" ? one - other : String(one) < String(other) ? -1 : 1;
}

function copy(value: unknown, made: Map<object, object>): unknown {
  if (typeof value !== "object" || value === null) return value;
  const known = made.get(value);
  if (known !== undefined) return known;
  if (value instanceof Map) {
    const map = new Map<unknown, unknown>();
    made.set(value, map);
    for (const [key, held] of value) map.set(copy(key, made), copy(held, made));
    return map;
  }
  if (value instanceof Set) return new Set([...value].map((held) => copy(held, made)));
  const target = (Array.isArray(value) ? [] : Object.create(Object.getPrototypeOf(value) as object)) as object;
  made.set(value, target);
  for (const [key, held] of Object.entries(value)) Object.assign(target, { [key]: copy(held, made) });
  return target;
}
