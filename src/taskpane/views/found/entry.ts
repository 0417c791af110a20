import type { TreatedFinding } from "../../../core/sheets/check-results/listed.js";
import { element } from "../../element.js";
import { idOf } from "../../looking.js";
import type { Pane } from "../../pane.js";
import { goTo } from "../../perform.js";
import { drawDetails } from "./details.js";
import type { ListContext } from "./kind.js";

/**
 * One finding: a button that goes to its cell and opens what there is to know, and a smaller one that only opens and closes it, as
 * the right and left arrow keys do. `at` is 1-based.
 */
export function drawEntry(
  pane: Pane,
  finding: TreatedFinding,
  { at, of }: { readonly at: number; readonly of: number },
  { shown, select }: ListContext,
): { readonly root: HTMLElement; readonly main: HTMLElement } {
  const { words, looking } = pane;
  const { sheet, row, column, cell, message, severity } = finding;
  const id = idOf(finding);
  let details: HTMLElement | null = null;
  const root = element("li", {
    class: `entry ${severity}`,
    attributes: { "aria-posinset": String(at), "aria-setsize": String(of) },
  });
  const toggle = element("button", {
    class: "toggle",
    attributes: { type: "button", tabindex: "-1", "aria-label": words.details, "aria-expanded": "false" },
    onClick: () => {
      open(details === null);
    },
  });
  const open = (wanted: boolean): void => {
    if (wanted === (details !== null)) return;
    details?.remove();
    details = wanted ? drawDetails(pane, finding, shown) : null;
    if (details !== null) root.append(details);
    toggle.setAttribute("aria-expanded", String(wanted));
    if (wanted) looking.open.add(id);
    else looking.open.delete(id);
  };
  const main = element(
    "button",
    {
      class: "finding",
      attributes: { type: "button", tabindex: "-1" },
      onClick: () => {
        select(finding);
        open(sheet !== null || details === null);
        if (sheet !== null) void goTo(pane, sheet, row ?? 0, column ?? 0);
      },
    },
    element(
      "span",
      { class: sheet === null ? "place" : "place linked" },
      element("span", { class: "sheet", text: sheet ?? words.wholeBook }),
      cell === null ? null : element("span", { class: "cell", text: cell }),
    ),
    element("span", { class: "message", text: message }),
    shown.checked?.again.has(finding) === true ? element("span", { class: "again", text: words.again }) : null,
  );
  if (sheet !== null) main.title = words.goTo;
  main.addEventListener("keydown", ({ key }) => {
    if (key === "ArrowRight") open(true);
    if (key === "ArrowLeft") open(false);
  });
  root.append(main, toggle);
  if (looking.open.has(id)) open(true);
  return { root, main };
}
