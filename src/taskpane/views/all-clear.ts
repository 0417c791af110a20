import type { Coverage } from "../../app/settle-findings.js";
import { element } from "../element.js";
import { icon } from "../icon.js";
import type { Pane } from "../pane.js";
import type { Shown } from "./findings.js";

/** That nothing is left to deal with, and what that rests on: rows, sheets, rules, and those that could not be run. */
export function drawAllClear(pane: Pane, { reading, findings, coverage }: Shown): HTMLElement {
  const { words } = pane;
  const tabs = Object.values(reading.tabs);
  const rows = tabs.reduce((sum, tab) => sum + tab.rows.length, 0);
  const title = findings.length === 0 ? words.allClear : words.allAccepted;
  return element(
    "div",
    { class: "card success" },
    element("h2", { class: "with-icon" }, icon("done"), element("span", { text: title })),
    element("p", { text: words.allClearText(rows, new Set(tabs.map((tab) => tab.sheet)).size) }),
    ...(coverage === null ? [] : drawCoverage(pane, coverage)),
  );
}

/** How many rules were applied; those that were not, by the reason. */
export function drawCoverage({ words }: Pane, { ran, notRun }: Coverage): HTMLElement[] {
  const byReason = new Map<string, string[]>();
  for (const { title, reason } of notRun) byReason.set(reason, [...(byReason.get(reason) ?? []), title]);
  const line = element("p", { text: words.rulesRun(ran) });
  if (notRun.length === 0) return [line];
  const reasons = [...byReason].map(([reason, titles]) =>
    element("li", {}, element("strong", { text: reason }), element("p", { text: titles.join(words.separator) })),
  );
  return [
    line,
    element(
      "details",
      { class: "fold" },
      element("summary", { text: words.rulesNotRun(notRun.length) }),
      element("ul", { class: "reasons" }, ...reasons),
    ),
  ];
}
