import type { Ledger } from "../ledger/ledger.js";
import { partsOfDay, isoDay, type Day } from "../values/day.js";

import type { Language } from "../values/language.js";
import { cell, gapRow, row, type BlueprintRow } from "./blueprint.js";
import type { BuiltSheet, SheetInput } from "./built-sheet.js";
import { layout } from "./layout.js";
import { checkRows, tallyCell } from "./report/check-rows.js";
import { fundRows } from "./report/fund-rows.js";
import { word } from "./report/labels.js";
import type { LineId } from "./report/line-id.js";
import { noteRows, orphanRows, reasonText } from "./report/note-rows.js";
import { sumsOf } from "./report/sums.js";
import { sectionRows } from "./report/table-lines.js";
import { tailRows } from "./report/table-tail.js";
import { userNotes } from "./report/user-notes.js";

/** The 经费收支决算表: live figures over the user's own cells, with the tie-out beside the printed form. */
export function fundReport(input: SheetInput, name: string): BuiltSheet {
  const { books, language, today, excluded } = input;
  const { ledger, reading } = books;
  const { totals } = ledger;
  const sums = sumsOf(books);
  const notes = userNotes(input.previous("fund-report"), lineIds(ledger));
  const income = { actual: totals.income, budget: totals.incomeBudget };
  const spending = { actual: totals.spending, budget: totals.spendingBudget };
  const parts = [
    sectionRows("income", ledger.income, income, sums, notes, language),
    sectionRows("spending", ledger.spending, spending, sums, notes, language),
    tailRows(ledger, sums, notes, language),
    ...(ledger.funds.length > 0 ? [fundRows(ledger, sums, language)] : []),
  ];
  const drafts = parts.flatMap(({ figures }) => figures);
  const head = headRows(reading.settings.unitName, ledger.year, today, language);
  const form = [
    ...head,
    ...parts.flatMap(({ rows }) => rows),
    gapRow(10),
    signatureRow(language),
    gapRow(8),
    row([tallyCell(drafts, language)], 18),
    ...noteRows(ledger, reading, drafts, excluded, language),
    ...orphanRows(notes, language),
  ];
  const widths = formWidths[language];
  const { page, at } = layout({
    name,
    mark: { kind: "fund-report", year: ledger.year },
    widths: [...widths, ...checkWidths],
    blocks: [
      { top: 0, left: 0, rows: form },
      { top: head.length - 1, left: widths.length + 1, rows: checkRows(drafts, language) },
    ],
    freezeRows: head.length,
    print: {
      orientation: "portrait",
      columns: widths.length,
      titleRows: { first: 0, last: head.length - 1 },
    },
    tabColor: "1F4E79",
  });
  const figures = drafts.map(({ key, label, expected, live, why }) => {
    const place = { row: at(key).row, column: at(key).column, label, expected, live };
    return why === null ? place : { ...place, why: reasonText(why, language) };
  });
  return { page, figures };
}

/** Code, name, budget, actual, share, note. */
const formWidths = {
  "zh-CN": [10, 30, 16, 16, 15, 24],
  // The English name stands behind the official Chinese one and needs the room.
  en: [8, 54, 15, 15, 12, 20],
};
/** A narrow gap, then label, ledger's figure, difference, verdict. */
const checkWidths = [3, 44, 16, 12, 9];

/** Every line of the table, in order: what notes can be written beside. */
function lineIds(ledger: Ledger): LineId[] {
  const section = (key: "income" | "spending"): LineId[] => [
    ...ledger[key].map((line): LineId => ({ section: key, account: line.account, item: line.item })),
    { section: null, line: `${key}Total` },
  ];
  const tail = ledger.tail.map((line): LineId => ({ section: null, line: line.name }));
  const form = (["surplus", "opening"] as const).map((line): LineId => ({ section: null, line }));
  return [...section("income"), ...section("spending"), ...form, ...tail, { section: null, line: "closing" }];
}

function headRows(unitName: unknown, year: number, today: Day, language: Language): BlueprintRow[] {
  const say = (key: Parameters<typeof word>[0]) => word(key, language);
  const unit = typeof unitName === "string" ? unitName : "";
  const yearText = language === "en" ? String(year) : `${year}年度`;
  return [
    row([cell("title", say("title"), { span: 6 })], 34),
    row([cell("label", `${say("unit")}${unit}`, { span: 6 })], 20),
    row(
      [
        cell("label", `${say("year")}${yearText}`, { span: 2 }),
        cell("label", `${say("date")}${dateText(today, language)}`, { span: 3 }),
        cell("labelRight", say("currency")),
      ],
      20,
    ),
    row(
      (["code", "account", "budget", "actual", "percent", "note"] as const).map((key) => cell("head", say(key))),
      language === "en" ? 32 : 24,
    ),
  ];
}

function dateText(day: Day, language: Language): string {
  const { year, month, day: date } = partsOfDay(day);
  return language === "en" ? isoDay(day) : `${year}年${month}月${date}日`;
}

function signatureRow(language: Language): BlueprintRow {
  const sign = (key: "chair" | "auditor" | "treasurer" | "preparer", span: number) =>
    cell("signature", word(key, language), { span });
  return row([sign("chair", 2), sign("auditor", 2), sign("treasurer", 1), sign("preparer", 1)], 40);
}
