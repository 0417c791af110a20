import type { BookSheet } from "../../host/book/sheet.js";
import type { Desk } from "../desk.js";
import { element } from "../element.js";
import { renameSheet } from "../sheet-list-edits.js";
import { say } from "../words.js";

/** Lets a sheet's name be typed in its tab's place: Enter keeps it, Escape does not. `done` brings the tab back. */
export function renameInPlace(desk: Desk, sheet: BookSheet, tab: HTMLElement, done: () => void): void {
  const field = element("input", {
    class: "tab-name",
    attributes: { "aria-label": say("newName", desk.language), maxlength: "31" },
  });
  field.value = sheet.name;
  let over = false;
  const end = (keep: boolean): void => {
    // Taking the field away blurs it, which would end the renaming once more.
    if (over) return;
    over = true;
    field.replaceWith(tab);
    if (keep && field.value !== sheet.name) renameSheet(desk, sheet, field.value);
    done();
  };
  field.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key !== "Enter" && event.key !== "Escape") return;
    // The focus goes back to the grid, which is not to take the key as typed there.
    event.preventDefault();
    end(event.key === "Enter");
  });
  field.addEventListener("blur", () => {
    end(true);
  });
  tab.replaceWith(field);
  field.focus();
  field.select();
}
