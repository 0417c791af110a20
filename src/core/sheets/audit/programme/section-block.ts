import type { Booking } from "../../../ledger/ledger.js";
import { explain } from "../../../rules/explained-codes.js";
import { sayWanting } from "../../../rules/say-wanting.js";
import { columnName, settingName, tabName } from "../../../tabs/names.js";
import { settingList } from "../../../tabs/setting-list.js";
import { a1 } from "../../../values/address.js";
import { isoDay, isoMonth } from "../../../values/day.js";
import { yuanText } from "../../../values/fen.js";
import type { Language } from "../../../values/language.js";
import type { SheetInput } from "../../built-sheet.js";
import { jump, jumpTo } from "../../list/list-page.js";
import type { PageCell } from "../../page.js";
import { amountCells } from "../amount-cells.js";
import { bookText, text } from "../cells.js";
import type { SectionFinding } from "./against-last-year.js";
import type { AsideRow } from "./aside-rows.js";
import type { Judged, Untested } from "./judge-section.js";
import { sentences, severityNames, traceNames, words } from "./labels.js";
import { partsOf } from "./looked-at.js";
import { sectionTexts } from "./section-texts.js";
import { sectionTests } from "./section-tests.js";
import type { Trace } from "./traces.js";

/** A row of a section's block: a label, what is said, and a link. */
export interface BlockRow {
  readonly label: string;
  readonly said: PageCell;
  readonly link: PageCell;
}

/** So many rows of a trace have a line with a link; of so many more the cell is named, and all of them stand in the voucher index. */
const tracesShown = 30;
const tracesNamed = 100;

/** What stands under a section's heading: what to check, what was tested and what not, what was found, what a person must still see. */
export function blockRows(judged: Judged, input: SheetInput): readonly BlockRow[] {
  const { language } = input;
  const { steps, evidence } = sectionTexts[judged.key];
  const untested = untestedRows(judged, language);
  return [
    row(words.steps[language], steps[language]),
    ...testedRows(judged, untested.length === 0, language),
    ...untested,
    ...traceRows(judged, input),
    ...foundRows(judged, input),
    row(words.evidence[language], evidence[language]),
  ];
}

/** What was tested; where nothing was, that nothing can be, unless the reasons stand below. */
function testedRows({ tested, typing }: Judged, isAll: boolean, language: Language): BlockRow[] {
  const said = tested.map(({ code, rows, against }) => {
    const title = explain(code).title[language];
    return against === undefined
      ? sentences.test[language]({ title, rows })
      : sentences.testAgainst[language]({ title, from: against });
  });
  if (typing !== null && typing.rows > 0) said.push(sentences.typing[language](typing));
  if (said.length > 0) return [row(words.whatTested[language], said.join(language === "en" ? "; " : "；"))];
  return isAll ? [row(words.whatUntested[language], words.notTestable[language])] : [];
}

/** One row a reason, with the tests that were not made for it. */
function untestedRows({ untested, typing }: Judged, language: Language): BlockRow[] {
  const byReason = new Map<string, string[]>();
  for (const tab of typing?.missing ?? []) {
    byReason.set(sentences.noRows[language]([tabName(tab, language)]), [words.typing[language]]);
  }
  for (const { code, why } of untested) {
    const reason = reasonOf(why, language);
    byReason.set(reason, [...(byReason.get(reason) ?? []), explain(code).title[language]]);
  }
  const [colon, comma] = language === "en" ? [": ", "; "] : ["：", "；"];
  return [...byReason].map(([reason, titles]) =>
    row(words.whatUntested[language], `${reason}${colon}${titles.join(comma)}`),
  );
}

function reasonOf(why: Untested["why"], language: Language): string {
  if (why.kind !== "rows") return sayWanting(why, language).reason;
  return sentences.noRows[language](why.missing.map((name) => basisName(name, language)));
}

/** `disbursements.approver` as 支出表“审批人”. */
function basisName(name: string, language: Language): string {
  const { tab, columns } = partsOf(name);
  if (tab === null) return (name === "opening" ? words.opening : words.lastYear)[language];
  const titles = columns.map((key) =>
    tab === "settings" ? nameOfSetting(key, language) : columnName(tab, key, language),
  );
  if (titles.length === 0) return tabName(tab, language);
  return language === "en"
    ? `${tabName(tab, language)} (${titles.join(" + ")})`
    : `${tabName(tab, language)}（${titles.join("＋")}）`;
}

