import { a1Area, type Area } from "../../../core/values/address.js";
import { element } from "../element.js";
import type { Pane, Scene } from "./pane.js";
import { selectedArea, wholeCell, type Selection } from "./selection.js";

/** Draws the selected area and the active cell over the cells of every pane. */
export function showSelection(panes: readonly Pane[], scene: Scene, selection: Selection): void {
  const area = selectedArea(selection, scene.sheet);
  const active = wholeCell(scene.sheet, selection.active);
  for (const pane of panes) {
    if (pane.element.hidden) continue;
    for (const old of pane.over.querySelectorAll(":scope > .chosen, :scope > .active")) old.remove();
    if (a1Area(area) !== a1Area(active)) pane.over.append(box("chosen", area, scene, pane));
    pane.over.append(box("active", active, scene, pane));
  }
}

function box(name: string, area: Area, { rows, columns }: Scene, { base }: Pane): HTMLElement {
  const [top, left] = [rows.offset(area.top), columns.offset(area.left)];
  // Whole rows and columns reach as far as there is something to scroll to.
  const bottom = rows.offset(Math.min(area.bottom + 1, rows.count));
  const right = columns.offset(Math.min(area.right + 1, columns.count));
  const made = element("i", { class: name });
  made.style.cssText = `left:${left - base.x - 1}px;top:${top - base.y - 1}px;width:${right - left + 1}px;height:${bottom - top + 1}px`;
  return made;
}
