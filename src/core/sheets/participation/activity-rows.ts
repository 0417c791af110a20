import { booksLimits } from "../../rules/policy/limit-args.js";
import { figureText } from "../../rules/policy/limit-key.js";
import { spanOf } from "../../rules/policy/days-of.js";
import type { Books } from "../../rules/rule.js";
import { a1, a1Absolute } from "../../values/address.js";
import { dayOf, isoMonth } from "../../values/day.js";
import type { Bilingual, Language } from "../../values/language.js";
import { maskPersonalNumbers } from "../../values/personal.js";
import { kindNames } from "../activity-plan/labels.js";
import { planCells } from "../activity-plan/plan-cells.js";
import { bookText, text } from "../audit/cells.js";
import { jump, type Line } from "../list/list-page.js";
import type { PageCell } from "../page.js";
import { countCells } from "./count-cell.js";
import type { Held } from "./held.js";
import { sentences, words } from "./labels.js";

/** 0-based columns of the list. */
export const at = { activity: 0, people: 3, share: 4, winners: 5, winnerShare: 6, remark: 8 } as const;

export const columns = [26, 13, 9, 10, 9, 10, 10, 8, 15].map((width) => ({ width }));

export const headers: readonly Bilingual[] = [
  words.activity,
  words.time,
  words.kind,
  words.people,
  words.share,
  words.winners,
  words.winnerShare,
  words.basis,
  words.remark,
];

/** The share of winners that is allowed, and in words; null where nothing is known of it. */
export interface WinnerLimit {
  readonly share: number;
  readonly said: Bilingual;
}

/** The limit on winners over the year, the most lenient of what holds in it. */
export function winnerLimit(books: Books): WinnerLimit | null {
  const { year } = books.reading;
  const days = [dayOf(year, 1, 1) ?? 0, dayOf(year, 12, 31) ?? 0].map((day) => ({ first: day, last: day }));
  const { first, last } = spanOf(days);
  const limit = booksLimits(books).during("prizeShare", first, last);
  if (limit === null) return null;
  if (Math.abs(limit.figure - 2 / 3) < 0.001) return { share: limit.figure, said: sentences.twoThirds };
  const said = (language: Language) => figureText("prizeShare", limit.figure, language);
  return { share: limit.figure, said: { "zh-CN": said("zh-CN"), en: said("en") } };
}

/** The lines of the activities, the first at a 0-based row; `members` is where their number stands, or null where it is not known. */
export function activityLines(
  held: readonly Held[],
  first: number,
  members: { readonly row: number; readonly column: number; readonly count: number } | null,
  limit: WinnerLimit | null,
  books: Books,
  language: Language,
): readonly Line[] {
  const plan = planCells(books);
  const counted = countCells(books);
  return held.map((one, index): Line => {
    const row = first + index;
    const { account, attendance, people, winners, kind } = one;
    const isTooMany = limit !== null && winners !== null && winners > Math.floor(people * limit.share + 0.05);
    return [
      titleCell(one, plan),
      timeCell(one),
      text(kindNames[kind][language], "listCenter"),
      attendance !== null ? counted(attendance) : account === null ? number(people) : plan.people(account, people),
      members === null
        ? text(null)
        : share(a1(row, at.people), a1Absolute(members.row, members.column), people, members.count),
      number(winners),
      winners === null ? text(null) : share(a1(row, at.winners), a1(row, at.people), winners, people),
      text((attendance === null ? words.byPlan : words.byList)[language], "listCenter"),
      text(isTooMany ? sentences.tooMany[language](limit.said[language]) : null),
    ];
  });
}

/** A share of two cells, empty where the whole is nothing. */
export function share(part: string, whole: string, partOf: number, of: number): PageCell {
  return { value: of === 0 ? "" : partOf / of, formula: `IF(${whole}=0,"",${part}/${whole})`, role: "listPercent" };
}

/** A number, or an empty cell. */
export function number(value: number | null): PageCell {
  return { value, role: "listNumber" };
}

function titleCell({ account, title }: Held, plan: ReturnType<typeof planCells>): PageCell {
  if (account === null) return bookText(title);
  const place = plan.titleAt(account);
  const shown = title.length > longest ? `${title.slice(0, longest)}…` : title;
  return jump(place.sheet, a1(place.row, place.column), maskPersonalNumbers(shown), "listLinkText");
}

/** A text inside a formula may have 255 characters. */
const longest = 120;

function timeCell({ first, month }: Held): PageCell {
  if (first !== null) return { value: first, role: "listDay" };
  return text(month === null ? null : isoMonth(month), "listCenter");
}
