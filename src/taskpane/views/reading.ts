import type { BookReading } from "../../core/reading/reading.js";
import { tabs } from "../../core/tabs/index.js";
import { tabKeys } from "../../core/tabs/tab.js";
import { element } from "../element.js";
import type { Pane } from "../pane.js";

/**
 * Which sheets were taken for which tabs and how many rows each gave, so that a sheet left out is seen; unfolded
 * when nothing was found, because then it is what the all-clear rests on. `below` stands under the table.
 */
export function drawReading(
  { words, language }: Pane,
  reading: BookReading,
  unfolded: boolean,
  below: readonly Node[],
): HTMLElement {
  const lines: HTMLElement[] = [];
  const absent: string[] = [];
  for (const key of tabKeys) {
    const tab = reading.tabs[key];
    const name = tabs[key].name[language];
    if (tab === undefined) {
      // A bank's statement is welcome, but no book lacks it.
      if (key !== "bank") absent.push(name);
      continue;
    }
    lines.push(
      element(
        "tr",
        {},
        element("th", { text: name, attributes: { scope: "row" } }),
        element("td", { text: tab.sheet }),
        element("td", { class: "number", text: words.tabRows(tab.rows.length) }),
      ),
    );
  }
  return element(
    "details",
    { class: "fold", attributes: unfolded ? { open: "" } : {} },
    element("summary", { text: words.whatWasRead }),
    element("p", { class: "small", text: words.yearRead(reading.year) }),
    element("table", { class: "reading" }, element("tbody", {}, ...lines)),
    absent.length === 0 ? null : element("p", { class: "small", text: words.notFound(absent.join(words.separator)) }),
    ...below,
  );
}
