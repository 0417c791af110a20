import type { SheetsResult } from "../../../app/make-sheets.js";
import type { RowFigures } from "../../../app/trace-figures.js";
import type { Trace } from "../../../core/ledger/trace/trace.js";
import { figurePath } from "../../../core/sheets/account-book/figure-label.js";
import { a1 } from "../../../core/values/address.js";
import type { SelectedCell } from "../../../workbook/port.js";
import { button, element } from "../../element.js";
import { moneyText } from "../../money-text.js";
import type { Pane } from "../../pane.js";
import { failureOf } from "../../perform.js";
import { drawWays } from "./ways.js";

/** A button that asks which cell is selected and says what its row enters, each figure with the ways to it. */
export function drawRowFigures(pane: Pane, result: SheetsResult, trace: Trace): HTMLElement {
  const { words, workbook, useCases, store } = pane;
  const found = element("div", { role: "status" });
  const ask = async (): Promise<void> => {
    try {
      const at = await workbook.selected();
      found.replaceChildren(...drawFound(pane, result, at, useCases.rowFigures(result, trace, at)));
      if (store.get().trouble !== null) store.set({ trouble: null });
    } catch (error) {
      found.replaceChildren();
      store.set({ trouble: failureOf(error) });
    }
  };
  const asking = button("plain", words.thisRow, () => void ask());
  asking.title = words.thisRowHint;
  return element("div", {}, asking, found);
}

function drawFound(
  pane: Pane,
  result: SheetsResult,
  { sheet, row, column }: SelectedCell,
  { figures, people }: RowFigures,
): HTMLElement[] {
  const { words, language } = pane;
  const place = `${sheet}!${a1(row, column)}`;
  if (figures.length + people.length === 0) {
    const reasons = result.excluded.filter((one) => one.sheet === sheet && one.row === row);
    return [words.entersNone(place), ...reasons.map(({ reason }) => reason)].map((text) => element("p", { text }));
  }
  const lines = figures.map(({ figure, fen }) =>
    element(
      "li",
      {},
      element("span", { text: figurePath(figure.id, language) }),
      element("span", { class: "small", text: ` ${words.rowAdds(moneyText(fen))}` }),
      drawWays(pane, result, figure),
    ),
  );
  const sums = people.map(({ kind, name, fen }) => {
    const said = kind === "spent-on" ? words.spentOn(name) : words.duesOf(name);
    return element("li", { text: `${said} ${moneyText(fen)}` });
  });
  return [
    element("p", { text: words.entersFigures(place, figures.length + people.length) }),
    element("ul", {}, ...lines, ...sums),
  ];
}
