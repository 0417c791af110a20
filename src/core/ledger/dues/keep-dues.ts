import type { BookReading } from "../../reading/reading.js";
import { monthOfDay, type Day, type Month } from "../../values/day.js";
import { yuanText, type Fen } from "../../values/fen.js";
import type { DuesLedger, MemberDues, Source } from "../ledger.js";
import type { Notes } from "../notes.js";
import { duesMethod, ruleDue } from "./monthly-due.js";
import { matchPeople } from "./match-people.js";
import { cellOfPayment, readPayments } from "./payments.js";
import { nameOf, placeOfPerson, wageIn, type Person } from "./person.js";
import { lastMonthDue, monthsOfPeriod, planByRegister, roundPeriod, RulePlans, type Plan } from "./plan.js";
import { settle, type Settlement } from "./settle.js";
import { isHollow, readStatedDues, type StatedDue } from "./stated-due.js";
import { termsOf, type Terms } from "./terms.js";

/** What every member owed and paid in the year; empty, with a note, when the book has no dues register. */
export function keepDues(reading: BookReading, today: Day, notes: Notes): DuesLedger {
  const { dues } = reading.tabs;
  const { year, settings } = reading;
  const until = lastMonthDue(year, monthOfDay(today), settings);
  if (dues === undefined) return withoutRegister(reading, until, notes);
  const { people, plain } = matchPeople(reading, notes);
  const payers = people.map((person): Payer => ({ person, rule: ruleDue(person, settings) }));
  const statedOf = readStatedDues(reading, payers);
  const members: MemberDues[] = [];
  const unknown: Person[] = [];
  const plans = new RulePlans(settings);
  const period = monthsOfPeriod(settings);
  const further: Source[] = [];
  const elsewhere = { rows: 0, fen: 0 };
  for (const payer of payers) {
    const { person } = payer;
    const terms = person.known ? termsOf(person, reading, notes) : noTerms;
    const stated = statedOf(person);
    const plan = planOf(payer, terms, stated, plans, reading, notes);
    if (plan === null) unknown.push(person);
    const payments = readPayments(person, dues, year, plan ?? noPlan, further);
    elsewhere.rows += payments.elsewhere.rows;
    elsewhere.fen += payments.elsewhere.fen;
    const settlement = settle(plan ?? noPlan, until, payments, period);
    members.push(memberDues(payer, stated, terms, plan, settlement, reading));
  }
  noteUnknown(unknown, members, reading, notes);
  if (elsewhere.rows > 0) {
    const at = { sheet: dues.sheet, row: dues.headerRow, column: dues.columns.month ?? dues.columns.amount ?? 0 };
    notes.find("dues-other-year", "info", at, { rows: elsewhere.rows, amount: yuanText(elsewhere.fen), year });
  }
  return {
    until,
    members,
    count: members.filter(({ expected }) => expected > 0).length,
    expected: members.reduce((sum, member) => sum + member.expected, 0),
    paid: members.reduce((sum, member) => sum + member.paid, 0),
    get repeating() {
      return people.flatMap(({ isRepeating, register }) => (isRepeating ? [register] : []));
    },
    // Most books book their dues as income rows: the register's cells are then never asked for.
    get sources() {
      return [...plain.map((row) => cellOfPayment(row, dues)), ...further];
    },
  };
}

function memberDues(
  { person, rule }: Payer,
  stated: StatedDue | null,
  { exempt, membership }: Terms,
  plan: Plan | null,
  { months, expected, paid, arrears, advance, overpaid, refunded, paidIn }: Settlement,
  reading: BookReading,
): MemberDues {
  const { roster, said } = person;
  return {
    memberNo: roster?.values.memberNo ?? said.memberNo,
    name: nameOf(person),
    department: roster?.values.department ?? said.department,
    at: placeOfPerson(person, reading),
    months,
    expected,
    paid,
    arrears,
    advance,
    overpaid: plan === null ? 0 : overpaid,
    refunded: plan === null ? 0 : refunded,
    dueKnown: plan !== null,
    exempt,
    leaveDate: said.leaveDate,
    person,
    membership,
    plan,
    paidIn,
    rule,
    stated,
  };
}

/** A person with the month's due by the rule. */
interface Payer {
  readonly person: Person;
  readonly rule: Fen | null;
}

const noTerms: Terms = { months: [], exempt: null, membership: { first: 1, last: 0 } };
const noPlan: Plan = new Map();

/** The months' dues of a person: by the rule, else as stated; null when they owe and neither is known. */
function planOf(
  { person, rule }: Payer,
  { months }: Terms,
  stated: StatedDue | null,
  plans: RulePlans,
  reading: BookReading,
  notes: Notes,
): Plan | null {
  if (months.length === 0) return noPlan;
  if (rule === null)
    return stated === null || isHollow(stated, person, reading) ? null : planByRegister(months, stated);
  const plan = plans.of(months, rule);
  if (stated !== null && !agrees(stated, rule, plan, reading)) {
    const at = { sheet: reading.tabs.dues?.sheet ?? "", row: stated.row, column: stated.column };
    notes.find("dues-differs", "warning", at, {
      name: nameOf(person),
      stated: yuanText(stated.fen),
      rule: yuanText(stated.every === "month" ? rule : sumOfPlan(plan)),
    });
  }
  return plan;
}

/** True when the stated due is the rule's for a month, a half-year, the year, or the months owed. */
function agrees(stated: StatedDue, rule: Fen, plan: Plan, { settings }: BookReading): boolean {
  const round = (fen: Fen): Fen => roundPeriod(fen, settings);
  const sums = [12 * rule, 6 * rule, rule * plan.size, rule];
  return [...sums, ...sums.map(round), sumOfPlan(plan), ...new Set(plan.values())].includes(stated.fen);
}

function sumOfPlan(plan: Plan): Fen {
  let sum = 0;
  for (const fen of plan.values()) sum += fen;
  return sum;
}

function noteUnknown(
  unknown: readonly Person[],
  members: readonly MemberDues[],
  reading: BookReading,
  notes: Notes,
): void {
  if (unknown.length === 0) return;
  const { settings } = reading;
  if (duesMethod(settings) === "fixed" && settings.duesFixed === null) {
    notes.find("dues-fixed-missing", "error", settings.places.get("duesMethod") ?? null, { setting: "会费定额" });
    return;
  }
  const [first] = unknown;
  if (unknown.length > 1 && first !== undefined && !members.some(({ expected }) => expected > 0)) {
    notes.find("dues-base-missing", "warning", placeOfPerson(first, reading), { members: unknown.length });
    return;
  }
  for (const person of unknown) {
    notes.find("dues-unknown", "warning", placeOfPerson(person, reading), { name: nameOf(person) });
  }
}

function withoutRegister(reading: BookReading, until: Month, notes: Notes): DuesLedger {
  const { members } = reading.tabs;
  const paying = members?.rows.filter((row) => wageIn(row.values) !== null).length ?? 0;
  if (members !== undefined && paying > 0) {
    notes.find("dues-register-missing", "info", { sheet: members.sheet, row: null, column: null }, { members: paying });
  }
  return { until, members: [], count: 0, expected: 0, paid: 0, repeating: [], sources: [] };
}
