import type { Desk } from "../desk.js";
import type { Grid } from "../grid/grid.js";
import { selectedArea } from "../grid/selection.js";
import { openPopup, type Choice } from "../popup.js";
import { clearCells } from "../sheet-edits.js";
import { deleteColumns, deleteRows, insertColumns, insertRows } from "../line-edits.js";
import { say, type Word } from "../words.js";
import type { Editor } from "./editor.js";

/** Opens the menu of the selected cells, rows or columns at a point of the page. */
export function openCellMenu(desk: Desk, editor: Editor, at: { readonly x: number; readonly y: number }): void {
  if (!editor.commit()) return;
  const area = selectedArea(desk.selection, desk.sheet);
  const choice = (word: Word, deed: typeof clearCells): Choice => ({
    text: say(word, desk.language),
    pick: () => {
      deed(desk, area);
    },
  });
  const rows = [choice("insertRows", insertRows), choice("deleteRows", deleteRows)];
  const columns = [choice("insertColumns", insertColumns), choice("deleteColumns", deleteColumns)];
  const { whole } = desk.selection;
  const choices = [
    ...(whole === "columns" || whole === "sheet" ? [] : rows),
    ...(whole === "rows" || whole === "sheet" ? [] : columns),
    choice("clear", clearCells),
  ];
  openPopup("menu", say("cellMenu", desk.language), at, choices, editor.field);
}

/** Opens the menu at a right click, or beneath the active cell for the menu key. */
export function listenForMenu(desk: Desk, grid: Grid, editor: Editor): () => void {
  grid.stage.surface.addEventListener("contextmenu", (event) => {
    event.preventDefault();
    openCellMenu(desk, editor, { x: event.clientX, y: event.clientY });
  });
  return () => {
    const { left, bottom } = editor.field.getBoundingClientRect();
    openCellMenu(desk, editor, { x: left, y: bottom });
  };
}
