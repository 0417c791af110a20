import type { AccountLine } from "../../ledger/ledger.js";
import type { BookReading, TabReading } from "../../reading/reading.js";
import type { TabKey } from "../../tabs/tab.js";
import { liveNothing, type LiveSum, type LiveTab } from "../live-sum.js";
import { dateColumn } from "../live-tabs.js";
import type { Months } from "../tab-index.js";
import type { Section } from "./line-id.js";

/** For a line without rows so far: a formula that waits for the first one booked under its name, in some months when they are given. */
export function unbookedSum(
  section: Section,
  { account, item }: Pick<AccountLine, "account" | "item">,
  tabs: ReadonlyMap<TabKey, LiveTab>,
  reading: BookReading,
  months: Months | null = null,
): LiveSum {
  const key = section === "income" ? "income" : "disbursements";
  const [tab, read] = [tabs.get(key), reading.tabs[key] as TabReading | undefined];
  if (tab === undefined || read?.unit !== 1) return nothing;
  const columns = read.columns as Readonly<Partial<Record<string, number>>>;
  const amount = columns[section === "income" ? "receipt" : "spending"] ?? columns.amount;
  const places = item === null ? [columns.account] : [columns.account, columns.item];
  const known = places.filter((place) => place !== undefined);
  if (amount === undefined || known.length < places.length) return nothing;
  const names = item === null ? [account] : [account, item];
  if (months === null) return liveNothing(names, known, amount, tab);
  const column = dateColumn(read);
  return column === undefined ? nothing : liveNothing(names, known, amount, tab, { column, months });
}

const nothing: LiveSum = { live: false, why: { code: "no-cells" } };