function nameOfSetting(key: string, language: Language): string {
  const found = Object.entries(settingList).find(([one]) => one === key)?.[1];
  return settingName(found?.name["zh-CN"] ?? key, language);
}

function traceRows({ key, trace }: Judged, { books, language }: SheetInput): BlockRow[] {
  const name = sectionTests[key].trace;
  if (trace === null || name === undefined) return [];
  const what = traceNames[name][language];
  const aside = asideTraceRows(trace, what, language);
  if (trace.rows === 0) return [row(words.traced[language], sentences.noTrace[language](what)), ...aside];
  const { link, sheetOf } = amountCells(books);
  const sum = yuanText(trace.hits.reduce((all, { source }) => all + source.fen, 0));
  const said = sentences.trace[language]({ what, rows: trace.rows, hits: trace.hits.length, sum });
  const shown = trace.hits.slice(0, tracesShown);
  const others = trace.hits.slice(tracesShown);
  const cells = others.slice(0, tracesNamed).map(({ source }) => `${sheetOf(source)}!${a1(source.row, source.column)}`);
  const rest = { rows: others.length, cells, more: others.length > tracesNamed };
  return [
    row(words.traced[language], said),
    ...shown.map((booking) => ({ label: "", said: bookText(bookingText(booking)), link: link(booking.source) })),
    ...(others.length > 0 ? [row("", sentences.rest[language](rest))] : []),
    ...aside,
  ];
}

/** What was found in the rows that are in no figure, with links; nothing where there are no such rows. */
function asideTraceRows({ aside }: Trace, what: string, language: Language): BlockRow[] {
  const { rows, hits } = aside;
  if (rows === 0) return [];
  const shown = hits.slice(0, tracesShown);
  const others = hits.slice(tracesShown);
  const cells = others.slice(0, tracesNamed).map(({ sheet, row: at, column }) => `${sheet}!${a1(at, column)}`);
  const rest = { rows: others.length, cells, more: others.length > tracesNamed };
  return [
    row(words.tracedAside[language], sentences.traceAside[language]({ what, rows, hits: hits.length })),
    ...shown.map((one) => ({ label: "", said: bookText(asideText(one)), link: jumpTo(one) })),
    ...(others.length > 0 ? [row("", sentences.restAside[language](rest))] : []),
  ];
}

function asideText({ when, summary, fen }: AsideRow): string {
  const day = when !== null && "day" in when ? isoDay(when.day) : "";
  return [day, summary ?? "", fen === null ? "" : yuanText(fen)].filter((part) => part !== "").join("　");
}

function bookingText({ entry, month, source }: Booking): string {
  const { when, summary, account } = entry;
  const day = when !== null && "day" in when ? isoDay(when.day) : month === null ? "" : isoMonth(month);
  return [day, summary ?? account ?? "", yuanText(source.fen)].filter((part) => part !== "").join("　");
}

/** One row a kind of finding, with a link to its first cell; a link to the list of all below them. */
function foundRows({ open, accepted }: Judged, { language, names }: SheetInput): BlockRow[] {
  const kinds = new Map<string, SectionFinding[]>();
  for (const finding of [...open, ...accepted]) {
    const same = kinds.get(finding.code);
    if (same === undefined) kinds.set(finding.code, [finding]);
    else same.push(finding);
  }
  if (kinds.size === 0) return [row(words.found[language], words.nothing[language])];
  const rows = [...kinds.values()].map((all, index): BlockRow => {
    const [first] = all;
    const left = all.filter((finding) => !finding.accepted).length;
    const counts = [`${words.open[language]} ${left}`, `${words.accepted[language]} ${all.length - left}`];
    const title = first === undefined ? "" : `${severityNames[first.severity][language]}　${first.title}`;
    return {
      label: index === 0 ? words.found[language] : "",
      said: text(language === "en" ? `${title} (${counts.join(", ")})` : `${title}（${counts.join("，")}）`),
      link: first?.sheet == null ? text(null) : linkTo(first.sheet, first.cell ?? "A1"),
    };
  });
  const list = names.get("check-results");
  if (list === undefined) return rows;
  return [...rows, { label: "", said: text(null), link: jump(list, "A1", words.seeAll[language], "listLink") }];
}

function linkTo(sheet: string, cell: string): PageCell {
  return jump(sheet, cell, `${sheet}!${cell}`, "listLink");
}

function row(label: string, said: string): BlockRow {
  return { label, said: text(said), link: text(null) };
}
