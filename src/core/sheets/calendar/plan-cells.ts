import type { CalendarEntry, PlanDetails, UndatedActivity } from "../../ledger/calendar/entry.js";
import { yuanOfFen } from "../../values/fen.js";
import type { PageCell } from "../page.js";
import type { Role } from "../style.js";
import { columnCount, strip, textColumn, type Piece, type Strip } from "./strip.js";
import { wrapText } from "./text.js";
import type { CalendarWords, PlanColumn } from "./words.js";

/** A column of a plan: how many of the sheet's columns it takes. */
export interface Column {
  readonly key: PlanColumn;
  readonly span: number;
}

type Optional = "content" | "place" | "owner" | "participants" | "budget";

/** An activity of the plan, with or without a time. */
export interface Planned {
  readonly title: string;
  readonly time: string;
  readonly plan: PlanDetails | null;
}

/**
 * A plan's columns in the order of `widths`: those that nothing is known for are left out, and their room goes to the contents, else to the
 * activity. The widths of all together fill the sheet.
 */
export function planColumns(widths: readonly Column[], plans: readonly (PlanDetails | null)[]): readonly Column[] {
  const kept = widths.filter(
    ({ key }) => !isOptional(key) || plans.some((plan) => plan !== null && plan[key] !== null),
  );
  const wide = kept.find(({ key }) => key === "content") ?? kept.find(({ key }) => key === "title" || key === "theme");
  const free = columnCount - kept.reduce((sum, { span }) => sum + span, 0);
  return kept.map((column) => (column === wide ? { ...column, span: column.span + free } : column));
}

function isOptional(key: PlanColumn): key is Optional {
  return key === "content" || key === "place" || key === "owner" || key === "participants" || key === "budget";
}

/** The row of the columns' names. */
export function headRow(columns: readonly Column[], words: CalendarWords): Strip {
  return strip(
    20,
    columns.map(({ key, span }) => ({ columns: span, value: words.planHead[key], role: "head" })),
  );
}

/** One activity's row, as high as its longest text; `month` is the cell of the month's column, in a plan that has one. */
export function planRow(
  columns: readonly Column[],
  { title, time, plan }: Planned,
  content: string | null,
  month: Piece | null = null,
): Strip {
  const values: Readonly<Record<PlanColumn, PageCell["value"]>> = {
    month: null,
    time,
    title,
    theme: title,
    content,
    place: plan?.place ?? null,
    owner: plan?.owner ?? null,
    participants: plan?.participants ?? null,
    budget: plan?.budget == null ? null : yuanOfFen(plan.budget),
  };
  const lines = columns.map(({ key, span }) => {
    const value = values[key];
    return typeof value === "string" ? wrapText(value, span * textColumn - 1).length : 1;
  });
  return strip(
    Math.min(409, Math.max(20, Math.max(...lines) * 15 + 5)),
    columns.map(({ key, span }) =>
      key === "month" && month !== null ? month : { columns: span, value: values[key], role: roles[key] },
    ),
  );
}

/** The sum of the budgets; none for a plan of one activity or without budgets. */
export function totalRow(
  columns: readonly Column[],
  activities: readonly { readonly plan: PlanDetails | null }[],
  words: CalendarWords,
): readonly Strip[] {
  if (activities.length < 2 || !columns.some(({ key }) => key === "budget")) return [];
  const budget = activities.reduce((sum, { plan }) => sum + (plan?.budget ?? 0), 0);
  return [
    strip(
      20,
      columns.map(({ key, span }, index) => ({
        columns: span,
        value: index === 0 ? words.total : key === "budget" ? yuanOfFen(budget) : null,
        role: key === "budget" ? "moneyTotal" : "total",
      })),
    ),
  ];
}

/** What a plan is made of. */
export interface PlanInput {
  /** Activities with a time, by place. */
  readonly activities: readonly CalendarEntry[];
  readonly undated: readonly UndatedActivity[];
  /** Said where there is none. */
  readonly none: string;
}

const roles: Readonly<Record<PlanColumn, Role>> = {
  month: "themeMonth",
  time: "planDate",
  title: "planText",
  theme: "planText",
  content: "planText",
  place: "planText",
  owner: "planText",
  participants: "planDate",
  budget: "moneyItem",
};
