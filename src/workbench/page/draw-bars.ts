import type { AddIn } from "./add-in.js";
import type { RibbonGroup } from "./bars/manifest.js";
import { ribbonGroup } from "./bars/ribbon.js";
import { toolbar, type ToolbarDeeds } from "./bars/toolbar.js";
import type { Desk } from "./desk.js";
import { button, element } from "./element.js";
import { say } from "./words.js";

/** The bars above the sheet, and the layout with the pane beside it. */
export interface Bars {
  readonly above: readonly HTMLElement[];
  readonly beside: (sheet: HTMLElement) => HTMLElement;
}

/** Draws ribbon and toolbar in the desk's language, and the pane's frame. */
export function drawBars(desk: Desk, group: RibbonGroup, addIn: AddIn, deeds: ToolbarDeeds): Bars {
  const pane = element("aside", { class: "task-pane", attributes: { "aria-label": say("pane", desk.language) } });
  const close = button("✕", () => {
    addIn.closePane();
    pane.hidden = true;
  });
  close.setAttribute("aria-label", say("closePane", desk.language));
  const head = element("header", { class: "pane-head" }, element("h2", { text: group.label }), close);
  pane.append(head, addIn.place);
  const title = element(
    "div",
    { class: "title" },
    element("h1", { text: say("title", desk.language) }),
    toolbar(desk, deeds),
  );
  const ribbon = element(
    "div",
    { class: "ribbon" },
    ribbonGroup(group, desk, addIn, () => {
      pane.hidden = false;
    }),
    element("p", { class: "ribbon-notice", text: say("notice", desk.language) }),
  );
  return {
    above: [element("header", { class: "top" }, title, ribbon)],
    beside: (sheet) => element("main", { class: "work" }, sheet, pane),
  };
}
