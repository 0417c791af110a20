import type { CalendarEntry, PlanDetails, UndatedActivity } from "../ledger/calendar/entry.js";
import { yuanOfFen } from "../values/fen.js";
import { wrapText } from "./calendar-text.js";
import { dayWidth, strip, weekColumns, wideStrip, type Strip } from "./calendar-strip.js";
import { byPlace, monthOfIso, timeText } from "./calendar-time.js";
import type { CalendarWords, PlanColumn } from "./calendar-words.js";
import type { PageCell } from "./page.js";
import type { Role } from "./style.js";

/** The plan list, month → items: every activity with all its text, and at the end those whose time is still to be set. */
export function planList(
  entries: readonly CalendarEntry[],
  undated: readonly UndatedActivity[],
  words: CalendarWords,
): readonly Strip[] {
  const activities = entries.filter(({ kind }) => kind === "activity").sort(byPlace);
  const months = [...new Set(activities.map(({ date }) => monthOfIso(date)))];
  const columns = planColumns([...activities, ...undated].map(({ plan }) => plan));
  const rows = months.flatMap((month) => [
    wideStrip(20, words.monthHead(month), "planMonth"),
    ...activities
      .filter(({ date }) => monthOfIso(date) === month)
      .map((entry) => planRow(columns, entry.title, timeText(entry, words), entry.plan)),
  ]);
  const later = undated.map(({ title, plan }) => planRow(columns, title, plan.words ?? "", plan));
  return [
    wideStrip(26, words.planTitle, "monthHead"),
    strip(
      20,
      columns.map(({ key, span }) => ({ columns: span, value: words.planHead[key], role: "head" })),
    ),
    ...rows,
    ...(later.length > 0 ? [wideStrip(20, words.undated, "planMonth"), ...later] : []),
    ...totalRow(columns, [...activities, ...undated], words),
    ...(rows.length + later.length === 0 ? [wideStrip(20, words.noActivities, "planText")] : []),
  ];
}

interface Column {
  readonly key: PlanColumn;
  /** Number of the sheet's columns it takes. */
  readonly span: number;
}

/** The list's columns: those that nothing is known for are left out, and contents, else the name, get their room. */
function planColumns(plans: readonly (PlanDetails | null)[]): readonly Column[] {
  const optional = (["content", "place", "owner", "participants", "budget"] as const).filter((key) =>
    plans.some((plan) => plan !== null && plan[key] !== null),
  );
  const free = weekColumns - 2 - optional.length;
  const wide = optional.includes("content") ? "content" : "title";
  const extra = wide === "content" && free >= 3 ? 1 : 0;
  return (["time", "title", ...optional] as const).map((key) => ({
    key,
    span: 1 + (key === wide ? free - extra : 0) + (key === "title" ? extra : 0),
  }));
}

/** The sum of the budgets; none for a plan of one activity or without budgets. */
function totalRow(
  columns: readonly Column[],
  activities: readonly { readonly plan: PlanDetails | null }[],
  words: CalendarWords,
): readonly Strip[] {
  if (activities.length < 2 || !columns.some(({ key }) => key === "budget")) return [];
  const budget = activities.reduce((sum, { plan }) => sum + (plan?.budget ?? 0), 0);
  const values: Partial<Record<PlanColumn, PageCell["value"]>> = { time: words.total, budget: yuanOfFen(budget) };
  return [
    strip(
      20,
      columns.map(({ key, span }) => ({
        columns: span,
        value: values[key] ?? null,
        role: key === "budget" ? "moneyTotal" : "total",
      })),
    ),
  ];
}

function planRow(columns: readonly Column[], title: string, time: string, plan: PlanDetails | null): Strip {
  const values: Readonly<Record<PlanColumn, PageCell["value"]>> = {
    time,
    title,
    content: plan?.content ?? null,
    place: plan?.place ?? null,
    owner: plan?.owner ?? null,
    participants: plan?.participants ?? null,
    budget: plan?.budget == null ? null : yuanOfFen(plan.budget),
  };
  const lines = columns.map(({ key, span }) => {
    const value = values[key];
    return typeof value === "string" ? wrapText(value, span * dayWidth - 1).length : 1;
  });
  return strip(
    Math.min(409, Math.max(20, Math.max(...lines) * 15 + 5)),
    columns.map(({ key, span }) => ({ columns: span, value: values[key], role: roles[key] })),
  );
}

const roles: Readonly<Record<PlanColumn, Role>> = {
  time: "planDate",
  title: "planText",
  content: "planText",
  place: "planText",
  owner: "planText",
  participants: "planDate",
  budget: "moneyItem",
};
