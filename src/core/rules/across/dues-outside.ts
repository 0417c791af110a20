import type { Row, TabReading } from "../../reading/reading.js";
import { dayOf, isoDay, isoMonth, monthOfDay, partsOfDay, type Day, type Month } from "../../values/day.js";
import type { Fen } from "../../values/fen.js";
import type { Place } from "../../values/finding.js";
import { oncePerBooks } from "../once.js";
import { bareNo, rosterOf } from "./roster.js";
import { placeOfRow } from "./row-place.js";

type Member = Row<"members">;
type DuesRow = Row<"dues">;

/** Dues that a member paid for months before joining or after leaving. */
export interface OutsideDues {
  readonly member: Member;
  readonly kind: "before" | "after";
  /** The day (or month) of joining or leaving as ISO text. */
  readonly date: string;
  first: Month;
  last: Month;
  fen: Fen;
  /** The last of the payments. */
  at: Place;
  /** 0-based rows of the register that hold them. */
  readonly rows: number[];
}

/** One a member and kind, in the register's order. Payments that name no month are only judged against the month of joining: later ones may be arrears. */
export const duesOutside = oncePerBooks((books): readonly OutsideDues[] => {
  const { members, dues } = books.reading.tabs;
  if (members === undefined || dues === undefined) return [];
  const terms = new Map<Member, Term>();
  const keys = new Set<string>();
  const { year } = books.reading;
  const [february, december] = [dayOf(year, 2, 1) ?? 0, dayOf(year, 12, 1) ?? 0];
  for (const member of members.rows) {
    const { joinDate, leaveDate } = member.values;
    // Most are members from January at the latest to December at least: no month needs to be reckoned.
    if ((joinDate === null || joinDate < february) && (leaveDate === null || leaveDate >= december)) continue;
    const term = termOf(member);
    if (term === null) continue;
    terms.set(member, term);
    keys.add(member.values.memberNo === null ? (member.values.name ?? "") : bareNo(member.values.memberNo));
    keys.add(member.values.name ?? "");
  }
  const found = new Map<string, OutsideDues>();
  if (terms.size === 0) return [];
  const roster = rosterOf(books);
  for (const row of dues.rows) {
    const { memberNo, name } = row.values;
    if (!keys.has(memberNo === null ? (name ?? "") : bareNo(memberNo))) continue;
    const member = roster.find(memberNo, name);
    const term = member === null ? undefined : terms.get(member);
    if (member !== null && term !== undefined) addPayments(found, member, term, row, dues);
  }
  return [...found.values()];
});

/** First and last month of membership. */
interface Term {
  readonly from: Month;
  readonly until: Month;
  readonly joined: string;
  readonly left: string;
}

function termOf({ values, unread }: Member): Term | null {
  const { joinDate, leaveDate } = values;
  if (joinDate !== null && leaveDate !== null && leaveDate < joinDate) return null;
  if (unread.includes("joinDate") || unread.includes("leaveDate")) return null;
  const from = joinDate === null ? -Infinity : monthOfDay(joinDate);
  const until = leaveDate === null ? Infinity : monthOfDay(leaveDate);
  return { from, until, joined: dateText(joinDate), left: dateText(leaveDate) };
}

/** A cell that names only a month is read as its first day, so that such a day is said as the month. */
function dateText(day: Day | null): string {
  if (day === null) return "";
  return partsOfDay(day).day === 1 ? isoMonth(monthOfDay(day)) : isoDay(day);
}

function addPayments(
  found: Map<string, OutsideDues>,
  member: Member,
  term: Term,
  row: DuesRow,
  dues: TabReading<"dues">,
): void {
  const add = (first: Month, last: Month, fen: Fen, at: Place, dated: boolean): void => {
    const kind = last < term.from ? "before" : first > term.until && !dated ? "after" : null;
    if (kind === null || fen <= 0) return;
    const key = `${member.row} ${kind}`;
    const known = found.get(key);
    if (known === undefined) {
      const date = kind === "before" ? term.joined : term.left;
      found.set(key, { member, kind, date, first, last, fen, at, rows: [row.row] });
      return;
    }
    known.first = Math.min(known.first, first);
    known.last = Math.max(known.last, last);
    known.fen += fen;
    known.at = at;
    known.rows.push(row.row);
  };
  dues.monthColumns.forEach(({ column, first, last }, index) => {
    add(first, last, row.paid[index] ?? 0, { sheet: dues.sheet, row: row.row, column }, false);
  });
  const { month, payDate, amount } = row.values;
  if (row.paid.some((paid) => paid !== null)) return;
  const paidIn = payDate === null ? null : monthOfDay(payDate);
  if (month !== null) add(month.first, month.last, amount ?? 0, placeOfRow(dues, row, "month", "amount"), false);
  else if (paidIn !== null) add(paidIn, paidIn, amount ?? 0, placeOfRow(dues, row, "payDate", "amount"), true);
}
