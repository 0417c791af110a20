import { activityState } from "../../ledger/calendar/activity-state.js";
import type { Row } from "../../reading/reading.js";
import type { Day } from "../../values/day.js";
import { membersByName } from "../across/members-by-name.js";
import { rosterOf } from "../across/roster.js";
import { bareName } from "../names.js";
import type { Books } from "../rule.js";
import { activityAccounts, type ActivityAccount } from "./activity-accounts.js";
import type { ActivityKind } from "./activity-kind.js";
import { isHeld } from "./is-held.js";
import { attendancesOf, isActiveMember, type Attendance, type Attendee } from "./participation.js";

type Member = Row<"members">;

/** Who of the active members took part in what, and who did not. */
export interface ParticipationGaps {
  /** Active on the day of today, in the roster's order. */
  readonly members: readonly Member[];
  /** The year's name lists of activities that were held; a check-up is no activity to take part in. */
  readonly lists: readonly Attendance[];
  /** How many activities held in the year have no list of names. */
  readonly unlisted: number;
  /** Active members by how many of the year's listed activities they took part in; those who took part in none, or of whom it is not known, are left out. */
  readonly took: ReadonlyMap<Member, number>;
  /** Who is in none of the year's lists. */
  readonly none: readonly Member[];
  /** Who has had no check-up for as many years as one is due; null where the register knows of no check-up at all. */
  readonly checkups: readonly Missing[] | null;
  /** Who is in no list of a rest trip of any year; null where the register knows of none at all. */
  readonly trips: readonly Missing[] | null;
  /** Mentions of people whom the roster has not, or has several times without a number that tells them: nobody is guessed. */
  readonly unmatched: readonly Unmatched[];
}

export interface Missing {
  readonly member: Member;
  /** The last year that the register knows of; null for none. */
  readonly last: number | null;
}

export interface Unmatched {
  readonly attendee: Attendee;
  readonly attendance: Attendance;
  /** True where several members bear the name. Whoever bears it is not said to be missing. */
  readonly several: boolean;
}

/** The gaps by the participation registers of these books and, where given, of the year before; `years` is how often a check-up is due. */
export function participationGaps(books: Books, previous: Books | null, years: number): ParticipationGaps {
  const { year } = books.reading;
  const members = (books.reading.tabs.members?.rows ?? []).filter(
    (row) => row.values.name !== null && isActiveMember(row, books.ledger.today),
  );
  const mentions = [...attendancesOf(books), ...(previous === null ? [] : carriedOver(books, previous))];
  const names = membersByName(books);
  const unmatched = mentions.flatMap((attendance) =>
    attendance.people.flatMap((attendee): Unmatched[] => {
      if (attendee.member !== null) return [];
      return [{ attendee, attendance, several: (names.get(bareName(attendee.name))?.length ?? 0) > 1 }];
    }),
  );
  const took = new Map<Member, number>();
  const lists = mentions.filter((one) => one.year === year && isActivity(one));
  for (const attendance of lists) {
    for (const { member } of attendance.people) if (member !== null) took.set(member, (took.get(member) ?? 0) + 1);
  }
  const isDoubtful = doubtfulIn(unmatched);
  const missing = (kind: ActivityKind, isMissing: (last: number | null) => boolean): readonly Missing[] | null => {
    const ofKind = mentions.filter((attendance) => attendance.kind === kind);
    if (ofKind.length === 0) return null;
    const last = lastYears(ofKind);
    return members.flatMap((member): Missing[] => {
      const known = last.get(member) ?? null;
      return isMissing(known) && !isDoubtful(member, (one) => one.kind === kind) ? [{ member, last: known }] : [];
    });
  };
  return {
    members,
    lists,
    unlisted: activityAccounts(books).filter((account) => isUnlisted(account, lists, books.ledger.today)).length,
    took: new Map(members.flatMap((member) => (took.has(member) ? [[member, took.get(member) ?? 0] as const] : []))),
    none: members.filter((member) => !took.has(member) && !isDoubtful(member, (one) => lists.includes(one))),
    checkups: missing("checkup", (last) => last === null || year - last >= years),
    trips: missing("resttrip", (last) => last === null),
    unmatched,
  };
}

/** True for a list of an activity that people take part in: a check-up is none, and what was called off was not held. */
export function isActivity({ kind, planned }: Attendance): boolean {
  return kind !== "checkup" && (planned === null || activityState(planned) !== "cancelled");
}

function isUnlisted(account: ActivityAccount, lists: readonly Attendance[], today: Day): boolean {
  if (account.kind === "checkup" || !isHeld(account, today)) return false;
  return !lists.some(({ planned }) => planned === account.row);
}

/** Last year's lists, with this year's members. */
function carriedOver(books: Books, previous: Books): Attendance[] {
  const roster = rosterOf(books);
  const known = new Set(attendancesOf(books).map(keyOf));
  return attendancesOf(previous)
    .filter((attendance) => attendance.year < books.reading.year && !known.has(keyOf(attendance)))
    .map((attendance) => ({
      ...attendance,
      planned: null,
      people: attendance.people.map((attendee) => {
        const member = roster.find(attendee.member?.values.memberNo ?? null, attendee.name);
        return { ...attendee, member };
      }),
    }));
}

function keyOf({ year, text }: Attendance): string {
  return `${year} ${text ?? ""}`;
}

function lastYears(attendances: readonly Attendance[]): ReadonlyMap<Member, number> {
  const last = new Map<Member, number>();
  for (const { year, people } of attendances) {
    for (const { member } of people) {
      if (member !== null) last.set(member, Math.max(year, last.get(member) ?? year));
    }
  }
  return last;
}

/** Tells whether a member bears a name that a list has without telling who is meant: then nothing is said of him. */
function doubtfulIn(unmatched: readonly Unmatched[]) {
  const byName = new Map<string, Attendance[]>();
  for (const { attendee, attendance } of unmatched) {
    const name = bareName(attendee.name);
    byName.set(name, [...(byName.get(name) ?? []), attendance]);
  }
  return (member: Member, isAsked: (attendance: Attendance) => boolean): boolean =>
    byName.get(bareName(member.values.name ?? ""))?.some(isAsked) === true;
}
