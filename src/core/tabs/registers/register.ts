import type { z } from "zod";
import type { Bilingual } from "../../values/language.js";
import type { Column } from "../column.js";

export const registerKeys = ["visits", "hardship", "mutualAid", "participation"] as const;
export type RegisterKey = (typeof registerKeys)[number];

type Columns = Readonly<Record<string, Column>>;

/** A list kept beside the books: who was visited, is in hardship, is insured, took part. It enters no figure of the report. */
export interface Register<Kept extends Columns = Columns> {
  readonly key: RegisterKey;
  readonly name: Bilingual;
  /** The columns whose values are kept. */
  readonly columns: Kept;
  /** Columns whose cells are looked at for mistakes and whose values are not kept. */
  readonly others: Columns;
}

/** A row's values by column key; null where the cell is empty or could not be read. */
export type RegisterValuesOf<R extends Register> = {
  readonly [K in keyof R["columns"]]: z.infer<R["columns"][K]["value"]> | null;
};
