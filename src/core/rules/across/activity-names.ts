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

/** What a name in the disbursements may mean. */
export type ActivityMeaning = Pick<NamedSpending, "meant" | "suggestion">;

/** Tells what a name means in the plan; every name means nothing where there is no plan. */
export const activityMeanings = oncePerBooks(({ reading }): ((text: string) => ActivityMeaning) => {
  const titles = new Map<string, Activity[]>();
  const contents = new Set<string>();
  const put = (text: string | null, activity: Activity): string => {
    const title = text === null ? "" : activityName(text);
    if (title.length < 2) return title;
    const same = titles.get(title);
    if (same === undefined) titles.set(title, [activity]);
    else if (!same.includes(activity)) same.push(activity);
    return title;
  };
  const rows = reading.tabs.activities?.rows ?? [];
  const named = new Set(rows.map((activity) => put(activity.values.title, activity)));
  for (const activity of rows) {
    const content = put(activity.values.content, activity);
    if (!named.has(content)) contents.add(content);
  }
  const words = [...titles.keys()];
  /** 参观 among the contents of one activity says nothing of 参观校史馆. */
  const mayBePart = (word: string): boolean => word.length >= leastPart || !contents.has(word);
  const meaningOf = remember((name): ActivityMeaning => {
    const exact = titles.get(name);
    if (exact !== undefined) return { meant: exact, suggestion: "" };
    if (name === "") return { meant: [], suggestion: "" };
    const alike = words.filter((title) => title.includes(name) || (mayBePart(title) && name.includes(title)));
    const meant = [...new Set(alike.flatMap((title) => titles.get(title) ?? []))];
    return { meant, suggestion: meant.length > 0 ? "" : nearestTitle(name, words, titles) };
  });
  const read = remember(activityName);
  return (text) => meaningOf(read(text));
});

/** Shortest contents that a longer name is taken to speak of. */
const leastPart = 4;

/** Every activity's name in the disbursements, in the order in which they are first written; none where the books have no plan or leave the column empty. */
export const namedSpending = oncePerBooks((books): readonly NamedSpending[] => {
  const { activities, disbursements } = books.reading.tabs;
  if (activities === undefined || disbursements?.columns.activity === undefined) return [];
  const meaningOf = activityMeanings(books);
  const named = new Map<string, NamedSpending>();
  for (const payment of paymentsOfYear(books)) {
    const { activity: text } = payment.row.values;
    if (text === null) continue;
    let spending = named.get(text);
    if (spending === undefined) named.set(text, (spending = { text, ...meaningOf(text), payments: [] }));
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
