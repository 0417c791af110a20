import { activityState, type ActivityState } from "../../ledger/calendar/activity-state.js";
import { oneLine } from "../../ledger/calendar/plan-items.js";
import { calendarSpan } from "../../ledger/calendar/span.js";
import type { Booking, Source } from "../../ledger/ledger.js";
import { remember } from "../../ledger/remember.js";
import type { Row } from "../../reading/reading.js";
import type { Day, Month } from "../../values/day.js";
import type { Fen } from "../../values/fen.js";
import { activityMeanings, activityName, type ActivityMeaning } from "../across/activity-names.js";
import { bookedRows, type BookedRow } from "../booked-rows.js";
import { oncePerBooks } from "../once.js";
import type { Books } from "../rule.js";
import { activityDays, isInYear } from "./activity-days.js";
import { activityKind, type ActivityKind } from "./activity-kind.js";
import { nearestOfName } from "./nearest-of-name.js";
import { titleInSummary } from "./by-summary.js";
import { headsOf } from "./heads-of.js";

/** An activity of the plan with what the books say of it. */
export interface ActivityAccount {
  readonly row: Row<"activities">;
  /** On one line; the contents where there is no title. */
  readonly title: string;
  readonly kind: ActivityKind;
  readonly owner: string | null;
  /** 参加范围 */
  readonly area: string | null;
  readonly first: Day | null;
  readonly last: Day | null;
  readonly month: Month | null;
  readonly state: ActivityState;
  /** True when it is certainly past. */
  readonly over: boolean;
  readonly budget: Fen | null;
  /** What its payments come to; the plan's own figure where no payment is its; null where neither says. */
  readonly spent: Fen | null;
  /** True where `spent` is the plan's own figure. */
  readonly spentStated: boolean;
  /** In the order of the disbursements. */
  readonly payments: readonly ActivityPayment[];
  /** From the participation register, else the plan's column. */
  readonly participants: number | null;
  readonly winners: number | null;
  /** True where the two come from the register. */
  readonly counted: boolean;
}

/** A counted row of the disbursements that belongs to an activity. */
export interface ActivityPayment {
  readonly row: Row<"disbursements">;
  /** Below zero for money given back. */
  readonly fen: Fen;
  /** Null where only a month is stated. */
  readonly day: Day | null;
  readonly source: Source;
  /** Whether its activity column names the activity, or only its summary. */
  readonly by: "name" | "summary";
}

/** Payments under one name that is no activity's own. */
export interface LooseName extends ActivityMeaning {
  /** As written. */
  readonly text: string;
  readonly bookings: readonly Booking[];
}

/** The year's spending of all funds by activity: every booking is in an account's payments, or in exactly one of the other lists. */
export interface ActivitySpending {
  /** In the order of the plan, without those certainly of another year that nothing was spent on. */
  readonly accounts: readonly ActivityAccount[];
  /** Names that may mean several activities: their money belongs to none. */
  readonly ambiguous: readonly LooseName[];
  /** Names of which the plan has nothing. */
  readonly unknown: readonly LooseName[];
  /** Spending that names no activity, in a column or in its summary. */
  readonly unnamed: readonly Booking[];
}

/** The activities with their money. */
export function activityAccounts(books: Books): readonly ActivityAccount[] {
  return activitySpending(books).accounts;
}

