import type { Cell } from "../../../core/values/address.js";
import { typeInto } from "../../host/book/type-into.js";
import type { Desk } from "../desk.js";
import { element } from "../element.js";
import type { Grid } from "../grid/grid.js";
import { selectCell, wholeCell } from "../grid/selection.js";
import { screenOf } from "../grid/spans.js";
import { step } from "../grid/move.js";
import { editText } from "./edit-text.js";

/** `enter`: begun by typing, the arrow keys finish it. `edit`: begun by F2 or a double click, they move in the text. */
export type EditMode = "enter" | "edit";

/**
 * The field that is typed into. It lies over the active cell and has the focus all the time, unseen until something is typed,
 * so that input methods for Chinese compose where the text will stand.
 */
export class Editor {
  readonly field = element("textarea", { class: "editor", attributes: { rows: "1", spellcheck: "false" } });
  mode: EditMode | null = null;
  /** Called with the text whenever it changes while editing. */
  onText: (text: string) => void = () => undefined;

  constructor(
    private readonly desk: Desk,
    private readonly grid: Grid,
  ) {
    grid.stage.surface.append(this.field);
    this.field.addEventListener("input", () => {
      if (this.mode === null) this.begin("enter", this.field.value);
      this.onText(this.field.value);
      this.place();
    });
    this.field.addEventListener("compositionstart", () => {
      if (this.mode === null) this.begin("enter", "");
    });
  }

  /** Begins editing the active cell, with its own text unless another is given. */
  begin(mode: EditMode, text?: string): void {
    const { row, column } = this.cell;
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

  /** Enters the text and moves on; stays when the workbook refuses it. True when nothing is being edited any more. */
  commit(down = 0, across = 0): boolean {
    if (this.mode !== null) {
      const { row, column } = this.cell;
      const text = this.field.value;
      const { sheet } = this.desk;
      if (text !== editText(sheet.cell(row, column))) {
        this.desk.host.editing = false;
        const entered = this.desk.edit((book) => {
          typeInto(book, sheet, row, column, text);
        });
        if (!entered) {
          this.desk.host.editing = true;
          this.field.focus({ preventScroll: true });
          return false;
        }
      }
      this.end();
    }
    if (down !== 0 || across !== 0) {
      const next = step(this.grid.ground, this.cell, down, across);
      this.desk.select(selectCell(next.row, next.column));
    }
    return true;
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

  private get cell(): Cell {
    const area = wholeCell(this.desk.sheet, this.desk.selection.active);
    return { row: area.top, column: area.left };
  }

  private end(): void {
    this.mode = null;
    this.desk.host.editing = false;
    this.field.value = "";
    this.place();
    this.desk.happen("selection");
    this.focus();
  }
}
