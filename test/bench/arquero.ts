import { op, table } from "arquero";
import { readBook } from "../../src/core/reading/read-book.js";
import type { Snapshot } from "../../src/core/reading/snapshot.js";

/** The other way: typed rows into Arquero's columns, then the sums that the ledger makes; stages with the work of each. */
export function arqueroStages(snapshot: Snapshot, today: number): Record<string, () => unknown> {
  const { dues, disbursements } = readBook(snapshot, { today, year: 2026 }).tabs;
  const load = () => ({
    dues: table({
      member: dues?.rows.map(({ values }) => values.memberNo ?? "") ?? [],
      month: dues?.rows.map(({ values }) => values.month?.first ?? 0) ?? [],
      fen: dues?.rows.map(({ values }) => values.amount ?? 0) ?? [],
    }),
    spending: table({
      account: disbursements?.rows.map(({ values }) => values.account ?? "") ?? [],
      item: disbursements?.rows.map(({ values }) => values.item ?? "") ?? [],
      fen: disbursements?.rows.map(({ values }) => values.amount ?? 0) ?? [],
    }),
  });
  const loaded = load();
  return {
    "Arquero: load dues and disbursements": load,
    "Arquero: sum them by member and month, account and item": () => [
      loaded.dues
        .groupby("member", "month")
        .rollup({ sum: op.sum("fen") })
        .objects(),
      loaded.spending
        .groupby("account", "item")
        .rollup({ sum: op.sum("fen") })
        .objects(),
    ],
  };
}
