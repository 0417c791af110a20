import type { Booking, Source } from "../../ledger/ledger.js";
import type { Row } from "../../reading/reading.js";
import { activityName } from "../../rules/across/activity-names.js";
import { occasionOf, type Occasion } from "../../ledger/visits/occasion.js";
import type { Books } from "../../rules/rule.js";
import type { When } from "../../tabs/column.js";
import type { Fen } from "../../values/fen.js";
import { bookedRows } from "../../rules/booked-rows.js";
import { fewPeople } from "./help-kinds.js";
import type { PublicText } from "./public-text.js";

/** What an activity cost; the title is null for those together whose names may not be shown. */
export interface ActivityCost {
  readonly title: string | null;
  readonly when: When | null;
  readonly participants: number | null;
  readonly fen: Fen;
  readonly sources: readonly Source[];
}

/** The union's own spending by the activity that rows name, in the order in which they are first met. */
export function activityCosts(books: Books, shown: PublicText): readonly ActivityCost[] {
  const planned = plannedActivities(books);
  const rowOf = bookedRows(books);
  const found = new Map<string, { readonly text: string; readonly sources: Source[] }>();
  for (const booking of books.ledger.bookings) {
    if (booking.kind !== "spending" || !booking.own) continue;
    const text = activityOf(booking, rowOf);
    if (text === null) continue;
    const name = activityName(text);
    const same = found.get(name);
    if (same === undefined) found.set(name, { text, sources: [booking.source] });
    else same.sources.push(booking.source);
  }
  const hidden: Source[] = [];
  const costs = [...found].flatMap(([name, { text, sources }]): ActivityCost[] => {
    const plan = planned.get(name) ?? null;
    const { date = null, month = null, participants = null } = plan?.values ?? {};
    const title = shown.title(plan?.values.title ?? text);
    if (title === null || isOfFew(title, participants)) {
      hidden.push(...sources);
      return [];
    }
    return [{ title, when: date ?? month, participants, fen: sumOf(sources), sources }];
  });
  if (hidden.length === 0) return costs;
  return [...costs, { title: null, when: null, participants: null, fen: sumOf(hidden), sources: hidden }];
}

/** True for what concerned so few people, or help of which it is not known to how many, that they could be made out. */
function isOfFew(title: string, participants: number | null): boolean {
  if (participants !== null) return participants < fewPeople;
  const occasion = occasionOf("", title);
  return occasion !== null && personal.has(occasion);
}

const personal: ReadonlySet<Occasion> = new Set<Occasion>([
  "marriage",
  "childbirth",
  "hospital",
  "retirement",
  "memberDeath",
  "relativeDeath",
  "hardship",
]);

function activityOf(booking: Booking, rowOf: ReturnType<typeof bookedRows>): string | null {
  const row = rowOf(booking);
  const text = row !== undefined && "activity" in row.values ? row.values.activity : null;
  return text === null || activityName(text) === "" ? null : text;
}

/** The plan's activities by name; none for a name that two of them bear. */
function plannedActivities({ reading }: Books): ReadonlyMap<string, Row<"activities"> | null> {
  const planned = new Map<string, Row<"activities"> | null>();
  for (const row of reading.tabs.activities?.rows ?? []) {
    const text = row.values.title ?? row.values.content;
    if (text === null) continue;
    const name = activityName(text);
    planned.set(name, planned.has(name) ? null : row);
  }
  return planned;
}

function sumOf(sources: readonly Source[]): Fen {
  return sources.reduce((sum, { fen }) => sum + fen, 0);
}
