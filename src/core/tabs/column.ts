import { z } from "zod";
import type { Bilingual } from "../values/language.js";

/**
 * How a cell of the column is read: `money` gives fen, `day` a day serial, `when` a day, a month or a vague text,
 * `month` the months a payment names, `rate` a share (0.005 for 0.5%), `number` a plain number.
 */
export type Kind = "text" | "code" | "money" | "day" | "when" | "month" | "rate" | "number" | "choice";

/** One value of a column with fixed values. */
export interface Choice {
  /** What the program works with, whatever the language. */
  readonly value: string;
  readonly name: Bilingual;
  readonly also: readonly string[];
}

/** One column of a tab: the definition that reading, the template and the documents share. */
export interface Column<Value extends z.ZodType = z.ZodType> {
  readonly header: Bilingual;
  /** Further headers that people write for it, in either language, without spaces, brackets or units. */
  readonly also: readonly string[];
  readonly kind: Kind;
  /** What a read cell must satisfy; its type is the type of the row's property. */
  readonly value: Value;
  /** A row without it is a finding. */
  readonly required: boolean;
  /** The values the template offers; a cell that says one of them in other words is read as its `value`, any other text stays as typed. */
  readonly choices?: readonly Choice[];
  /** Width in the template, in characters of the default font. */
  readonly width: number;
  /** What the template's example row shows: text as typed, yuan, or an ISO day. */
  readonly example: Readonly<Record<"zh-CN" | "en", string | number>>;
  /** Personal data that leaves the office only masked (PIPL art. 28). */
  readonly sensitive?: true;
  /** False for a column that is read where a book has it but is not among the customary ones of the template. */
  readonly template?: false;
}

export const text = z.string().min(1);
/** Fen. */
export const money = z.int();
/** Day serial. */
export const day = z.int().min(61).max(2958465);
export const rate = z.number().min(0).max(1);
export const count = z.number().min(0);

/** A date as certain as it was written: a day, a whole month, or words such as 国庆期间. */
export const when = z.union([
  z.object({ day: day, until: day.nullable() }),
  // `as`: what a cell of the activities says besides, such as 3月中旬; `last`: the last of several months; `backwards`: the days of a range
  // that ends before it begins.
  z.object({
    month: z.int(),
    as: z.string().exactOptional(),
    last: z.int().exactOptional(),
    backwards: z.object({ day: day, until: day }).exactOptional(),
  }),
  z.object({ words: z.string() }),
]);
export type When = z.infer<typeof when>;

/** First and last month (year × 12 + month − 1) that a payment names, both included. */
export const months = z.object({ first: z.int(), last: z.int() });
export type Months = z.infer<typeof months>;
