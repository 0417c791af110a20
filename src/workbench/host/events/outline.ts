import type { Book } from "../book/book.js";
import type { BookSheet } from "../book/sheet.js";

/** What events tell of the workbook besides its cells, at one moment. */
export interface Outline {
  readonly sheets: readonly SheetOutline[];
  /** Id of the sheet on screen. */
  readonly active: string | null;
  readonly selection: Book["selection"];
  /** The add-in's settings as one text. */
  readonly settings: string;
}

export interface SheetOutline {
  readonly id: string;
  readonly name: string;
  readonly visibility: BookSheet["visibility"];
  readonly protected: boolean;
  readonly position: number;
  readonly tables: readonly { readonly id: string; readonly name: string }[];
  readonly charts: readonly string[];
}

/** Takes down the outline of a workbook. */
export function outlineOf(book: Book): Outline {
  return {
    sheets: book.sheets.map((sheet, position) => ({
      id: sheet.id,
      name: sheet.name,
      visibility: sheet.visibility,
      protected: sheet.protected,
      position,
      tables: sheet.tables.map(({ id, name }) => ({ id, name })),
      charts: sheet.charts.map(({ id }) => id),
    })),
    active: book.active?.id ?? null,
    selection: book.selection,
    settings: JSON.stringify([...book.settings]),
  };
}
