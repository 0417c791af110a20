import assert from "node:assert/strict";
import { shell } from "../cli/shell.js";
import { bookBytes, type Book } from "./book.js";

/** What `report --json` prints, as far as the tests look at it. */
export interface ReportJson {
  readonly income: readonly AccountJson[];
  readonly spending: readonly AccountJson[];
  readonly funds: readonly { readonly fund: string; readonly opening: string | null }[];
  readonly totals: Readonly<Record<string, string | null>>;
  readonly dues: {
    readonly members: number;
    readonly expected: string;
    readonly paid: string;
    readonly arrears: readonly {
      readonly member: string;
      readonly months: readonly string[];
      readonly amount: string;
    }[];
  };
  readonly calendar: readonly { readonly date: string; readonly title: string; readonly kind: string }[];
  readonly tieOut: { readonly figures: number; readonly mismatches: number };
  readonly excluded: readonly unknown[];
  readonly lost: readonly string[];
}

export interface AccountJson {
  readonly account: string;
  readonly item: string | null;
  readonly budget: string | null;
  readonly actual: string;
}

/** The report of a book, seen from 2026-01-15 unless `more` says otherwise. */
export async function report(book: Book, more = ""): Promise<ReportJson> {
  return shell({ "book.xlsx": bookBytes(book) }, async (books) => {
    const { code, stdout } = await books(
      `report {book.xlsx} --out {out.xlsx} --today 2026-01-15 --lang zh-CN --json${more}`,
    );
    assert.notEqual(code, 2, stdout);
    return JSON.parse(stdout) as ReportJson;
  });
}
