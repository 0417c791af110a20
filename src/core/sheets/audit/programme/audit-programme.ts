import type { Language } from "../../../values/language.js";
import { a1 } from "../../../values/address.js";
import type { BuiltSheet, NotBuilt, SheetInput } from "../../built-sheet.js";
import { jump, ListPage, type Line } from "../../list/list-page.js";
import type { PageCell } from "../../page.js";
import { count, heads, text, typedCell } from "../cells.js";
import { addKept } from "../kept-lines.js";
import { addHead, addSignatures, signers } from "../page-head.js";
import { notMadeOut } from "../not-made-out.js";
import { typedByKey, typedLines, type TypedByKey, type TypedHeads } from "../typed-lines.js";
import { judgeSections, type Judged, type Status } from "./judge-section.js";
import { sentences, statusNames, words } from "./labels.js";
import { sectionTexts } from "./section-texts.js";
import { sectionKeys, sixChecks } from "./section.js";
import { blockRows } from "./section-block.js";

/**
 * The 经审工作底稿: a line for each of the six checks and the sixteen sections with its status and a place for the auditor's conclusion,
 * and below them what was tested, found and still needs evidence.
 */
export function auditProgramme(input: SheetInput, name: string): BuiltSheet | NotBuilt {
  const { language, books } = input;
  const earlier = typedLines(input.previous("audit-programme"), typedHeads);
  if (earlier === null) return notMadeOut;
  const typed = typedByKey(earlier);
  const judged = judgeSections(input);
  const blocks = judged.map((one) => blockRows(one, input));
  const sheet = new ListPage(columns);
  addHead(sheet, words.title, input, [1, 6]);
  sheet.line(sentences.tally[language](countStatuses(judged)), "tally", 20);
  let next = sixteenTop + judged.length - sixChecks.length + 1;
  const starts = blocks.map((rows) => {
    const start = next;
    next += rows.length + 2;
    return start;
  });
  const lines = judged.map((one, index) =>
    summaryLine(one, index, { name, start: starts[index] ?? 0, typed, language }),
  );
  const header = heads(headers, language);
  sheet.merged([concludedCell(lines, language)], [sheet.last], 20);
  sheet.line(words.keep[language], "note", language === "en" ? 28 : 16);
  sheet.gap(6);
  sheet.line(words.six[language], "section", 20);
  sheet.table(tableNames[language].six, [header, ...lines.slice(0, sixChecks.length)]);
  sheet.gap(6);
  sheet.line(words.sixteen[language], "section", 20);
  sheet.table(tableNames[language].sixteen, [header, ...lines.slice(sixChecks.length)]);
  const first = sheet.height;
  judged.forEach((one, index) => {
    sheet.gap(8);
    const back = jump(name, a1(summaryRow(index), 1), words.back[language], "listLink");
    const title: PageCell = { value: sectionTexts[one.key].title[language], role: "section" };
    sheet.merged([title, back, { value: statusNames[one.status][language], role: "section" }], [1, 2, 9], 20);
    for (const { label, said, link } of blocks[index] ?? []) sheet.merged([text(label), link, said], [1, 2, 9]);
  });
  addKept(sheet, typed.left(), {
    title: words.kept,
    headers,
    language,
    place: { label: 1, inputs: [7, 8, 9], key: 10 },
  });
  addSignatures(sheet, signers, [1, 2, 4, 9], language);
  const page = sheet.finish({
    name,
    mark: { kind: "audit-programme", year: books.reading.year },
    orientation: "landscape",
    freezeRows: 2,
    titleRows: { first: 0, last: 1 },
    tabColor: "548235",
    breaks: [first],
  });
  return { page, figures: [] };
}

/** 0-based header rows of the two tables: above the first stand title, unit, two tallies, the hint, a gap and its heading. */
const sixTop = 7;
const sixteenTop = sixTop + sixChecks.length + 3;

const columns = [5, 24, 22, 8, 8, 8, 8, 40, 12, 12, 8].map((width, index) => ({
  width,
  ...(index === 10 ? { hidden: true } : {}),
}));

const headers = [
  words.number,
  words.section,
  words.status,
  words.tested,
  words.untested,
  words.open,
  words.accepted,
  words.conclusion,
  words.auditor,
  words.day,
  words.key,
];

const typedHeads: TypedHeads = {
  key: words.key,
  labels: [words.section],
  inputs: [words.conclusion, words.auditor, words.day],
};

const tableNames = {
  "zh-CN": { six: "经审六查表", sixteen: "经审十六节表" },
  en: { six: "AuditSixChecksTable", sixteen: "AuditSectionsTable" },
} as const;

interface SummaryContext {
  readonly name: string;
  /** 0-based row of the gap above the section's block. */
  readonly start: number;
  readonly typed: TypedByKey;
  readonly language: Language;
}

function summaryLine(judged: Judged, index: number, { name, start, typed, language }: SummaryContext): Line {
  const { key, status, tested, untested, open, accepted } = judged;
  const [conclusion, auditor, day] = typed.take(key) ?? [];
  return [
    count(index < sixChecks.length ? index + 1 : index - sixChecks.length + 1),
    jump(name, a1(start + 1, 0), sectionTexts[key].title[language], "listLinkText"),
    text(statusNames[status][language]),
    count(tested.length + (judged.typing?.checks ?? 0)),
    count(untested.length + (judged.typing?.missing.length ?? 0)),
    count(open.length),
    count(accepted.length),
    typedCell(conclusion),
    typedCell(auditor),
    typedCell(day, "listInputDay"),
    { value: key, role: "label" },
  ];
}

/** The 0-based row of a section's line in its table. */
function summaryRow(index: number): number {
  return index < sixChecks.length ? sixTop + 1 + index : sixteenTop + 1 + index - sixChecks.length;
}

function countStatuses(judged: readonly Judged[]): Readonly<Record<Status, number>> {
  const counts = { done: 0, part: 0, evidence: 0, absent: 0 };
  for (const { status } of judged) counts[status] += 1;
  return counts;
}

/** How many conclusions stand in the tables, counted as people write them. */
function concludedCell(lines: readonly Line[], language: Language): PageCell {
  const [before, after] = sentences.concluded[language];
  const written = lines.filter((line) => line[conclusionColumn]?.value != null).length;
  const counted = [
    [0, sixChecks.length - 1],
    [sixChecks.length, lines.length - 1],
  ].map(([first = 0, last = 0]) => `COUNTA(${at(summaryRow(first))}:${at(summaryRow(last))})`);
  return {
    value: `${before}${written}/${sectionKeys.length}${after}`,
    formula: `"${before}"&(${counted.join("+")})&"/${sectionKeys.length}${after}"`,
    role: "tally",
  };
}

const conclusionColumn = 7;

function at(row: number): string {
  return a1(row, conclusionColumn);
}
