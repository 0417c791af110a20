import type { Cell } from "../../../core/values/address.js";
import type { Desk } from "../desk.js";
import type { Grid } from "../grid/grid.js";
import { start } from "../grid/move.js";
import { indexAt } from "../grid/spans.js";
import { headerHeight, headerWidth } from "../grid/stage.js";
import type { Editor } from "./editor.js";

/** Where on the grid a point is. */
export interface Spot extends Cell {
  readonly on: "cells" | "rows" | "columns" | "corner";
}

/** The part of the grid under a mouse event. */
export function spotOf(grid: Grid, event: MouseEvent): Spot {
  const box = grid.stage.scroller.getBoundingClientRect();
  const [x, y] = [event.clientX - box.left, event.clientY - box.top];
  const { rows, columns } = grid.ground;
  const row = indexAt(grid.spans.down, rows, Math.max(y, headerHeight));
  const column = indexAt(grid.spans.across, columns, Math.max(x, headerWidth));
  const on = y < headerHeight ? (x < headerWidth ? "corner" : "columns") : x < headerWidth ? "rows" : "cells";
  return { row, column, on };
}

/** Makes the mouse, pen and finger select cells, rows and columns; a double click edits. `follow` is told of a click on a cell. */
export function listenToPointer(desk: Desk, grid: Grid, editor: Editor, follow: (cell: Cell) => void): void {
  const { surface } = grid.stage;
  let dragging: Spot["on"] | null = null;

  surface.addEventListener("pointerdown", (event) => {
    if (event.target === editor.field || event.defaultPrevented) return;
    const spot = spotOf(grid, event);
    event.preventDefault();
    if (!editor.commit()) return;
    editor.focus();
    if (event.button === 2 && inSelection(spot)) return;
    select(spot, event.shiftKey);
    if (event.button !== 0) return;
    dragging = spot.on;
    surface.setPointerCapture(event.pointerId);
  });
  surface.addEventListener("pointermove", (event) => {
    if (dragging !== null && dragging !== "corner") select({ ...spotOf(grid, event), on: dragging }, true);
  });
  surface.addEventListener("pointerup", () => {
    dragging = null;
  });
  surface.addEventListener("click", (event) => {
    const spot = spotOf(grid, event);
    const { active, end } = desk.selection;
    if (spot.on === "cells" && active.row === end.row && active.column === end.column) follow(start(desk.sheet, spot));
  });
  surface.addEventListener("dblclick", (event) => {
    if (spotOf(grid, event).on === "cells" && editor.mode === null) editor.begin("edit");
  });

  function select(spot: Spot, extend: boolean): void {
    const { selection, sheet } = desk;
    const cell = start(sheet, spot);
    if (spot.on === "corner") desk.select({ ...selection, whole: "sheet" });
    else if (spot.on === "rows" || spot.on === "columns") {
      const active = spot.on === "rows" ? { row: spot.row, column: 0 } : { row: 0, column: spot.column };
      desk.select({ active: extend ? selection.active : active, end: active, whole: spot.on });
    } else desk.select(extend ? { ...selection, end: spot, whole: null } : { active: cell, end: cell, whole: null });
  }

  function inSelection(spot: Spot): boolean {
    const { active, end, whole } = desk.selection;
    const within = (index: number, a: number, b: number): boolean => index >= Math.min(a, b) && index <= Math.max(a, b);
    const inRows = whole === "columns" || whole === "sheet" || within(spot.row, active.row, end.row);
    const inColumns = whole === "rows" || whole === "sheet" || within(spot.column, active.column, end.column);
    return spot.on === "cells" ? inRows && inColumns : whole === spot.on && inRows && inColumns;
  }
}
