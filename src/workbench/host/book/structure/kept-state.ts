import type { Book } from "../book.js";
import type { BookSheet } from "../sheet.js";

/** One field of the workbook or of a sheet, as it was when it was kept. */
export interface KeptField {
  /** The sheet it is of; null for the workbook. */
  readonly owner: BookSheet | null;
  /** True for what the tabs show: sheets, their names and visibility, defined names. */
  readonly isStructure: boolean;
  hasChanged(): boolean;
  restore(when: "before" | "after"): void;
}

/** Not kept: the cells (an edit keeps those it replaces) and what is no content. */
const notKept = new Set(["id", "rows", "touched", "beforePut"]);
const ofBook = ["sheets", "names", "active", "structureProtected"] as const;

/** Keeps everything of a workbook but its cells. */
export function keepBook(book: Book): KeptField[] {
  return [
    ...ofBook.map((key) => keep(book as unknown as Fields, key, null)),
    ...book.sheets.flatMap((sheet) =>
      Object.keys(sheet)
        .filter((key) => !notKept.has(key))
        .map((key) => keep(sheet as unknown as Fields, key, sheet)),
    ),
  ];
}

/** Those that are no longer as they were kept; what they are now is kept as well. */
export function changedFields(fields: readonly KeptField[]): KeptField[] {
  return fields.filter((field) => field.hasChanged());
}

type Fields = Record<string, unknown>;

function keep(of: Fields, key: string, owner: BookSheet | null): KeptField {
  const before = copied(of[key]);
  let after: unknown = before;
  return {
    owner,
    isStructure: owner === null || key === "name" || key === "visibility" || key === "names",
    hasChanged: () => {
      after = copied(of[key]);
      return !same(before, after);
    },
    restore: (when) => {
      putBack(of, key, when === "before" ? before : after);
    },
  };
}

/** An element of a list: itself, for who holds on to it, and what it was like. */
class Element {
  readonly like: unknown;
  constructor(readonly itself: unknown) {
    this.like = isPlain(itself) ? structuredClone(itself) : itself;
  }
}

function copied(value: unknown): unknown {
  if (value instanceof Map) return new Map(value);
  if (value instanceof Set) return new Set(value);
  return Array.isArray(value) ? value.map((element) => new Element(element)) : value;
}

/** Maps, sets and lists are filled in place: others hold on to them. */
function putBack(of: Fields, key: string, kept: unknown): void {
  const now = of[key];
  if (kept instanceof Map && now instanceof Map) {
    now.clear();
    for (const [name, value] of kept) now.set(name, value);
  } else if (kept instanceof Set && now instanceof Set) {
    now.clear();
    for (const value of kept) now.add(value);
  } else if (Array.isArray(kept) && Array.isArray(now)) {
    now.splice(0, now.length, ...(kept as Element[]).map(revived));
  } else of[key] = kept;
}

function revived({ itself, like }: Element): unknown {
  return isPlain(itself) && isPlain(like) ? Object.assign(itself, structuredClone(like)) : itself;
}

function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (a instanceof Element && b instanceof Element) return a.itself === b.itself ? same(a.like, b.like) : false;
  if (a instanceof Map && b instanceof Map) {
    return a.size === b.size && [...a].every(([key, value]) => b.has(key) && same(value, b.get(key)));
  }
  if (a instanceof Set && b instanceof Set) return a.size === b.size && [...a].every((value) => b.has(value));
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((one, index) => same(one, b[index]));
  if (!isPlain(a) || !isPlain(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => key in b && same(a[key], b[key]));
}

function isPlain(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
