import { typeInto } from "../../host/book/type-into.js";
import type { Desk } from "../desk.js";
import { button } from "../element.js";
import type { Grid } from "../grid/grid.js";
import { wholeCell } from "../grid/selection.js";
import { screenOf } from "../grid/spans.js";
import { openPopup } from "../popup.js";
import { say } from "../words.js";
import { editText } from "./edit-text.js";
import type { Editor } from "./editor.js";
import { listAt } from "./list.js";

/** The arrow beside an active cell that offers a list. */
export class Dropdown {
  private readonly arrow = button("▾", this.open.bind(this), { class: "dropdown", attributes: { tabindex: "-1" } });

  constructor(
    private readonly desk: Desk,
    private readonly grid: Grid,
    private readonly editor: Editor,
  ) {
    this.arrow.addEventListener("pointerdown", (event) => {
      event.stopPropagation();
    });
    grid.stage.surface.append(this.arrow);
  }

  /** Puts the arrow beside the active cell, or hides it. */
  place(): void {
    const { desk, grid } = this;
    const { sheet, selection, book } = desk;
    const area = wholeCell(sheet, selection.active);
    this.arrow.hidden = listAt(book, sheet, area.top, area.left) === null;
    if (this.arrow.hidden) return;
    this.arrow.setAttribute("aria-label", say("list", desk.language));
    const { rows, columns } = grid.ground;
    const left = screenOf(grid.spans.across, columns, area.right) + columns.size(area.right);
    const bottom = screenOf(grid.spans.down, rows, area.bottom) + rows.size(area.bottom);
    this.arrow.style.cssText = `left:${left + 1}px;top:${bottom - 21}px`;
  }

  /** Opens the active cell's list, if it has one. */
  open(): void {
    const { desk, editor } = this;
    const { sheet, selection, book } = desk;
    const { top, left } = wholeCell(sheet, selection.active);
    const texts = listAt(book, sheet, top, left);
    if (texts === null || !editor.commit()) return;
    const current = editText(sheet.cell(top, left));
    const box = this.arrow.getBoundingClientRect();
    const choices = texts.map((text) => ({
      text,
      current: text === current,
      pick: () => {
        desk.edit((edited) => {
          typeInto(edited, sheet, top, left, text);
        });
      },
    }));
    openPopup(
      "listbox",
      say("list", desk.language),
      { x: box.right - 140, y: box.bottom, width: 140 },
      choices,
      editor.field,
    );
  }
}
