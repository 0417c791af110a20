import type { Place } from "../../values/finding.js";
import { oncePerBooks } from "../once.js";
import { placeIn } from "../place.js";
import type { Books } from "../rule.js";
import { daysOfWhen, type Days } from "./days-of.js";
import { daysSaid, nightSaid, outingIn } from "./outing.js";
import { policyPayments } from "./payments.js";

/** An outing of the union as a whole, or a payment for one. */
export interface Outing extends Days {
  /** What tells it from another one: its title, else its day. */
  readonly title: string;
  /** How many days it took; null where nothing says. */
  readonly days: number | null;
  readonly night: boolean;
  /** True where only a part of the members went: such outings are not counted together. */
  readonly partial: boolean;
  readonly at: Place;
}

/** The outings of the activities tab, or where it has none, those that were paid for. */
export const outingsOf = oncePerBooks((books): readonly Outing[] => {
  const planned = plannedOutings(books);
  return planned.length > 0 ? planned : paidOutings(books);
});

function plannedOutings({ reading }: Books): Outing[] {
  const tab = reading.tabs.activities;
  if (tab === undefined) return [];
  return tab.rows.flatMap(({ row, values }) => {
    const text = `${values.title ?? ""} ${values.content ?? ""} ${values.category ?? ""}`;
    if (!outingIn(text)) return [];
    const { date, endDate } = values;
    const until = date !== null && "day" in date ? (dayIn(endDate) ?? date.until) : null;
    const lasted = date !== null && "day" in date && until !== null ? until - date.day + 1 : null;
    const partial = values.department !== null && !/全体|全校|全部|all/i.test(values.department);
    return {
      title: values.title ?? "",
      ...daysOfWhen(date ?? values.month, null, reading.year),
      days: lasted ?? daysSaid(text),
      night: nightSaid(text),
      partial: partial || group.test(text),
      at: placeIn(tab, row, "title", "content"),
    };
  });
}

function paidOutings(books: Books): Outing[] {
  return policyPayments(books)
    .filter(({ outing }) => outing)
    .map(({ row: { values }, purpose, first, last, at }) => ({
      title: values.activity ?? "",
      first,
      last,
      days: daysSaid(purpose),
      night: nightSaid(purpose),
      partial: group.test(purpose),
      at,
    }));
}

function dayIn(when: Parameters<typeof daysOfWhen>[0]): number | null {
  return when !== null && "day" in when ? (when.until ?? when.day) : null;
}

const group = /[片区组室部系院]|分会|年级|分校|校区|小组|支部/;
