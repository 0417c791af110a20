import type { PlanDetails } from "../../ledger/calendar/entry.js";
import { headRow, planColumns, planRow, totalRow, type Column, type Planned, type PlanInput } from "./plan-cells.js";
import { wideStrip, type Strip } from "./strip.js";
import { monthOfIso, timeText } from "./time.js";
import type { CalendarWords } from "./words.js";

const widths: readonly Column[] = [
  { key: "month", span: 2 },
  { key: "theme", span: 4 },
  { key: "content", span: 5 },
  { key: "place", span: 2 },
  { key: "owner", span: 2 },
  { key: "time", span: 3 },
  { key: "participants", span: 1 },
  { key: "budget", span: 2 },
];

/**
 * The plan as month, theme (活动主题) and contents (具体内容, numbered where there are several): the month stands once beside its themes.
 * What has no time yet stands at the end.
 */
export function themePlan({ activities, undated, none }: PlanInput, words: CalendarWords): readonly Strip[] {
  const columns = planColumns(
    widths,
    [...activities, ...undated].map(({ plan }) => plan),
  );
  const months = [...new Set(activities.map(({ date }) => monthOfIso(date)))];
  const rows = months.flatMap((month) =>
    group(
      columns,
      words.monthHead(month),
      activities
        .filter(({ date }) => monthOfIso(date) === month)
        .map((entry) => ({ ...entry, time: timeText(entry, words) })),
    ),
  );
  const later = undated.map(({ title, plan }) => ({ title, time: plan.words ?? "", plan }));
  return [
    wideStrip(26, words.themeTitle, "monthHead"),
    headRow(columns, words),
    ...rows,
    ...group(columns, words.undated, later),
    ...totalRow(columns, [...activities, ...undated], words),
    ...(rows.length + later.length === 0 ? [wideStrip(20, none, "planText")] : []),
  ];
}

/** The rows of a month, its name beside them in one cell. */
function group(columns: readonly Column[], name: string, planned: readonly Planned[]): readonly Strip[] {
  const span = columns.find(({ key }) => key === "month")?.span ?? 1;
  return planned.map((one, index) =>
    planRow(columns, one, contentLines(one.plan), {
      columns: span,
      value: index === 0 ? name : null,
      role: "themeMonth",
      rows: index === 0 ? planned.length : 0,
    }),
  );
}

function contentLines(plan: PlanDetails | null): string | null {
  if (plan?.contents === undefined) return plan?.content ?? null;
  return plan.contents.map((item, index) => `${index + 1}. ${item}`).join("\n");
}
