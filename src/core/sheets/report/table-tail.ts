import type { Ledger, TailLine } from "../../ledger/ledger.js";
import type { Fen } from "../../values/fen.js";
import type { Language } from "../../values/language.js";
import { cell } from "../blueprint.js";
import { balance, type Expression } from "../expression.js";
import { insideFigure, outsideFigure, type DraftFigure, type Drafted } from "./figure.js";
import { word } from "./labels.js";
import { lineKey, type FormLine, type LineId } from "./line-id.js";
import type { Sums } from "./sums.js";
import { lineRow, type TableRows } from "./table-lines.js";
import type { UserNotes } from "./user-notes.js";

/** From the surplus of the year to the balance carried forward. */
export function tailRows(ledger: Ledger, sums: Sums, notes: UserNotes, language: Language): TableRows {
  const { totals, tail } = ledger;
  const figures: DraftFigure[] = [];
  const lines: LineId[] = [];
  const labelOf = (line: FormLine, column: "budget" | "actual") => {
    const name = word(line, language).replace(/^[^：:]*[：:]\s*/, "");
    return column === "actual" && line !== "surplus" ? name : `${name} ${word(column, language)}`;
  };
  const line = (name: FormLine, budget: Drafted | null, actual: Drafted | null) => {
    const id: LineId = { section: null, line: name };
    lines.push(id);
    figures.push(...(budget?.figures ?? []), ...(actual?.figures ?? []));
    const waiting = cell("moneyInput", notes.opening, { key: `${lineKey(id)}/actual` });
    return lineRow(id, null, budget, actual ?? waiting, notes, language);
  };
  const inside = (name: FormLine, column: "budget" | "actual", expected: Fen, content: Expression) =>
    insideFigure("moneyTotal", `${name}/${column}`, labelOf(name, column), expected, content);
  const outsideOf = (name: FormLine, expected: Fen, sum: ReturnType<Sums["tail"]>) =>
    outsideFigure("moneyTotal", `${name}/actual`, labelOf(name, "actual"), expected, sum);

  const { incomeBudget, spendingBudget, opening } = totals;
  const surplusBudget =
    incomeBudget === null || spendingBudget === null
      ? null
      : inside(
          "surplus",
          "budget",
          incomeBudget - spendingBudget,
          balance(["incomeTotal/budget"], ["spendingTotal/budget"]),
        );
  const surplus = balance(["incomeTotal/actual"], ["spendingTotal/actual"]);
  const rows = [
    line("surplus", surplusBudget, inside("surplus", "actual", totals.surplus, surplus)),
    line(
      "opening",
      null,
      opening === null ? null : outsideOf("opening", opening, sums.opening(opening, totals.openingAt)),
    ),
    ...tail.map((one) => line(one.name, null, outsideOf(one.name, shown(one), sums.tail(one)))),
    line("closing", null, closing(ledger, labelOf("closing", "actual"), language)),
  ];
  return { rows, figures, lines };
}

/** Keys of what the form adds to and takes off the balance. */
export function tailKeys(tail: readonly TailLine[]): { readonly plus: string[]; readonly minus: string[] } {
  const keyOf = (line: TailLine) => `${line.name}/actual`;
  return {
    plus: tail.filter((line) => line.name === "收回投资").map(keyOf),
    minus: tail.filter((line) => line.name !== "收回投资").map(keyOf),
  };
}

/** What the form shows: 减 lines as positive amounts. */
function shown(line: TailLine): Fen {
  return line.name === "收回投资" ? line.actual : -line.actual;
}

/** While the opening is unknown the closing says so; it follows as soon as somebody types the opening. */
function closing({ totals, tail }: Ledger, label: string, language: Language): Drafted {
  const { plus, minus } = tailKeys(tail);
  const unless = totals.opening === null ? { notNumber: "opening/actual", text: word("waiting", language) } : null;
  const content = balance(["opening/actual", "surplus/actual", ...plus], minus, unless);
  if (totals.closing !== null) return insideFigure("moneyTotal", "closing/actual", label, totals.closing, content);
  return { cell: cell("moneyTotal", content, { key: "closing/actual" }), figures: [] };
}
