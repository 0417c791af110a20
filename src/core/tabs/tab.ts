import type { z } from "zod";
import type { Bilingual } from "../values/language.js";
import type { Column } from "./column.js";

export const tabKeys = [
  "members",
  "dues",
  "disbursements",
  "income",
  "budget",
  "activities",
  "bank",
  "settings",
] as const;
export type TabKey = (typeof tabKeys)[number];

/** One kind of tab: its columns, and what tells it from the other kinds. */
export interface Tab<Columns extends Readonly<Record<string, Column>> = Readonly<Record<string, Column>>> {
  readonly key: TabKey;
  readonly name: Bilingual;
  /** Further words that sheet names and titles use for it. */
  readonly also: readonly string[];
  readonly columns: Columns;
  /** A sheet can only be this tab when, of each group, at least one column is among its headers. */
  readonly marks: readonly (readonly (keyof Columns & string)[])[];
  /** True for dues: twelve month columns may stand for `month` and `amount`. */
  readonly wide: boolean;
}

/** A row's values by column key; null where the cell is empty or could not be read. */
export type ValuesOf<T extends Tab> = { readonly [K in keyof T["columns"]]: z.infer<T["columns"][K]["value"]> | null };
