import { yuanOfFen, type Fen } from "../../values/fen.js";
import type { Cell } from "../../values/address.js";
import type { Language } from "../../values/language.js";
import { cell, type BlueprintCell } from "../blueprint.js";
import { outside, type Expression } from "../expression.js";
import type { Figure } from "../built-sheet.js";
import type { LiveSum, NotLive } from "../live-sum.js";
import type { Role } from "../style.js";
import { reasonText } from "./reason-text.js";

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

/** A money cell with an amount from elsewhere: a value, for a reason that is said once for all of its kind. */
export function givenFigure(role: MoneyRole, key: string, label: string, expected: Fen): Drafted {
  return {
    cell: cell(role, yuanOfFen(expected), { key }),
    figures: [{ key, label, expected, live: false, why: null }],
  };
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

/** The figures with the places of their cells, and in words why some are values. */
export function placedFigures(drafts: readonly DraftFigure[], at: (key: string) => Cell, language: Language): Figure[] {
  return drafts.map(({ key, label, expected, live, why }) => {
    const place = { key, row: at(key).row, column: at(key).column, label, expected, live };
    return why === null ? place : { ...place, why: reasonText(why, language) };
  });
}
