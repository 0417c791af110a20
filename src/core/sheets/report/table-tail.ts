import type { LastYear } from "../../ledger/last-year/last-year.js";
import type { Ledger, TailLine } from "../../ledger/ledger.js";
import type { Fen } from "../../values/fen.js";
import { cell, type BlueprintCell, type BlueprintRow } from "../blueprint.js";
import { balance } from "../expression.js";
import { givenFigure, insideFigure, outsideFigure, type DraftFigure, type Drafted } from "./figure.js";
import type { Form, MeasureKey } from "./form.js";
import { word } from "./labels.js";
import { lineKey, lineLabel, type FormLine, type LineId } from "./line-id.js";
import type { Sums } from "./sums.js";
import { lineRow, type TableRows } from "./table-lines.js";

/** From the surplus of the year to the balance carried forward; `lastYear` for the same lines a year earlier. */
export function tailRows(ledger: Ledger, sums: Sums, form: Form, lastYear: LastYear | null): TableRows {
  const { totals, tail } = ledger;
  const figures: DraftFigure[] = [];
  const rows: BlueprintRow[] = [];
  const add = (name: FormLine, shown: ReadonlyMap<MeasureKey, Drafted | BlueprintCell>) => {
    const line = lineRow({ section: null, line: name }, null, shown, form);
    rows.push(line.row);
    figures.push(...line.figures);
  };
  const outsideOf = (name: FormLine, expected: Fen, sum: ReturnType<Sums["tail"]>) =>
    outsideFigure("moneyTotal", `${name}/actual`, tailLabel(name, "actual", form), expected, sum);
  const given = (name: "opening" | "closing"): [MeasureKey, Drafted][] => {
    const fen = lastYear === null ? null : lastYear[name];
    if (fen === null) return [];
    return [["lastYear", givenFigure("moneyTotal", `${name}/lastYear`, tailLabel(name, "lastYear", form), fen)]];
  };

  add("surplus", surplusOf(form));
  const { opening } = totals;
  const waiting = cell("moneyInput", form.notes.opening, { key: `${lineKey(openingLine)}/actual` });
  const stated = opening === null ? waiting : outsideOf("opening", opening, sums.opening(opening, totals.openingAt));
  add("opening", new Map<MeasureKey, Drafted | BlueprintCell>([["actual", stated], ...given("opening")]));
  for (const line of tail) {
    add(line.name, new Map([["actual", outsideOf(line.name, shownAmount(line), sums.tail(line))]]));
  }
  add("closing", new Map([["actual", closing(ledger, form)], ...given("closing")]));
  return { rows, figures };
}

const openingLine: LineId = { section: null, line: "opening" };

/** Income less spending in every measure that has both. */
export function surplusOf(form: Form): ReadonlyMap<MeasureKey, Drafted> {
  const shown = new Map<MeasureKey, Drafted>();
  for (const { key, total } of form.measures) {
    const [income, spending] = [total("income"), total("spending")];
    if (income === null || spending === null) continue;
    const content = balance([`incomeTotal/${key}`], [`spendingTotal/${key}`]);
    const label = tailLabel("surplus", key, form);
    shown.set(key, insideFigure("moneyTotal", `surplus/${key}`, label, income - spending, content));
  }
  return shown;
}

/** What a figure of the form's own lines is called in the tie-out. */
export function tailLabel(line: FormLine, column: MeasureKey, form: Form): string {
  const name = lineLabel({ section: null, line }, form.language, form.names).replace(/^[^：:]*[：:]\s*/, "");
  return column === "actual" && line !== "surplus" ? name : `${name} ${word(form.heads[column], form.language)}`;
}

/** Keys of what the form adds to and takes off the balance. */
export function tailKeys(
  tail: readonly TailLine[],
  column: MeasureKey = "actual",
): { readonly plus: string[]; readonly minus: string[] } {
  const keyOf = (line: TailLine) => `${line.name}/${column}`;
  return {
    plus: tail.filter((line) => line.name === "收回投资").map(keyOf),
    minus: tail.filter((line) => line.name !== "收回投资").map(keyOf),
  };
}

/** What the form shows: 减 lines as positive amounts. */
export function shownAmount(line: TailLine): Fen {
  return line.name === "收回投资" ? line.actual : -line.actual;
}

/** While the opening is unknown the closing says so; it follows as soon as somebody types the opening. */
function closing({ totals, tail }: Ledger, form: Form): Drafted {
  const { plus, minus } = tailKeys(tail);
  const unless = totals.opening === null ? { notNumber: "opening/actual", text: word("waiting", form.language) } : null;
  const content = balance(["opening/actual", "surplus/actual", ...plus], minus, unless);
  if (totals.closing === null) return { cell: cell("moneyTotal", content, { key: "closing/actual" }), figures: [] };
  return insideFigure("moneyTotal", "closing/actual", tailLabel("closing", "actual", form), totals.closing, content);
}
