import { nearestWord } from "../../reading/near.js";
import type { Row } from "../../reading/reading.js";
import { remember } from "../../ledger/remember.js";
import { squeezeText } from "../../values/text.js";
import { oncePerBooks } from "../once.js";
import { paymentsOfYear, type Payment } from "./payments.js";

type Activity = Row<"activities">;

/** The disbursements that name an activity, by the name as written. */
export interface NamedSpending {
  readonly text: string;
  /** The plan's activities that the name may mean: several where it is only part of their titles, none when the plan has nothing like it. */
  readonly meant: readonly Activity[];
  /** The planned title that is a slip away, or "". */
  readonly suggestion: string;
  readonly payments: Payment[];
}

/** Every activity's name in the disbursements, in the order in which they are first written; none where the books have no plan or leave the column empty. */
export const namedSpending = oncePerBooks((books): readonly NamedSpending[] => {
  const { activities, disbursements } = books.reading.tabs;
  if (activities === undefined || disbursements?.columns.activity === undefined) return [];
  const titles = new Map<string, Activity[]>();
  for (const activity of activities.rows) {
    for (const text of [activity.values.title, activity.values.content]) {
      const title = text === null ? "" : activityName(text);
      if (title.length < 2) continue;
      const same = titles.get(title);
      if (same === undefined) titles.set(title, [activity]);
      else if (!same.includes(activity)) same.push(activity);
    }
  }
  const words = [...titles.keys()];
  const lookUp = remember((name): Pick<NamedSpending, "meant" | "suggestion"> => {
    const exact = titles.get(name);
    if (exact !== undefined) return { meant: exact, suggestion: "" };
    const alike = words.filter((title) => title.includes(name) || name.includes(title));
    const meant = [...new Set(alike.flatMap((title) => titles.get(title) ?? []))];
    return { meant, suggestion: meant.length > 0 ? "" : nearestTitle(name, words, titles) };
  });
  const named = new Map<string, NamedSpending>();
  for (const payment of paymentsOfYear(books)) {
    const { activity: text } = payment.row.values;
    if (text === null) continue;
    let spending = named.get(text);
    if (spending === undefined) named.set(text, (spending = { text, ...lookUp(activityName(text)), payments: [] }));
    spending.payments.push(payment);
  }
  return [...named.values()];
});

/** An activity's name for comparing: without blanks, quotation marks, punctuation and the year before it. */
export function activityName(text: string): string {
  return squeezeText(text)
    .replace(/[《》“”‘’"'·、，,。.()[\]【】\-—_:：]/g, "")
    .replace(/^(?:19|20)\d{2}年度?/, "")
    .toLowerCase();
}

function nearestTitle(
  name: string,
  words: readonly string[],
  titles: ReadonlyMap<string, readonly Activity[]>,
): string {
  const [activity] = titles.get(nearestWord(name, words)) ?? [];
  return activity?.values.title ?? activity?.values.content ?? "";
}
