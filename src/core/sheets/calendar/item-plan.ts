import { headRow, planColumns, planRow, totalRow, type Column, type PlanInput } from "./plan-cells.js";
import { wideStrip, type Strip } from "./strip.js";
import { monthOfIso, timeText } from "./time.js";
import type { CalendarWords } from "./words.js";

const widths: readonly Column[] = [
  { key: "time", span: 3 },
  { key: "title", span: 4 },
  { key: "content", span: 5 },
  { key: "place", span: 3 },
  { key: "owner", span: 2 },
  { key: "participants", span: 2 },
  { key: "budget", span: 2 },
];

/** The plan as months and their activities: every activity with all its text, and at the end those whose time is still to be set. */
export function itemPlan({ activities, undated, none }: PlanInput, words: CalendarWords): readonly Strip[] {
  const months = [...new Set(activities.map(({ date }) => monthOfIso(date)))];
  const columns = planColumns(
    widths,
    [...activities, ...undated].map(({ plan }) => plan),
  );
  const rows = months.flatMap((month) => [
    wideStrip(20, words.monthHead(month), "planMonth"),
    ...activities
      .filter(({ date }) => monthOfIso(date) === month)
      .map((entry) => planRow(columns, { ...entry, time: timeText(entry, words) }, entry.plan?.content ?? null)),
  ]);
  const later = undated.map(({ title, plan }) =>
    planRow(columns, { title, time: plan.words ?? "", plan }, plan.content),
  );
  return [
    wideStrip(26, words.planTitle, "monthHead"),
    headRow(columns, words),
    ...rows,
    ...(later.length > 0 ? [wideStrip(20, words.undated, "planMonth"), ...later] : []),
    ...totalRow(columns, [...activities, ...undated], words),
    ...(rows.length + later.length === 0 ? [wideStrip(20, none, "planText")] : []),
  ];
}
