import type { SheetsResult } from "../../app/make-sheets.js";
import { sheetNames } from "../../app/sheet-place.js";
import { button, element } from "../element.js";
import { icon } from "../icon.js";
import type { Pane } from "../pane.js";
import { goTo } from "../perform.js";

/** The sheets that were made, each with a way to it, and what was done differently from what one expects. */
export function drawMade(pane: Pane, { made, notMade, lost }: SheetsResult): HTMLElement {
  const { words, language } = pane;
  const card = element("div", { class: "card success" });
  const only = made.length === 1 ? made[0] : undefined;
  const said = only === undefined ? words.madeSheets(made.length) : only.replaced ? words.refreshed : words.made;
  const title = typeof said === "string" ? said : said(only?.name ?? "");
  card.append(element("h2", { class: "with-icon" }, icon("done"), element("span", { text: title })));
  for (const { name, nameTaken } of made) {
    if (nameTaken !== null) card.append(element("p", { text: words.nameTaken(nameTaken, name) }));
  }
  const ways = made.map(({ name }) => {
    return button("plain", only === undefined ? name : words.openSheet(name), () => void goTo(pane, name, 0, 0));
  });
  card.append(element("div", { class: "row" }, ...ways));
  for (const { kind, why } of notMade) {
    card.append(element("p", { class: "small", text: words.notMade(sheetNames[kind][language], why) }));
  }
  if (lost.length > 0) card.append(element("p", { text: words.lost(lost.join(words.separator)) }));
  return card;
}
