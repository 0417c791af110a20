import type { Desk } from "../desk.js";
import type { Grid } from "../grid/grid.js";
import { leap, start, step, type Ground } from "../grid/move.js";
import { selectCell } from "../grid/selection.js";
import type { Cell } from "../../../core/values/address.js";
import type { Editor } from "./editor.js";

/** What keys do besides moving. */
export interface KeyDeeds {
  readonly clear: () => void;
  readonly openList: () => void;
  readonly openMenu: () => void;
}

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Makes the editor's field take the keys of a spreadsheet. */
export function listenToKeys(desk: Desk, grid: Grid, editor: Editor, deeds: KeyDeeds): void {
  const named: Readonly<Record<string, () => void>> = {
    "Ctrl+z": () => desk.undo(),
    "Ctrl+y": () => desk.redo(),
    "Ctrl+Shift+z": () => desk.redo(),
    "Ctrl+a": () => {
      desk.select({ ...desk.selection, whole: "sheet" });
    },
    F2: () => {
      editor.begin("edit");
    },
    Delete: deeds.clear,
    Backspace: () => {
      editor.begin("enter", "");
    },
    ContextMenu: deeds.openMenu,
    "Shift+F10": deeds.openMenu,
    Enter: () => editor.commit(1, 0),
    "Shift+Enter": () => editor.commit(-1, 0),
    Tab: () => editor.commit(0, 1),
    "Shift+Tab": () => editor.commit(0, -1),
  };

  editor.field.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    const taken = editor.mode === null ? atRest(event) : editing(event);
    if (taken) event.preventDefault();
  });

  function editing(event: KeyboardEvent): boolean {
    const [down, across] = (editor.mode === "enter" ? arrows[event.key] : undefined) ?? [0, 0];
    if (event.key === "Enter" && event.altKey) editor.field.setRangeText("\n", ...caret(editor.field), "end");
    else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) editor.fill();
    else if (event.key === "Enter") editor.commit(event.shiftKey ? -1 : 1, 0);
    else if (event.key === "Tab") editor.commit(0, event.shiftKey ? -1 : 1);
    else if (event.key === "Escape") editor.cancel();
    else if (event.key === "F2") editor.mode = editor.mode === "enter" ? "edit" : "enter";
    else if (down !== 0 || across !== 0) editor.commit(down, across);
    else return false;
    return true;
  }

  function atRest(event: KeyboardEvent): boolean {
    const { key, shiftKey, altKey } = event;
    const control = event.ctrlKey || event.metaKey;
    if (altKey && key === "ArrowDown") {
      deeds.openList();
      return true;
    }
    const name = `${control ? "Ctrl+" : ""}${shiftKey ? "Shift+" : ""}${key.length === 1 ? key.toLowerCase() : key}`;
    const deed = named[name];
    if (deed !== undefined) {
      deed();
      return true;
    }
    const to = destination(event, control);
    if (to === null) return false;
    desk.select(shiftKey ? { ...desk.selection, end: to, whole: null } : selectCell(to.row, to.column));
    grid.reveal(to);
    return true;
  }

  /** Where a key leads from the active cell, or from the other end of the selection with Shift; null for other keys. */
  function destination({ key, shiftKey, altKey }: KeyboardEvent, control: boolean): Cell | null {
    const { ground } = grid;
    const from = shiftKey ? desk.selection.end : desk.selection.active;
    const arrow = arrows[key];
    if (arrow !== undefined && !altKey) return (control ? leap : step)(ground, from, ...arrow);
    if (key === "Home") return start(desk.sheet, { row: control ? desk.sheet.freeze.rows : from.row, column: 0 });
    if (key === "End") return lastUsed(ground);
    if (key !== "PageDown" && key !== "PageUp") return null;
    const page = Math.max(1, grid.spans.down.scrolled.last - grid.spans.down.scrolled.first - 1);
    const row = Math.min(Math.max(0, from.row + (key === "PageDown" ? page : -page)), ground.rows.count - 1);
    return start(desk.sheet, { row: ground.rows.visible(row, key === "PageDown" ? -1 : 1), column: from.column });
  }
}

function lastUsed({ sheet }: Ground): Cell {
  const used = sheet.usedArea(true);
  return { row: used?.bottom ?? 0, column: used?.right ?? 0 };
}

function caret(field: HTMLTextAreaElement): [number, number] {
  return [field.selectionStart, field.selectionEnd];
}
