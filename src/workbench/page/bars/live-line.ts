import { a1 } from "../../../core/values/address.js";
import { shownText } from "../../host/book/shown-text.js";
import type { Desk } from "../desk.js";
import { element } from "../element.js";
import { selectedArea, selectionAddress, wholeCell } from "../grid/selection.js";
import { say } from "../words.js";

/** The status line: says the active cell and what it shows to who does not see the grid, and sums up what is selected. */
export function liveLine(desk: Desk): HTMLElement {
  const cell = element("span", { class: "live", attributes: { "aria-live": "polite" } });
  const sum = element("span", { class: "sum" });
  const show = (): void => {
    const { sheet, selection, book, language } = desk;
    const { top, left } = wholeCell(sheet, selection.active);
    const { text } = shownText(sheet.cell(top, left), book.date1904);
    const said = `${sheet.name}!${a1(top, left)} ${text === "" ? say("empty", language) : text}`;
    if (cell.textContent !== said) cell.textContent = said;
    sum.textContent = sumOf(desk);
  };
  desk.listen(show);
  return element("div", { class: "status-bar" }, cell, sum);
}

/** Count and sum of the numbers selected, where there is more than one. */
function sumOf({ sheet, selection }: Desk): string {
  const area = selectedArea(selection, sheet);
  const figures: number[] = [];
  sheet.eachIn(area, (_row, _column, { value }) => {
    if (typeof value === "number") figures.push(value);
  });
  if (figures.length < 2) return "";
  const total = Number(figures.reduce((sum, value) => sum + value, 0).toPrecision(15));
  return `${selectionAddress(selection, sheet)} · n=${figures.length} · Σ=${total.toLocaleString("en-US")}`;
}
