import type { Ledger } from "../../ledger/ledger.js";
import type { Fen } from "../../values/fen.js";
import { cell, type BlueprintCell, type BlueprintRow } from "../blueprint.js";
import { balance } from "../expression.js";
import { insideFigure, outsideFigure, type DraftFigure, type Drafted } from "../report/figure.js";
import type { Form, MeasureKey } from "../report/form.js";
import { word } from "../report/labels.js";
import type { FormLine } from "../report/line-id.js";
import type { Sums } from "../report/sums.js";
import { lineRow, type TableRows } from "../report/table-lines.js";
import { surplusOf, tailKeys, tailLabel } from "../report/table-tail.js";
import type { PeriodSums } from "./period-sums.js";

/**
 * From the surplus to the balance at the end of the period. The balance at its start is what the year brought forward and earned before, so
 * that both columns must end with the same balance.
 */
export function periodTail(ledger: Ledger, sums: Sums, own: PeriodSums, toDate: PeriodSums, form: Form): TableRows {
  const { totals, tail } = ledger;
  const { opening } = totals;
  const figures: DraftFigure[] = [];
  const rows: BlueprintRow[] = [];
  const add = (name: FormLine, shown: Iterable<readonly [MeasureKey, Drafted | BlueprintCell]>) => {
    const line = lineRow({ section: null, line: name }, null, new Map(shown), form);
    rows.push(line.row);
    figures.push(...line.figures);
  };
  const unless = opening === null ? { notNumber: "opening/actual", text: word("waiting", form.language) } : null;
  const inside = (name: FormLine, column: MeasureKey, fen: Fen | null, plus: string[], minus: string[]) => {
    const key = `${name}/${column}`;
    const content = balance(plus, minus, unless);
    const drafted: Drafted =
      fen === null
        ? { cell: cell("moneyTotal", content, { key }), figures: [] }
        : insideFigure("moneyTotal", key, tailLabel(name, column, form), fen, content);
    return [column, drafted] as const;
  };

  const closing = opening === null ? null : opening + netOf(toDate);
  const start = closing === null ? null : closing - netOf(own);
  const [all, part] = [tailKeys(tail, "actual"), tailKeys(tail, "period")];

  add("surplus", surplusOf(form));
  const waiting = cell("moneyInput", form.notes.opening, { key: "opening/actual" });
  add("opening", [
    [
      "actual",
      opening === null
        ? waiting
        : outsideFigure(
            "moneyTotal",
            "opening/actual",
            tailLabel("opening", "actual", form),
            opening,
            sums.opening(opening, totals.openingAt),
          ),
    ],
  ]);
  add("periodOpening", [
    inside(
      "periodOpening",
      "period",
      start,
      ["opening/actual", "surplus/actual", ...all.plus, ...part.minus],
      ["surplus/period", ...all.minus, ...part.plus],
    ),
  ]);
  for (const line of tail) {
    const shown = ([own, toDate] as const).map((some): readonly [MeasureKey, Drafted] => {
      const { key } = some.measure;
      const { fen, sum } = some.tail(line);
      return [key, outsideFigure("moneyTotal", `${line.name}/${key}`, tailLabel(line.name, key, form), fen, sum)];
    });
    add(line.name, shown);
  }
  add("closing", [
    inside("closing", "period", closing, ["periodOpening/period", "surplus/period", ...part.plus], part.minus),
    inside("closing", "actual", closing, ["opening/actual", "surplus/actual", ...all.plus], all.minus),
  ]);
  return { rows, figures };
}

/** What the months add to the balance. */
function netOf({ measure, moved }: PeriodSums): Fen {
  return (measure.total("income") ?? 0) - (measure.total("spending") ?? 0) + moved;
}
