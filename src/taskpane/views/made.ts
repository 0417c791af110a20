import type { SheetsResult } from "../../app/make-sheets.js";
import { button, element } from "../element.js";
import { icon } from "../icon.js";
import type { Pane } from "../pane.js";
import { goTo } from "../perform.js";

/** The sheets that were made, each with a way to it, and what was done differently from what one expects. */
export function drawMade(pane: Pane, { made, lost }: SheetsResult): HTMLElement {
  const { words } = pane;
  const card = element("div", { class: "card success" });
  for (const { name, replaced, nameTaken } of made) {
    const title = replaced ? words.refreshed(name) : words.made(name);
    card.append(element("h2", { class: "with-icon" }, icon("done"), element("span", { text: title })));
    if (nameTaken !== null) card.append(element("p", { text: words.nameTaken(nameTaken, name) }));
    card.append(button("plain", words.openSheet(name), () => void goTo(pane, name, 0, 0)));
  }
  if (lost.length > 0) card.append(element("p", { text: words.lost(lost.join(words.separator)) }));
  return card;
}
