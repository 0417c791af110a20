import { openingNotClosing } from "../../../rules/across/opening-not-closing.js";
import { readingCodes } from "../../../rules/reading/index.js";
import type { Wanting } from "../../../rules/explained.js";
import { catalog } from "../../../rules/catalog.js";
import type { TabKey } from "../../../tabs/tab.js";
import type { SheetInput } from "../../built-sheet.js";
import type { TreatedFinding } from "../../check-results/listed.js";
import { asideRows } from "./aside-rows.js";
import { againstLastYear, type SectionFinding } from "./against-last-year.js";
import { basisOf, comparesOnly } from "./basis.js";
import { lookAt, type LookedAt } from "./looked-at.js";
import { sectionKeys, type SectionKey } from "./section.js";
import { codesOfAnyTab } from "./code-groups.js";
import { sectionTests } from "./section-tests.js";
import { traceBooks, type Trace } from "./traces.js";

/** `done`: tested by the program, and nothing found that papers must settle; `part`: some of it; `evidence`: nothing of it; `absent`: looked for and not there. */
export type Status = "done" | "part" | "evidence" | "absent";

/** What was done for a section and what came of it. */
export interface Judged {
  readonly key: SectionKey;
  readonly status: Status;
  readonly tested: readonly Tested[];
  readonly untested: readonly Untested[];
  /** Checks of reading and typing over the rows of the section's tabs, and the tabs that have no rows; null where the section has no tabs. */
  readonly typing: { readonly checks: number; readonly rows: number; readonly missing: readonly TabKey[] } | null;
  readonly trace: Trace | null;
  readonly open: readonly SectionFinding[];
  readonly accepted: readonly SectionFinding[];
}

export interface Tested {
  readonly code: string;
  readonly rows: number;
  /** Where the accounts of last year stand that it was tested against; absent for all other tests. */
  readonly against?: string;
}

/** A test that was not made: for want of what the rule needs, or of rows to look at. */
export interface Untested {
  readonly code: string;
  readonly why: Wanting | { readonly kind: "rows"; readonly missing: readonly string[] };
}

/** Judges every section by what was run, on how many rows, and what was found. */
export function judgeSections(input: SheetInput): readonly Judged[] {
  const traces = traceBooks(input.books);
  const looked = lookAt(input);
  const compared = againstLastYear(input);
  const ran = new Set(input.rules.ran);
  const notRun = new Map(input.rules.notRun.map(({ code, wanting }) => [code, wanting]));
  const byTab = findingsByTab(input);
  const byCode = groupBy(input.findings, ({ code }) => code);
  return sectionKeys.map((key): Judged => {
    const { codes, tabs, trace } = sectionTests[key];
    const tested: Tested[] = [];
    const untested: Untested[] = [];
    for (const code of codes) {
      const wanting = notRun.get(code);
      const isRule = ruleNeeds.has(code);
      if (code === openingNotClosing.code && compared !== null) tested.push({ code, rows: 1, against: compared.from });
      else if (wanting !== undefined) untested.push({ code, why: wanting });
      else if (!isRule || ran.has(code)) {
        const { rows, missing } = looked(basisOf(code, ruleNeeds.get(code) ?? null));
        if (missing === null) tested.push({ code, rows });
        // What was found was looked for, as rows of another year are.
        else if (!comparesOnly.has(code) && !byCode.has(code)) untested.push({ code, why: { kind: "rows", missing } });
      }
    }
    const ofLastYear = codes.includes(openingNotClosing.code) ? (compared?.finding ?? null) : null;
    const findings: readonly SectionFinding[] = [
      ...(ofLastYear === null ? [] : [ofLastYear]),
      ...codes.flatMap((code) => byCode.get(code) ?? []),
      ...[...tabs, ...(key === "statements" ? ["" as const] : [])].flatMap((tab) => byTab.get(tab) ?? []),
    ];
    const made = { key, tested, untested, typing: typingOf(tabs, looked, ran), trace: trace ? traces[trace] : null };
    const open = distinct(findings.filter(({ accepted }) => !accepted));
    return {
      ...made,
      status: statusOf({ ...made, open }, input),
      open,
      accepted: distinct(findings.filter(({ accepted }) => accepted)),
    };
  });
}

const ruleNeeds: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  catalog.map(({ code, needs }) => [code, needs]),
);

function statusOf(judged: Omit<Judged, "status" | "accepted">, input: SheetInput): Status {
  const { key, tested, untested, trace } = judged;
  const { whole, absent } = sectionTests[key];
  if (absent === true && trace !== null && isNowhere(trace)) return "absent";
  if (key === "dedicated-funds" && keepsOneFund(input)) return "absent";
  if (tested.length === 0) return "evidence";
  const isTyped = judged.typing === null || judged.typing.missing.length === 0;
  return whole && untested.length === 0 && isTyped && judged.open.length === 0 ? "done" : "part";
}

/** True where rows were looked through and none was found, among those that are in no figure neither. */
function isNowhere({ rows, hits, aside }: Trace): boolean {
  return rows > 0 && hits.length === 0 && aside.hits.length === 0;
}

/** True where rows of both sides were booked, every one of them in one and the same fund of the union's own, and no other row names another. */
function keepsOneFund({ books }: SheetInput): boolean {
  const { funds, bookings } = books.ledger;
  const { disbursements, income } = books.reading.tabs;
  const isRead = disbursements !== undefined && income !== undefined;
  const isOne = isRead && bookings.length > 0 && funds.length <= 1 && funds.every(({ own }) => own);
  return isOne && asideRows(books).every(({ fund }) => fund === null || isFund(fund, funds));
}

function isFund(name: string, funds: readonly { readonly fund: string }[]): boolean {
  return funds.some(({ fund }) => fund === name.trim());
}

function typingOf(
  tabs: readonly TabKey[],
  looked: (basis: string[][]) => LookedAt,
  ran: ReadonlySet<string>,
): Judged["typing"] {
  if (tabs.length === 0) return null;
  const { rows } = looked([[...tabs]]);
  const checks = codesOfAnyTab.filter((code) => ran.has(code)).length + Object.keys(readingCodes).length;
  return { checks: rows === 0 ? 0 : checks, rows, missing: tabs.filter((tab) => looked([[tab]]).rows === 0) };
}

/** Findings of reading and typing by the tab in whose sheet they stand; under "" those of the workbook and of sheets that are no tabs. */
function findingsByTab({ books, findings }: SheetInput): ReadonlyMap<TabKey | "", readonly TreatedFinding[]> {
  const ofAny = new Set([...codesOfAnyTab, ...Object.values(readingCodes).map(({ code }) => code)]);
  const tabsOf = groupBy(Object.values(books.reading.tabs), ({ sheet }) => sheet);
  const found = new Map<TabKey | "", TreatedFinding[]>();
  for (const finding of findings) {
    if (!ofAny.has(finding.code)) continue;
    const tabs = finding.sheet === null ? undefined : tabsOf.get(finding.sheet);
    for (const tab of tabs?.map((one) => one.tab) ?? [""]) {
      const same = found.get(tab);
      if (same === undefined) found.set(tab, [finding]);
      else same.push(finding);
    }
  }
  return found;
}

function groupBy<One>(all: readonly One[], keyOf: (one: One) => string): ReadonlyMap<string, One[]> {
  const groups = new Map<string, One[]>();
  for (const one of all) {
    const same = groups.get(keyOf(one));
    if (same === undefined) groups.set(keyOf(one), [one]);
    else same.push(one);
  }
  return groups;
}

function distinct<One>(all: readonly One[]): readonly One[] {
  return [...new Set(all)];
}
