import type { Booking } from "../../ledger/ledger.js";
import { remember } from "../../ledger/remember.js";
import { dayOf, daysInMonth, monthOfDay, numberOfMonth, yearOfMonth, type Day, type Month } from "../../values/day.js";
import { activityName } from "../across/activity-names.js";
import { occasionOf, type Occasion } from "../../ledger/visits/occasion.js";

/** What a summary is compared with: an activity's title and its time. */
export interface Titled {
  readonly title: string;
  readonly first: Day | null;
  readonly last: Day | null;
  readonly month: Month | null;
}

/**
 * Finds the activity that a payment's summary names though its activity column does not: the only one whose whole title stands in the summary,
 * paid for from a month before it to two months after. Null where none or several do, or where no time tells.
 */
export function titleInSummary<Activity extends Titled>(
  activities: readonly Activity[],
): (booking: Booking) => Activity | null {
  const titles = activities
    .map((activity) => ({ activity, name: activityName(activity.title) }))
    .filter(({ name }) => name.length >= leastTitle);
  const fitting = remember((summary): readonly Activity[] => {
    const name = activityName(summary);
    return titles.filter((one) => name.includes(one.name)).map(({ activity }) => activity);
  });
  return (booking) => {
    const { summary } = booking.entry;
    if (titles.length === 0 || summary === null || !isForActivities(booking)) return null;
    const [only, other] = fitting(summary);
    return only !== undefined && other === undefined && isNear(only, booking) ? only : null;
  };
}

/** True for a payment of a kind that belongs to an activity: by its account and item, and where it is no help or gift to single members. */
export function isForActivities({ account, item, entry }: Booking): boolean {
  const booked = `${account ?? entry.account ?? ""} ${item ?? entry.item ?? ""}`;
  if (!activityItems.test(booked) || noActivity.test(booked)) return false;
  const occasion = occasionOf(entry.category ?? "", entry.summary ?? "");
  return occasion === null || !personal.has(occasion);
}

/** The shortest title that is told from other words. */
const leastTitle = 4;
const activityItems =
  /职工活动|职工服务|文体活动|会员活动|宣传活动|职工教育|其他活动|疗休养|竞赛|集体福利|送温暖|慰问|培训|会议|staff activities|training/i;
const noActivity = /互助|保险|建家/;
const personal: ReadonlySet<Occasion> = new Set<Occasion>([
  "birthday",
  "marriage",
  "childbirth",
  "hospital",
  "retirement",
  "memberDeath",
  "relativeDeath",
]);

const daysBefore = 31;
const daysAfter = 62;

function isNear({ first, last, month }: Titled, { month: paidIn, entry: { when } }: Booking): boolean {
  const from = first ?? (month === null ? null : firstDay(month));
  if (from === null) return false;
  const to = last ?? first ?? lastDay(month ?? monthOfDay(from));
  if (when !== null && "day" in when) return when.day >= from - daysBefore && when.day <= to + daysAfter;
  return paidIn !== null && paidIn >= monthOfDay(from) - 1 && paidIn <= monthOfDay(to) + 2;
}

function firstDay(month: Month): Day | null {
  return dayOf(yearOfMonth(month), numberOfMonth(month), 1);
}

function lastDay(month: Month): Day {
  const [year, number] = [yearOfMonth(month), numberOfMonth(month)];
  return dayOf(year, number, daysInMonth(year, number)) ?? 0;
}
