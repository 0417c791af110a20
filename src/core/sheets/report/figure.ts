import { yuanOfFen, type Fen } from "../../values/fen.js";
import { cell, type BlueprintCell } from "../blueprint.js";
import { outside, type Expression } from "../expression.js";
import type { LiveSum, NotLive } from "../live-sum.js";
import type { Role } from "../style.js";

/** A figure of the report that the tie-out compares, by the key of its cell. */
export interface DraftFigure {
  readonly key: string;
  readonly label: string;
  readonly expected: Fen;
  readonly live: boolean;
  /** Why it is a value and no formula. */
  readonly why: NotLive | null;
}

/** Cells and the figures among them. */
export interface Drafted {
  readonly cell: BlueprintCell;
  readonly figures: readonly DraftFigure[];
}

/** A money cell over the user's cells: a formula where there is one, else the ledger's figure marked as a value. */
export function outsideFigure(role: MoneyRole, key: string, label: string, expected: Fen, sum: LiveSum): Drafted {
  if (sum.live) return drafted(role, key, label, expected, outside(sum.formula, yuanOfFen(expected)));
  const why = expected === 0 && sum.why.code === "no-cells" ? null : sum.why;
  return {
    cell: cell(why === null ? role : fixedRole[role], yuanOfFen(expected), { key }),
    figures: [{ key, label, expected, live: false, why }],
  };
}

/** A money cell computed from other cells of the report. */
export function insideFigure(
  role: MoneyRole,
  key: string,
  label: string,
  expected: Fen,
  expression: Expression,
): Drafted {
  return drafted(role, key, label, expected, expression);
}

export type MoneyRole = "money" | "moneyItem" | "moneyTotal";

/** How a figure looks that stands as a value where a formula is usual. */
const fixedRole: Readonly<Record<MoneyRole, Role>> = {
  money: "moneyFixed",
  moneyItem: "moneyItemFixed",
  moneyTotal: "moneyTotalFixed",
};

function drafted(role: MoneyRole, key: string, label: string, expected: Fen, content: Expression): Drafted {
  return { cell: cell(role, content, { key }), figures: [{ key, label, expected, live: true, why: null }] };
}
