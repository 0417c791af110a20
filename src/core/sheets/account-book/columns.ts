import type { ListColumn } from "../list/list-page.js";
import type { Word } from "./labels.js";

/** The columns of a block, 0-based in this order. */
export const heads = [
  "no",
  "day",
  "voucher",
  "summary",
  "party",
  "source",
  "amount",
  "running",
  "fund",
] as const satisfies readonly Word[];

export const columns: readonly ListColumn[] = [6, 12, 12, 34, 18, 20, 16, 16, 14].map((width) => ({ width }));

/** 0-based column of the amounts; the running sum stands right of it. */
export const amountColumn = 6;
