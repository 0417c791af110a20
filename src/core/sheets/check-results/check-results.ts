import { a1 } from "../../values/address.js";
import { isoDay, type Day } from "../../values/day.js";
import type { Language } from "../../values/language.js";
import { jump, ListPage } from "../list/list-page.js";
import type { PageCell, SheetPage } from "../page.js";
import { sentences, word, type Checked, type ListCounts } from "./labels.js";
import { columnsOf, firstListRow, listRows, historyRows, ruleRows, notRunRows } from "./lines.js";
import type { EarlierLine, TreatedFinding } from "./listed.js";

export interface CheckResultsInput {
  readonly findings: readonly TreatedFinding[];
  readonly resolved: readonly EarlierLine[];
  /** Rules that were not run: their titles and the reason, in words. */
  readonly notRun: readonly { readonly title: string; readonly reason: string }[];
  readonly checked: Omit<Checked, "notRun">;
  readonly unitName: string | number | boolean | null;
  readonly year: number;
  readonly today: Day;
  readonly language: Language;
  /** Name of the sheet. */
  readonly name: string;
}

/**
 * The 校验结果 sheet: every finding in a filterable table with a link to its cell and columns for what people decide, then what
 * was resolved, the counts by kind with reason and source, and what could not be checked. Plain cells and formulas only.
 */
export function checkResults(input: CheckResultsInput): SheetPage {
  const { findings, resolved, notRun, language, today, year } = input;
  const columns = columnsOf(language);
  const sheet = new ListPage(columns);
  const { last } = sheet;
  sheet.merged([{ value: word("title", language), role: "title" }], [last], 32);
  const unit = typeof input.unitName === "string" ? input.unitName : "";
  sheet.merged(
    [
      { value: `${word("unit", language)}${unit}`, role: "subtitle" },
      { value: `${word("year", language)}${year}`, role: "subtitle" },
      { value: `${word("date", language)}${isoDay(today)}`, role: "subtitle" },
    ],
    [5, 7, last],
    18,
  );
  const checked: Checked = { ...input.checked, notRun: notRun.length };
  const said = findings.length === 0 ? word("none", language) : sentences.counts[language](countsOf(findings));
  sheet.merged([{ value: `${said}${sentences.checked[language](checked)}`, role: "tally" }], [last], 20);
  sheet.merged([{ value: word("keep", language), role: "note" }], [last], language === "en" ? 28 : 16);

  const head = sheet.height;
  const tableNames = tableNamesOf[language];
  sheet.table(tableNames.open, listRows(findings, columns, explanationOf(input), language));
  if (resolved.length > 0) {
    sheet.section(word("history", language));
    sheet.table(tableNames.resolved, historyRows(resolved, columns, language));
  }
  if (findings.length > 0) {
    sheet.section(word("byRule", language));
    for (const row of ruleRows(findings, language)) sheet.merged(row, [0, 1, 2, 3, 4, 7, last]);
  }
  if (notRun.length > 0) {
    sheet.section(word("notRun", language));
    for (const row of notRunRows(notRun, language)) sheet.merged(row, [2, last]);
  }

  return sheet.finish({
    name: input.name,
    mark: { kind: "check-results", year },
    orientation: "landscape",
    freezeRows: head + 1,
    titleRows: { first: head, last: head },
    tabColor: "C00000",
  });
}

const tableNamesOf = {
  "zh-CN": { open: "校验结果表", resolved: "校验已解决表" },
  en: { open: "CheckResultsTable", resolved: "CheckResolvedTable" },
} as const;

/** The kind of a finding, as a link to the line below the list that says why it matters. */
function explanationOf({ findings, resolved, name }: CheckResultsInput): (finding: TreatedFinding) => PageCell {
  const kinds = new Map([...new Set(findings.map(({ code }) => code))].map((code, index) => [code, index]));
  const history = resolved.length === 0 ? 0 : resolved.length + headingRows;
  const first = firstListRow + findings.length + history + headingRows;
  return ({ code, title }) => jump(name, a1(first + (kinds.get(code) ?? 0), 0), title, "listLinkText");
}

/** A gap, a heading and a header above each further part. */
const headingRows = 3;

function countsOf(findings: readonly TreatedFinding[]): ListCounts {
  const counts = { error: 0, warning: 0, info: 0, accepted: 0 };
  for (const { accepted, severity } of findings) counts[accepted ? "accepted" : severity] += 1;
  return counts;
}
