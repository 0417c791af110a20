import type { SheetsResult } from "../../app/make-sheets.js";
import { a1 } from "../../core/values/address.js";
import type { Fen } from "../../core/values/fen.js";
import { element } from "../element.js";
import { icon } from "../icon.js";
import { moneyText } from "../money-text.js";
import type { Pane } from "../pane.js";
import { drawPlaces } from "./places.js";

/** The year's totals, whether the sheet's formulas agree with them, and the rows that are not in them. */
export function drawTotals(pane: Pane, result: SheetsResult): HTMLElement {
  const { words } = pane;
  const { totals } = result.ledger;
  const line = (label: string, fen: Fen | null, strong = false) =>
    element(
      "div",
      { class: strong ? "total strong" : "total" },
      element("dt", { text: label }),
      element("dd", { text: fen === null ? words.unknown : moneyText(fen) }),
    );
  return element(
    "div",
    { class: "card" },
    element("h2", {}, element("span", { text: words.summary }), element("span", { class: "unit", text: words.unit })),
    element(
      "dl",
      { class: "totals" },
      line(words.income, totals.income),
      line(words.spending, totals.spending),
      line(words.surplus, totals.surplus),
      line(words.opening, totals.opening),
      line(words.closing, totals.closing, true),
    ),
    totals.closing === null ? element("p", { class: "small", text: words.openingMissing }) : null,
    drawTieOut(pane, result),
    drawExcluded(pane, result),
  );
}

/** Whether the figures of sheets that do not show the totals agree with the books; null where there are none to compare. */
export function drawAgreement(pane: Pane, result: SheetsResult): HTMLElement | null {
  const drawn = drawTieOut(pane, result);
  return drawn === null ? null : element("div", { class: "card" }, drawn);
}

function drawTieOut(pane: Pane, { tieOut }: SheetsResult): HTMLElement | null {
  if (tieOut === null) return null;
  const { words } = pane;
  const { figures, mismatches } = tieOut;
  const good = mismatches.length === 0;
  const line = element(
    "p",
    { class: good ? "with-icon good" : "with-icon bad" },
    icon(good ? "done" : "error"),
    element("span", { text: words.tieOutGood(figures - mismatches.length, figures) }),
  );
  if (good) return line;
  const places = mismatches.map(({ sheet, label, row, column, expected, found }) => ({
    sheet,
    row,
    column,
    cell: a1(row, column),
    message: words.mismatch(label, moneyText(expected), found === null ? words.noNumber : moneyText(found)),
  }));
  return element(
    "div",
    { class: "error" },
    line,
    element("p", { class: "small", text: words.tieOutBad }),
    drawPlaces(pane, places),
  );
}

function drawExcluded(pane: Pane, { excluded }: SheetsResult): HTMLElement | null {
  if (excluded.length === 0) return null;
  const places = excluded.map(({ reason, ...place }) => ({ ...place, message: reason }));
  return element(
    "details",
    { class: "fold" },
    element(
      "summary",
      { class: "with-icon" },
      icon("warning"),
      element("span", { text: pane.words.excluded(excluded.length) }),
    ),
    drawPlaces(pane, places),
  );
}
