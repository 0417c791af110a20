import type { AddIn } from "../add-in.js";
import type { Desk } from "../desk.js";
import { element } from "../element.js";
import { PageError } from "../page-error.js";
import { say } from "../words.js";
import type { RibbonButton, RibbonGroup } from "./manifest.js";

/** The add-in's ribbon group; `opened` is told when a button has opened the pane. */
export function ribbonGroup(group: RibbonGroup, desk: Desk, addIn: AddIn, opened: () => void): HTMLElement {
  const buttons = group.buttons.map((button) => ribbonButton(button, desk, addIn, opened));
  const label = element("div", { class: "group-label", text: group.label });
  const row = element("div", { class: "group-buttons" }, ...buttons);
  return element("div", { class: "group", attributes: { role: "group", "aria-label": group.label } }, row, label);
}

function ribbonButton({ label, tip, icon, action }: RibbonButton, desk: Desk, addIn: AddIn, opened: () => void): Node {
  const made = element(
    "button",
    { class: "ribbon-button", attributes: { type: "button", title: tip } },
    element("img", { attributes: { src: icon, alt: "", width: "32", height: "32" } }),
    element("span", { text: label }),
  );
  made.addEventListener("click", () => {
    if (!desk.endTyping()) return;
    if ("pane" in action) {
      addIn.openPane(action.pane);
      opened();
    } else void run(made, action.run, desk, addIn);
  });
  return made;
}

/** Excel greys a button until its function says that it has completed. */
async function run(button: HTMLButtonElement, name: string, desk: Desk, addIn: AddIn): Promise<void> {
  button.disabled = true;
  button.setAttribute("aria-busy", "true");
  button.dataset.running = say("runs", desk.language);
  try {
    await addIn.run(name);
  } catch (error) {
    desk.refuse(new PageError("command-failed", name, { cause: error }));
  } finally {
    button.disabled = false;
    button.removeAttribute("aria-busy");
    delete button.dataset.running;
  }
}