/** The year's spending laid out over the activities of the plan. */
export const activitySpending = oncePerBooks((books): ActivitySpending => {
  const { reading, ledger } = books;
  const span = calendarSpan(reading);
  const planned = (reading.tabs.activities?.rows ?? []).map((row) => {
    return { row, title: titleOf(row), ...activityDays(row, span, ledger.today) };
  });
  const ofYear = planned.filter((one) => isInYear(one, span, reading.year));
  const inYear = new Set(ofYear.map(({ row }) => row));
  const inSummary = titleInSummary(ofYear);
  const rowOf = bookedRows(books);
  const meaningOf = activityMeanings(books);
  const isNamed = namesActivities(books);

  const payments = new Map<Row<"activities">, ActivityPayment[]>();
  const loose = new Map<string, LooseName & { readonly bookings: Booking[] }>();
  const unnamed: Booking[] = [];
  /** What a name means, those of the year before others. */
  const named = remember((text): ActivityMeaning => {
    const { meant, suggestion } = meaningOf(text);
    const current = meant.filter((one) => inYear.has(one));
    return { meant: current.length > 0 ? current : meant, suggestion };
  });
  const nearest = nearestOfName(planned);
  for (const booking of ledger.bookings) {
    if (booking.kind !== "spending") continue;
    const row = rowOf(booking);
    const paid = row !== undefined && isDisbursement(row) ? row : null;
    const text = isNamed ? (paid?.values.activity ?? null) : null;
    if (paid === null || text === null || activityName(text) === "") {
      const activity = paid === null ? null : inSummary(booking);
      if (activity === null || paid === null) unnamed.push(booking);
      else put(payments, activity.row, paymentOf(booking, paid, "summary"));
    } else {
      const meaning = named(text);
      const [only, other] = meaning.meant;
      const activity = other === undefined ? only : nearest(text, meaning.meant, booking);
      if (activity == null) {
        const there = loose.get(text);
        if (there === undefined) loose.set(text, { text, ...meaning, bookings: [booking] });
        else there.bookings.push(booking);
      } else put(payments, activity, paymentOf(booking, paid, "name"));
    }
  }

  const heads = headsOf(books);
  const accounts = planned.flatMap((one): ActivityAccount[] => {
    const own = payments.get(one.row) ?? [];
    return own.length === 0 && !inYear.has(one.row) ? [] : [accountOf(one, own, heads(one.row))];
  });
  const names = [...loose.values()];
  return {
    accounts,
    ambiguous: names.filter(({ meant }) => meant.length > 0),
    unknown: names.filter(({ meant }) => meant.length === 0),
    unnamed,
  };
});

function isDisbursement(row: BookedRow): row is Row<"disbursements"> {
  return "activity" in row.values;
}

/** The title on one line, else the contents. */
function titleOf({ values: { title, content, category, place } }: Row<"activities">): string {
  return oneLine(title ?? content ?? category ?? place ?? "?");
}

/** False where the column holds nothing that the plan has or that is a slip away from it: it then means something else (是/否). */
function namesActivities(books: Books): boolean {
  const { disbursements } = books.reading.tabs;
  if (disbursements?.columns.activity === undefined) return false;
  const meaningOf = activityMeanings(books);
  return disbursements.rows.some(({ values: { activity } }) => {
    if (activity === null) return false;
    const { meant, suggestion } = meaningOf(activity);
    return meant.length > 0 || suggestion !== "";
  });
}

function accountOf(
  planned: Pick<ActivityAccount, "row" | "title" | "first" | "last" | "month" | "over">,
  payments: readonly ActivityPayment[],
  heads: Pick<ActivityAccount, "participants" | "winners" | "counted">,
): ActivityAccount {
  const { title, content, category, owner, department, budget, spent: stated } = planned.row.values;
  const spentStated = payments.length === 0 && stated !== null;
  return {
    ...planned,
    kind: activityKind(category, title, content),
    state: activityState(planned.row),
    owner,
    area: department,
    budget,
    spent: payments.length === 0 ? stated : payments.reduce((sum, { fen }) => sum + fen, 0),
    spentStated,
    payments,
    ...heads,
  };
}

function paymentOf(booking: Booking, row: Row<"disbursements">, by: ActivityPayment["by"]): ActivityPayment {
  const { source, entry } = booking;
  const { when } = entry;
  return { row, fen: source.fen, day: when !== null && "day" in when ? when.day : null, source, by };
}

function put<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const there = map.get(key);
  if (there === undefined) map.set(key, [value]);
  else there.push(value);
}
