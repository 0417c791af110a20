import type { CreatedTabs } from "../../app/create-tabs.js";
import { element } from "../element.js";
import { icon } from "../icon.js";
import type { Pane } from "../pane.js";

/** Which blank tabs were added and which were there already. */
export function drawCreated({ words }: Pane, { created, kept }: CreatedTabs): HTMLElement {
  return element(
    "div",
    { class: "card success" },
    element("h2", { class: "with-icon" }, icon("done"), element("span", { text: words.doneTabs(created.length) })),
    created.length === 0 ? null : element("p", { text: words.created(created.join(words.separator)) }),
    kept.length === 0 ? null : element("p", { text: words.kept(kept.join(words.separator)) }),
    element("p", { class: "small", text: words.createdNext }),
  );
}
