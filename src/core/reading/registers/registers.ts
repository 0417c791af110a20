import type { RegisterForms } from "../../tabs/registers/index.js";
import type { RegisterKey, RegisterValuesOf } from "../../tabs/registers/register.js";

/** The registers found beside the tabs; an absent one is not in the book. */
export type Registers = { readonly [K in RegisterKey]?: RegisterReading<K> };

/** A register as read from one sheet, or from several: of one shape (a sheet a month or an activity), or lists of visits or activities beside each other. */
export interface RegisterReading<K extends RegisterKey = RegisterKey> {
  readonly register: K;
  /** The first of its sheets. */
  readonly sheet: string;
  /** All its sheets, in the workbook's order. */
  readonly sheets: readonly string[];
  /** 0-based row of the header on the first sheet, the lower one when it spans two. */
  readonly headerRow: number;
  /** 0-based sheet column of each column found on the first sheet; a sheet of another shape may have them elsewhere. */
  readonly columns: Readonly<Partial<Record<keyof RegisterForms[K]["columns"], number>>>;
  /** Its records, sheet by sheet. */
  readonly rows: readonly RegisterRow<K>[];
}

export interface RegisterRow<K extends RegisterKey = RegisterKey> {
  readonly sheet: string;
  /** 0-based row in its sheet. */
  readonly row: number;
  /** 0-based column of the cell that stands for the row: the name's; in a matrix of members and activities the mark's. */
  readonly column: number;
  /** The year that the column's header, else the sheet's title or name states; null where none does. */
  readonly year: number | null;
  readonly values: RegisterValues<K>;
  /** Columns whose cell held something that could not be read: such a value is unknown, not absent. */
  readonly unread: readonly string[];
}

/** The values of a row; `attended` is false only where the row says so. */
export type RegisterValues<K extends RegisterKey> = K extends "participation"
  ? Omit<RegisterValuesOf<RegisterForms["participation"]>, "attended" | "activity"> & {
      /** The column's, the header's of a matrix, else what the sheet's title calls it; null where none tells. */
      readonly activity: string | null;
      readonly attended: boolean;
    }
  : RegisterValuesOf<RegisterForms[K]>;
