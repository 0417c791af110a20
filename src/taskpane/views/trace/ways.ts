import type { SheetsResult } from "../../../app/make-sheets.js";
import type { TracedFigure } from "../../../core/ledger/trace/trace.js";
import { reportKey } from "../../../core/sheets/account-book/figure-label.js";
import { a1 } from "../../../core/values/address.js";
import { button, element } from "../../element.js";
import type { Pane } from "../../pane.js";
import { goTo } from "../../perform.js";

/** Buttons that go to the figure's cell in the sheets just made that show it: the fund report and the account book. */
export function drawWays(pane: Pane, { places }: SheetsResult, { id, key }: TracedFigure): HTMLElement {
  const shown = places.filter((place) => {
    return place.key === (place.kind === "fund-report" ? reportKey(id) : place.kind === "account-book" ? key : null);
  });
  const ways = shown.map(({ sheet, row, column }) => {
    return button("quiet", `${sheet}!${a1(row, column)}`, () => void goTo(pane, sheet, row, column));
  });
  return element("div", { class: "row" }, ...ways);
}
