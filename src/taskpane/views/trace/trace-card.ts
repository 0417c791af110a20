import type { SheetsResult } from "../../../app/make-sheets.js";
import type { Trace, TracedFigure } from "../../../core/ledger/trace/trace.js";
import { element } from "../../element.js";
import type { Pane } from "../../pane.js";
import { drawFigure } from "./figure.js";
import { drawRowFigures } from "./row-figures.js";

/** The figures of the report with the rows behind them, and the way from the selected row to its figures; worked out when it is opened. */
export function drawTrace(pane: Pane, result: SheetsResult): HTMLElement {
  const { words } = pane;
  const card = element(
    "details",
    { class: "card fold trace" },
    element("summary", {}, element("h2", { text: words.trace })),
  );
  card.addEventListener(
    "toggle",
    () => {
      const trace = pane.useCases.traceSheets(result);
      card.append(
        element("p", { class: "small", text: words.traceHint }),
        drawRowFigures(pane, result, trace),
        ...rootsOf(trace).map((figure) => drawFigure(pane, result, { figure, sign: 1 })),
      );
    },
    { once: true },
  );
  return card;
}

/** The figures that are not parts of others shown before them. */
function rootsOf({ opening, income, spending, tail, closing, apart, ownFunds, transfers }: Trace): TracedFigure[] {
  return [income, spending, opening, ...tail, closing, ...ownFunds, ...transfers, ...apart.map((fund) => fund.closing)];
}
