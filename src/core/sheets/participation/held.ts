import type { ActivityAccount } from "../../rules/activities/activity-accounts.js";
import { activityAccounts } from "../../rules/activities/activity-accounts.js";
import type { ActivityKind } from "../../rules/activities/activity-kind.js";
import { attendancesOf, type Attendance } from "../../rules/activities/participation.js";
import type { Books } from "../../rules/rule.js";
import type { Day, Month } from "../../values/day.js";

/** An activity of the year of which it is known how many took part. */
export interface Held {
  readonly title: string;
  readonly kind: ActivityKind;
  readonly first: Day | null;
  readonly month: Month | null;
  readonly people: number;
  readonly winners: number | null;
  /** Null where the plan has no such activity. */
  readonly account: ActivityAccount | null;
  /** Null where no register names its people. */
  readonly attendance: Attendance | null;
}

/** The activities of the plan by time, then those that only the register knows. */
export function heldActivities(books: Books): readonly Held[] {
  const { year } = books.reading;
  const attendances = attendancesOf(books).filter((one) => one.year === year);
  const planned = activityAccounts(books).flatMap((account): Held[] => {
    const { title, kind, state, first, month, participants, winners } = account;
    if (participants === null || state === "cancelled") return [];
    const attendance = attendances.find((one) => one.planned === account.row) ?? null;
    return [{ title, kind, first, month, people: participants, winners, account, attendance }];
  });
  planned.sort((a, b) => (a.month ?? Infinity) - (b.month ?? Infinity) || (a.first ?? -1) - (b.first ?? -1));
  const others = attendances.flatMap((attendance): Held[] => {
    if (attendance.planned !== null || attendance.people.length === 0) return [];
    const { text, kind, people, winners } = attendance;
    const known = { account: null, attendance, first: null, month: null };
    return [
      {
        title: text ?? people[0]?.at.sheet ?? "",
        kind,
        people: people.length,
        winners: winners === 0 ? null : winners,
        ...known,
      },
    ];
  });
  return [...planned, ...others];
}
