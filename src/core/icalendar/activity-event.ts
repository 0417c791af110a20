import type { CalendarEntry } from "../ledger/calendar/entry.js";
import { dayOfIso, type Day } from "../values/day.js";
import type { FileEvent } from "./file-event.js";
import type { CalendarFileLabels } from "./labels.js";

interface Given {
  readonly uid: string;
  readonly first: Day;
  readonly labels: CalendarFileLabels;
}

/** An activity with a day as an event: to its last day where that is stated, else of one day, and then an end month is said in words. */
export function activityEvent(activity: CalendarEntry, { uid, first, labels }: Given): FileEvent {
  const { title, until, plan } = activity;
  const last = until === null ? null : dayOfIso(until);
  const lines: readonly (readonly [label: string, value: string | number | null | undefined])[] = [
    [labels.content, plan?.content],
    [labels.owner, plan?.owner],
    [labels.audience, plan?.area],
    [labels.participants, plan?.participants],
  ];
  const said = lines.flatMap(([label, value]) => (value == null ? [] : [labels.line(label, String(value))]));
  const [year, month] = until !== null && last === null ? until.split("-").map(Number) : [];
  if (year !== undefined && month !== undefined) said.push(labels.ends(year, month));
  return {
    uid,
    first,
    last: last ?? first,
    title,
    description: said,
    place: plan?.place ?? null,
    category: plan?.category ?? null,
    cancelled: plan?.cancelled === true,
  };
}
