import { openingNotClosing } from "../../../rules/across/opening-not-closing.js";
import { a1 } from "../../../values/address.js";
import { yuanText } from "../../../values/fen.js";
import type { SheetInput } from "../../built-sheet.js";
import type { TreatedFinding } from "../../check-results/listed.js";
import { sentences } from "./labels.js";

/** What a section says of a finding. */
export type SectionFinding = Pick<TreatedFinding, "code" | "severity" | "title" | "sheet" | "cell" | "accepted">;

/** The opening held against what last year's accounts carry forward. */
export interface AgainstLastYear {
  /** Where last year's figures were read: a file's name or a sheet. */
  readonly from: string;
  /** That they differ; null where they agree, or the check results say it already. */
  readonly finding: SectionFinding | null;
}

/** Compares the opening with last year's closing as it was found for this run; null where either is not known. */
export function againstLastYear({ books, lastYear, findings, language }: SheetInput): AgainstLastYear | null {
  const { opening, openingAt } = books.ledger.totals;
  if (opening === null || lastYear?.closing == null) return null;
  const { closing, from } = lastYear;
  const { code, severity, title } = openingNotClosing;
  if (closing === opening || findings.some((one) => one.code === code)) return { from, finding: null };
  const said = {
    opening: yuanText(opening),
    closing: yuanText(closing),
    difference: yuanText(opening - closing),
    from,
  };
  const sheet = openingAt?.sheet ?? null;
  const cell = openingAt === null ? null : a1(openingAt.row, openingAt.column);
  const words = sentences.openingDiffers[language]({ title: title[language], ...said });
  return { from, finding: { code, severity, title: words, sheet, cell, accepted: false } };
}
