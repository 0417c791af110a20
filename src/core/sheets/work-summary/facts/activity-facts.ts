import type { Source } from "../../../ledger/ledger.js";
import { activityAccounts, type ActivityAccount } from "../../../rules/activities/activity-accounts.js";
import { activityKinds, type ActivityKind } from "../../../rules/activities/activity-kind.js";
import { isHeld } from "../../../rules/activities/is-held.js";
import type { Books } from "../../../rules/rule.js";
import type { Bilingual } from "../../../values/language.js";
import { liveTotal } from "../../audit/live-total.js";
import { lacking, rowsFact, totalFact, type Fact, type FactRow, type FactSection, type YearBooks } from "../fact.js";
import type { FigureKey } from "../figure-words.js";
import type { MissingKey } from "../missing-words.js";
import { attendedOfKind } from "./attendance.js";

/** The activities held: how many, who took part and what was spent, by kind; contests with their entries and prizes, commendations, bodies inspected. */
export function activityFacts(year: YearBooks): FactSection {
  const { books } = year;
  const plan = books.reading.tabs.activities;
  const accounts = activityAccounts(books);
  if (plan === undefined || accounts.length === 0) return lacking("activities");
  const held = accounts.filter((account) => isHeld(account, books.ledger.today));
  const place = (account: ActivityAccount, column: PlanColumn) => {
    const at = account.row.columns ?? plan.columns;
    return { sheet: plan.sheet, row: account.row.row, column: at[column] ?? at.title ?? at.content ?? 0 };
  };
  const kinds = activityKinds.map((kind) => ({ kind, of: held.filter((account) => account.kind === kind) }));
  const facts = kinds.flatMap(({ kind, of }): Fact[] => [
    rowsFact(
      `${kind}/count`,
      of.map((account) => rowOf(account, place(account, "title"), 1)),
    ),
    peopleFact(year, kind, of, place),
    spentFact(books, kind, of, place),
    ...extras(kind, of, place),
  ]);
  const all = (what: "count" | "people" | "spent") => activityKinds.map((kind): FigureKey => `${kind}/${what}`);
  const missing: MissingKey[] = missingOf(held, facts);
  return {
    facts: [
      ...totalFact("activities/held", facts, all("count")),
      ...totalFact("activities/people", facts, all("people")),
      ...totalFact("activities/spent", facts, all("spent")),
      ...facts,
    ],
    missing,
    remarks: remarksOf(accounts, held),
  };
}

type PlanColumn = "title" | "participants" | "winners" | "works" | "bodies" | "spent";
type PlaceOf = (account: ActivityAccount, column: PlanColumn) => FactRow["at"];

/** Participants; of check-ups and rest trips the people themselves, where a register names them. */
function peopleFact(year: YearBooks, kind: ActivityKind, of: readonly ActivityAccount[], place: PlaceOf): Fact {
  const named = kind === "checkup" || kind === "resttrip" ? attendedOfKind(year, kind) : [];
  if (named.length > 0) return rowsFact(`${kind}/people`, named, undefined, { unit: "people" });
  const rows = of.flatMap((account) => {
    const { participants, counted } = account;
    return participants === null
      ? []
      : [rowOf(account, place(account, counted ? "title" : "participants"), participants)];
  });
  return rowsFact(`${kind}/people`, rows, undefined, rows.length < of.length ? { partial: true } : {});
}

function spentFact(books: Books, kind: ActivityKind, of: readonly ActivityAccount[], place: PlaceOf): Fact {
  const sheet = books.reading.tabs.disbursements?.sheet ?? "";
  const rows = of.flatMap((account): FactRow[] => {
    const { payments, spent, spentStated, title } = account;
    if (spentStated) return [rowOf(account, place(account, "spent"), spent ?? 0)];
    return payments.map(({ source: { row, column }, fen, day }) => {
      return { at: { sheet, row, column }, day, month: null, name: title, department: null, detail: null, adds: fen };
    });
  });
  const sources: readonly Source[] = of.flatMap(({ payments }) => payments.map(({ source }) => source));
  const fen = sources.reduce((sum, one) => sum + one.fen, 0);
  const isBooked = of.every(({ spentStated }) => !spentStated);
  return rowsFact(
    `${kind}/spent`,
    rows,
    () => (isBooked ? (liveTotal(books, sources, fen, "zh-CN", "item").cell.formula ?? null) : null),
    of.some(isUnpaid) ? { partial: true } : {},
  );
}

