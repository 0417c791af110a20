import { checkResults } from "../core/sheets/check-results/check-results.js";
import type { SheetPage } from "../core/sheets/page.js";
import type { KeptBooks } from "./keep-books.js";
import type { Options } from "./options.js";
import type { SettledFindings } from "./settle-findings.js";

/** The 校验结果 sheet of a run's findings. */
export function findingsPage(
  { reading }: KeptBooks,
  { findings, resolved, coverage, place }: SettledFindings,
  { language, today }: Options,
): SheetPage {
  return checkResults({
    findings,
    resolved,
    notRun: coverage.notRun,
    checked: coverage,
    unitName: reading.settings.unitName,
    year: reading.year,
    today,
    language,
    name: place.name,
  });
}
