import type { Row } from "../../reading/reading.js";
import { yuanText, type Fen } from "../../values/fen.js";
import type { Source } from "../ledger.js";
import type { Notes, Spot } from "../notes.js";

/** The cells of a budget row by what they state. */
export interface BudgetCells {
  /** Those that add up to the budget in force; none when the row states none. */
  readonly sources: readonly Source[];
  /** Those that add up to the budget before adjustments; null where the tab keeps none apart, or the cell cannot be read. */
  readonly initial: readonly Source[] | null;
  /** What the row says of the year before, or null. */
  readonly lastYear: Source | null;
}

/** 0-based columns by key. */
export type Columns = Readonly<Partial<Record<string, number>>>;

/** Takes a budget row's amounts apart; notes where 年初 and 调整数 do not make up 调整后, which then holds. */
export function budgetCells(row: Row<"budget">, columns: Columns, at: Spot, notes: Notes): BudgetCells {
  const { adjusted, adjustment, initial, budget, lastYear } = row.values;
  const cell = (key: string, fen: Fen): Source => ({ tab: "budget", row: row.row, column: columns[key] ?? 0, fen });
  const before = initial !== null ? cell("initial", initial) : budget !== null ? cell("budget", budget) : null;
  const change = adjustment === null ? null : cell("adjustment", adjustment);
  const after = adjusted === null ? null : cell("adjusted", adjusted);
  if (after !== null && before !== null && change !== null) noteDifference(row, after.fen, before.fen + change.fen);
  return {
    sources: after !== null ? [after] : [before, change].filter((source) => source !== null),
    initial: isUnread(row) || !keepsAdjustments(columns) ? null : initialCells(),
    lastYear: lastYear === null ? null : cell("lastYear", lastYear),
  };

  function initialCells(): readonly Source[] {
    if (before !== null) return [before];
    if (after === null || columns.initial !== undefined || columns.budget !== undefined) return [];
    return change === null ? [after] : [after, { ...change, fen: -change.fen }];
  }

  function noteDifference({ values }: Row<"budget">, stated: Fen, sum: Fen): void {
    if (sum === stated) return;
    const account = (values.account ?? values.item ?? "").trim();
    notes.find("budget-adjusted-differs", "warning", at, {
      account,
      adjusted: yuanText(stated),
      sum: yuanText(sum),
    });
  }
}

function keepsAdjustments({ initial, budget, adjustment, adjusted }: Columns): boolean {
  return adjustment !== undefined || (adjusted !== undefined && (initial ?? budget) !== undefined);
}

function isUnread({ unread }: Row<"budget">): boolean {
  return unread.some((key) => key === "initial" || key === "budget" || key === "adjustment" || key === "adjusted");
}
