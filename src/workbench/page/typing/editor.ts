import type { Cell } from "../../../core/values/address.js";
import type { BookSheet } from "../../host/book/sheet.js";
import { typeInto } from "../../host/book/type-into.js";
import type { Desk, Draft } from "../desk.js";
import { element } from "../element.js";
import type { Grid } from "../grid/grid.js";
import { selectCell, selectedArea, wholeCell } from "../grid/selection.js";
import { screenOf } from "../grid/spans.js";
import { step } from "../grid/move.js";
import { fillCells } from "../sheet-edits.js";
import { editText } from "./edit-text.js";

/** `enter`: begun by typing, the arrow keys finish it. `edit`: begun by F2 or a double click, they move in the text. */
export type EditMode = "enter" | "edit";

/**
 * The field that is typed into. It lies over the active cell and has the focus all the time, unseen until something is typed,
 * so that input methods for Chinese compose where the text will stand.
 */
export class Editor implements Draft {
  readonly field = element("textarea", { class: "editor", attributes: { rows: "1", spellcheck: "false" } });
  mode: EditMode | null = null;
  /** Called with the text whenever it changes while editing. */
  onText: (text: string) => void = () => undefined;
  /** Where editing began: the text goes there, whatever is selected by the time it is entered. */
  private begunAt: (Cell & { readonly sheet: BookSheet }) | null = null;
  private readonly fields: HTMLElement[] = [];

  constructor(
    private readonly desk: Desk,
    private readonly grid: Grid,
  ) {
    desk.draft = this;
    grid.stage.surface.append(this.field);
    this.listenToLeaving(this.field);
    this.field.addEventListener("input", () => {
      if (this.mode === null) this.begin("enter", this.field.value);
      this.onText(this.field.value);
      this.place();
    });
    this.field.addEventListener("compositionstart", () => {
      if (this.mode === null) this.begin("enter", "");
    });
  }

  /** Lets the text be typed in a field as well; it is entered when the focus goes anywhere else on the page. */
  listenToLeaving(field: HTMLElement): void {
    this.fields.push(field);
    field.addEventListener("blur", () => {
      // Only behind this event is it known where the focus has gone; another window leaves it where it is.
      setTimeout(() => {
        if (!this.fields.some((one) => one === document.activeElement)) this.commit(0, 0, false);
      });
    });
  }

  /** Begins editing the active cell, with its own text unless another is given. */
  begin(mode: EditMode, text?: string): void {
    const { row, column } = this.cell;
    this.begunAt = { row, column, sheet: this.desk.sheet };
    this.mode = mode;
    this.desk.host.editing = true;
    const shown = text ?? editText(this.desk.sheet.cell(row, column));
    if (this.field.value !== shown) this.field.value = shown;
    this.onText(this.field.value);
    this.place();
  }

  /** Takes over a text that is typed in the formula bar. */
  retype(text: string): void {
    this.field.value = text;
    this.place();
  }

  /**
   * Enters the text and moves on; stays when the workbook refuses it. True when nothing is being edited any more. Takes the focus
   * unless `focus` is false and the text was taken.
   */
  commit(down = 0, across = 0, focus = true): boolean {
    const at = this.begunAt;
    const text = this.field.value;
    if (at !== null) {
      const type = (): boolean =>
        this.desk.edit((book) => {
          typeInto(book, at.sheet, at.row, at.column, text);
        });
      if (text !== editText(at.sheet.cell(at.row, at.column)) && !this.enter(type)) return false;
      this.end(focus);
    }
    if (down !== 0 || across !== 0) {
      const next = step(this.grid.ground, this.cell, down, across);
      this.desk.select(selectCell(next.row, next.column));
    }
    return true;
  }

  /** Enters the text into every selected cell, and stays where it is; like `commit` when the workbook refuses it. */
  fill(): void {
    const at = this.begunAt;
    const text = this.field.value;
    if (at === null) return;
    const area = selectedArea(this.desk.selection, at.sheet);
    if (this.enter(() => fillCells(this.desk, area, at, text))) this.end();
  }

  /** Leaves the cell as it was. */
  cancel(): void {
    if (this.mode !== null) this.end();
  }

  focus(): void {
    this.field.focus({ preventScroll: true });
  }

  /** Puts the field over the active cell; wider than the cell as its text grows. */
  place(): void {
    const { sheet, selection } = this.desk;
    const { rows, columns } = this.grid.ground;
    const { down, across } = this.grid.spans;
    const area = wholeCell(sheet, selection.active);
    const left = screenOf(across, columns, area.left);
    const top = screenOf(down, rows, area.top);
    const width = columns.offset(area.right + 1) - columns.offset(area.left);
    const height = rows.offset(area.bottom + 1) - rows.offset(area.top);
    this.field.classList.toggle("idle", this.mode === null);
    this.field.style.cssText = `left:${left - 1}px;top:${top - 1}px;width:${width + 1}px;height:${height + 1}px`;
    if (this.mode === null) return;
    const room = this.grid.stage.width - left - 4;
    this.field.style.width = `${Math.max(width + 1, Math.min(this.field.scrollWidth + 4, room))}px`;
    this.field.style.height = `${Math.max(height + 1, this.field.scrollHeight)}px`;
  }

  private enter(edit: () => boolean): boolean {
    this.desk.host.editing = false;
    if (edit()) return true;
    this.desk.host.editing = true;
    this.focus();
    return false;
  }

  private get cell(): Cell {
    const area = wholeCell(this.desk.sheet, this.desk.selection.active);
    return { row: area.top, column: area.left };
  }

  private end(focus = true): void {
    this.mode = null;
    this.begunAt = null;
    this.desk.host.editing = false;
    this.field.value = "";
    this.place();
    this.desk.happen("selection");
    if (focus) this.focus();
  }
}