/** True where the books say nothing of what an activity cost that was planned with money, or of which no budget is stated. */
function isUnpaid({ spent, budget, kind }: ActivityAccount): boolean {
  const isFree = budget === 0 || (budget === null && (kind === "meeting" || kind === "inspection"));
  return spent === null && !isFree;
}

/** Entries and prizes of contests, people commended, bodies inspected. */
function extras(kind: ActivityKind, of: readonly ActivityAccount[], place: PlaceOf): readonly Fact[] {
  const counted = (
    key: FigureKey,
    column: "winners" | "works" | "bodies",
    numberOf: (one: ActivityAccount) => number | null,
  ) => {
    const rows = of.flatMap((account) => {
      const number = numberOf(account);
      return number === null ? [] : [rowOf(account, place(account, column), number)];
    });
    return rows.length === 0 ? [] : [rowsFact(key, rows)];
  };
  switch (kind) {
    case "contest":
      return [
        ...counted("contest/works", "works", ({ row }) => row.values.works),
        ...counted("contest/winners", "winners", ({ winners }) => winners),
      ];
    case "honour":
      return counted("honour/winners", "winners", ({ winners }) => winners);
    case "inspection":
      return counted("inspection/bodies", "bodies", ({ row }) => row.values.bodies);
    default:
      return [];
  }
}

function missingOf(held: readonly ActivityAccount[], facts: readonly Fact[]): MissingKey[] {
  const isThere = (key: FigureKey) => facts.some((fact) => fact.key === key && fact.value > 0);
  const missing: MissingKey[] = [];
  if (held.every(({ participants }) => participants === null)) missing.push("participants");
  if (!isThere("contest/count")) missing.push("contests");
  else {
    if (!isThere("contest/works")) missing.push("works");
    if (!isThere("contest/winners")) missing.push("winners");
  }
  if (!isThere("checkup/people")) missing.push("checkups");
  if (!isThere("resttrip/people")) missing.push("resttrips");
  if (!isThere("honour/winners")) missing.push("honours");
  if (!isThere("inspection/bodies")) missing.push("bodies");
  return missing;
}

function remarksOf(accounts: readonly ActivityAccount[], held: readonly ActivityAccount[]): readonly Bilingual[] {
  const remarks: Bilingual[] = [];
  const cancelled = accounts.filter(({ state }) => state === "cancelled").length;
  if (cancelled > 0) {
    remarks.push({
      "zh-CN": `活动计划中有 ${cancelled} 项注明取消或未举办，未计入。`,
      en: `Not counted: ${cancelled} planned ${cancelled === 1 ? "activity" : "activities"} that the plan says ${cancelled === 1 ? "was" : "were"} called off.`,
    });
  }
  const left = accounts.length - cancelled - held.length;
  if (left > 0) {
    remarks.push({
      "zh-CN": `活动计划中有 ${left} 项尚未开展，或没有写明日期、不能确定已经开展，未计入。`,
      en: `Not counted: ${left} planned ${left === 1 ? "activity" : "activities"} still to come, or without a time that shows it was held.`,
    });
  }
  const silent = held.filter(({ participants }) => participants === null).length;
  if (silent > 0 && silent < held.length) {
    remarks.push({
      "zh-CN": `已开展的活动有 ${silent} 项没有登记参加人数，参加人次不含这些活动。`,
      en: `${silent} of the activities held state no participants: the numbers who took part leave them out.`,
    });
  }
  const unpaid = held.filter(isUnpaid).length;
  if (unpaid > 0 && unpaid < held.length) {
    remarks.push({
      "zh-CN": `已开展的活动中，其中 ${unpaid} 项未见对应支出，活动支出不含这些活动。`,
      en: `No payment found for ${unpaid} of the activities held: the money spent on activities leaves them out.`,
    });
  }
  return remarks;
}

function rowOf({ title, first, month, area, row }: ActivityAccount, at: FactRow["at"], adds: number): FactRow {
  return { at, day: first, month, name: title, department: area, detail: row.values.category, adds };
}
