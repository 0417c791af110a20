import type { SheetsResult } from "../../../app/make-sheets.js";
import type { FigurePart, TracedFigure, TracedRow } from "../../../core/ledger/trace/trace.js";
import { figureLabel } from "../../../core/sheets/account-book/figure-label.js";
import { a1 } from "../../../core/values/address.js";
import { isoDay } from "../../../core/values/day.js";
import { maskPersonalNumbers } from "../../../core/values/personal.js";
import { element } from "../../element.js";
import { moneyText } from "../../money-text.js";
import type { Pane } from "../../pane.js";
import { drawPlaces, type Placed } from "../places.js";
import { drawWays } from "./ways.js";

/** A figure that opens on what it consists of: further figures, or rows that lead to their cells. */
export function drawFigure(pane: Pane, result: SheetsResult, { figure, sign }: FigurePart): HTMLElement {
  const { words, language } = pane;
  const name = figureLabel(figure.id, language);
  const fold = element(
    "details",
    { class: "figure" },
    element(
      "summary",
      {},
      element("span", { text: sign < 0 ? words.lessFigure(name) : name }),
      element("span", { class: "amount", text: figure.fen === null ? words.unknown : moneyText(figure.fen) }),
    ),
  );
  fold.addEventListener(
    "toggle",
    () => {
      fold.append(drawWays(pane, result, figure), ...drawInside(pane, result, figure));
    },
    { once: true },
  );
  return fold;
}

function drawInside(pane: Pane, result: SheetsResult, { parts, rows }: TracedFigure): HTMLElement[] {
  const { words } = pane;
  if (parts.length > 0) return parts.map((part) => drawFigure(pane, result, part));
  if (rows.length === 0) return [element("p", { class: "small", text: words.noRows })];
  const sum = rows.reduce((all, { fen }) => all + fen, 0);
  return [
    element("p", { class: "small", text: `${words.figureRows(rows.length)} · ${moneyText(sum)}` }),
    drawPlaces(pane, rows.map(placedRow)),
  ];
}

function placedRow({ sheet, row, column, fen, booking }: TracedRow): Placed {
  const { when = null, summary = null, payee = null } = booking?.entry ?? {};
  const day = when !== null && "day" in when ? isoDay(when.day) : null;
  const said = [day, summary, payee].filter((text) => text !== null && text !== "").join(" · ");
  const message = `${moneyText(fen)} ${maskPersonalNumbers(said)}`.trim();
  return { sheet, row, column, cell: a1(row, column), message };
}
