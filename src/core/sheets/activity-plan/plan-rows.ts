import type { ActivityAccount, ActivityPayment } from "../../rules/activities/activity-accounts.js";
import { activityFlags } from "../../rules/activities/activity-flags.js";
import type { Books } from "../../rules/rule.js";
import { a1 } from "../../values/address.js";
import { isoDay, isoMonth } from "../../values/day.js";
import { roundHalfAway, yuanOfFen } from "../../values/fen.js";
import type { Bilingual, Language } from "../../values/language.js";
import { maskPersonalNumbers } from "../../values/personal.js";
import { bookText, text } from "../audit/cells.js";
import { liveTotal } from "../audit/live-total.js";
import { jump, type Line } from "../list/list-page.js";
import type { PageCell } from "../page.js";
import { flagText } from "./flag-words.js";
import { kindNames, words } from "./labels.js";
import type { PlanCells } from "./plan-cells.js";

/** 0-based columns of the list. */
export const at = {
  month: 0,
  activity: 2,
  budget: 6,
  spent: 7,
  used: 8,
  people: 9,
  each: 10,
  basis: 11,
  flags: 12,
} as const;

export const columns = [9, 17, 22, 10, 14, 9, 13, 13, 8, 7, 10, 8, 20].map((width) => ({ width }));

export const headers: readonly Bilingual[] = [
  words.month,
  words.time,
  words.activity,
  words.kind,
  words.area,
  words.owner,
  words.budget,
  words.spent,
  words.used,
  words.people,
  words.each,
  words.basis,
  words.flags,
];

/** By month, then day, then as the plan has them; those without a time last. */
export function inTime(accounts: readonly ActivityAccount[]): readonly ActivityAccount[] {
  return [...accounts].sort(
    (a, b) =>
      (a.month ?? Infinity) - (b.month ?? Infinity) || (a.first ?? -1) - (b.first ?? -1) || a.row.row - b.row.row,
  );
}

/** An activity's line at a 0-based row of the sheet. */
export function planLine(
  account: ActivityAccount,
  row: number,
  books: Books,
  cells: PlanCells,
  language: Language,
): Line {
  const { title, kind, area, owner, month, budget, spent, participants } = account;
  const place = cells.titleAt(account);
  return [
    text(month === null ? null : isoMonth(month), "listCenter"),
    timeCell(account),
    jump(place.sheet, a1(place.row, place.column), maskPersonalNumbers(clipped(title)), "listLinkText"),
    text(kindNames[kind][language], "listCenter"),
    bookText(area),
    bookText(owner),
    budget === null ? { value: null, role: "listMoney" } : cells.money(account, "budget", budget),
    spentCell(account, books, cells, language),
    usedCell(row, budget, spent),
    participants === null ? { value: null, role: "listNumber" } : cells.people(account, participants),
    eachCell(row, spent, participants),
    text(basisOf(account)?.[language] ?? null, "listCenter"),
    text(flagText(activityFlags(books).get(account.row) ?? [], language)),
  ];
}

/** What the cost is taken from; null where there is none. */
export function basisOf({ spent, spentStated, payments }: ActivityAccount): Bilingual | null {
  if (spent === null) return null;
  if (spentStated) return words.byPlan;
  return payments.every(({ by }: ActivityPayment) => by === "name") ? words.byName : words.bySummary;
}

/** A day as a day; a range, or the plan's own words, as a text. */
function timeCell({ first, last, row }: ActivityAccount): PageCell {
  if (first !== null && (last === null || last === first)) return { value: first, role: "listDay" };
  if (first !== null && last !== null) return text(`${isoDay(first)}—${isoDay(last).slice(5)}`);
  const time = row.values.date ?? row.values.month;
  if (time === null || "day" in time) return text(null);
  return bookText("words" in time ? time.words : (time.as ?? null));
}

function spentCell(account: ActivityAccount, books: Books, cells: PlanCells, language: Language): PageCell {
  const { spent, spentStated, payments } = account;
  if (spent === null) return { value: null, role: "listMoney" };
  if (spentStated) return cells.money(account, "spent", spent);
  const sources = payments.map(({ source }) => source);
  return liveTotal(books, sources, spent, language, "activity").cell;
}

function usedCell(row: number, budget: number | null, spent: number | null): PageCell {
  const [whole, part] = [a1(row, at.budget), a1(row, at.spent)];
  const value = budget === null || budget === 0 || spent === null ? "" : spent / budget;
  return { value, formula: `IF(OR(${part}="",N(${whole})=0),"",${part}/${whole})`, role: "listPercent" };
}

function eachCell(row: number, spent: number | null, people: number | null): PageCell {
  const [whole, count] = [a1(row, at.spent), a1(row, at.people)];
  const value = spent === null || people === null || people === 0 ? "" : yuanOfFen(roundHalfAway(spent / people));
  return { value, formula: `IF(OR(${whole}="",N(${count})=0),"",ROUND(${whole}/${count},2))`, role: "listMoney" };
}

/** A text inside a formula may have 255 characters. */
function clipped(title: string): string {
  return title.length > longest ? `${title.slice(0, longest)}…` : title;
}

const longest = 120;
