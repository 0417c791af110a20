import { a1 } from "../../values/address.js";
import { roundHalfAway, yuanOfFen, type Fen } from "../../values/fen.js";
import type { Language } from "../../values/language.js";
import { dayOrMonth, head, text } from "../audit/cells.js";
import type { Figure } from "../built-sheet.js";
import type { ListPage } from "../list/list-page.js";
import type { PageCell } from "../page.js";
import type { ActivityCost } from "./activities.js";
import type { PublicAmounts } from "./amounts.js";
import type { HelpGroup } from "./help-kinds.js";
import { kindWords, words } from "./labels.js";

/** 0-based columns. */
const [people, amount] = [2, 3];

/** Visits, help and prizes by kind, the rest of the spending, and its total, which stands in another 0-based row of the sheet. */
export function addKinds(
  sheet: ListPage,
  groups: readonly HelpGroup[],
  { fen, row: totalRow }: { readonly fen: Fen; readonly row: number },
  {
    amounts,
    language,
    figures,
  }: { readonly amounts: PublicAmounts; readonly language: Language; readonly figures: Figure[] },
): void {
  const names = [words.kind, words.times, words.people, words.amount, words.each];
  sheet.add(names.map((one) => head(one, language)));
  const first = sheet.height;
  for (const group of groups) {
    const { cell, live, why } = amounts.sum(group.sources, group.fen);
    const label = kindWords[group.kind][language];
    const row = sheet.add([
      text(label),
      { value: group.times, role: "listNumber" },
      { value: group.people, role: "listNumber" },
      cell,
      eachCell(sheet.height, group.fen, group.people),
    ]);
    figures.push({ row, column: amount, label, expected: group.fen, live, ...(why === null ? {} : { why }) });
  }
  const last = sheet.height - 1;
  const rest = groups.reduce((left, group) => left - group.fen, fen);
  const total = a1(totalRow, amount);
  const taken = groups.length === 0 ? "" : `-SUM(${a1(first, amount)}:${a1(last, amount)})`;
  sheet.add([
    text(words.other[language]),
    text(null),
    text(null),
    { value: yuanOfFen(rest), formula: `ROUND(${total}${taken},2)`, role: "listMoney" },
    text(null),
  ]);
  const sum = `ROUND(SUM(${a1(first, amount)}:${a1(sheet.height - 1, amount)}),2)`;
  const blank: PageCell = { value: null, role: "listTotal" };
  const row = sheet.add([
    { value: words.total[language], role: "listTotal" },
    blank,
    blank,
    { value: yuanOfFen(fen), formula: sum, role: "listMoneyTotal" },
    blank,
  ]);
  figures.push({ row, column: amount, label: words.total[language], expected: fen, live: true });
}

/** What was spent on each activity, with its date and participants as planned. */
export function addActivities(
  sheet: ListPage,
  costs: readonly ActivityCost[],
  {
    amounts,
    language,
    figures,
  }: { readonly amounts: PublicAmounts; readonly language: Language; readonly figures: Figure[] },
): void {
  if (costs.length === 0) {
    sheet.line(words.noActivity[language], "remark");
    return;
  }
  const names = [words.activity, words.date, words.people, words.amount, words.each];
  sheet.add(names.map((one) => head(one, language)));
  for (const { title, when, participants, fen, sources } of costs) {
    const { cell, live, why } = amounts.sum(sources, fen);
    const label = title ?? words.hidden[language];
    const month = when !== null && "month" in when ? when.month : null;
    const row = sheet.add([
      text(label),
      dayOrMonth(when, month),
      { value: participants, role: "listNumber" },
      cell,
      eachCell(sheet.height, fen, participants),
    ]);
    figures.push({ row, column: amount, label, expected: fen, live, ...(why === null ? {} : { why }) });
  }
}

/** Amount by people; empty where it is not known how many. */
function eachCell(row: number, fen: Fen, heads: number | null): PageCell {
  if (heads === null || heads <= 0) return text(null);
  const value = yuanOfFen(roundHalfAway(fen / heads));
  return { value, formula: `ROUND(${a1(row, amount)}/${a1(row, people)},2)`, role: "listMoney" };
}
