import { paperBuilders } from "../../src/app/paper-builders.js";
import { keepBooks } from "../../src/app/keep-books.js";
import { fundReport } from "../../src/core/sheets/fund-report.js";
import type { Snapshot } from "../../src/core/reading/snapshot.js";
import { sheetInput } from "../core/sheets/sheet-input.js";
import { today } from "./stages.js";

/** Each sheet of an audit, built from books that are kept already; the account book looks at the report, as in a real run. */
export function sheetStages(snapshot: Snapshot): Readonly<Record<string, () => unknown>> {
  const { rules, ...books } = keepBooks(snapshot, { language: "zh-CN", today, year: 2026 });
  const report = fundReport(sheetInput(books), "fund-report");
  const input = sheetInput(books, { rules, built: (kind) => (kind === "fund-report" ? report : null) });
  return {
    "fund-report": () => fundReport(sheetInput(books), "fund-report"),
    ...Object.fromEntries(Object.entries(paperBuilders).map(([kind, build]) => [kind, () => build(input, kind)])),
  };
}
