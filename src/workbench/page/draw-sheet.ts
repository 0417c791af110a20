import { FormulaBar } from "./bars/formula-bar.js";
import { liveLine } from "./bars/live-line.js";
import { SheetTabs } from "./bars/sheet-tabs.js";
import type { Banner } from "./bars/banner.js";
import type { Desk } from "./desk.js";
import { element } from "./element.js";
import { followLink } from "./follow-link.js";
import { Grid } from "./grid/grid.js";
import { selectedArea } from "./grid/selection.js";
import { clearCells } from "./sheet-edits.js";
import { listenForMenu } from "./typing/cell-menu.js";
import { listenToClipboard } from "./typing/clipboard.js";
import { Dropdown } from "./typing/dropdown.js";
import { Editor } from "./typing/editor.js";
import { listenToKeys } from "./typing/keys.js";
import { listenToPointer } from "./typing/pointer.js";
import { listenToResizing } from "./typing/resize.js";
import { say } from "./words.js";

/** The spreadsheet: formula bar, grid, tabs and status line, made once; `relabel` puts its words into the desk's language. */
export function drawSheet(desk: Desk, banner: Banner): { readonly element: HTMLElement; readonly relabel: () => void } {
  const grid = new Grid(desk);
  const editor = new Editor(desk, grid);
  const bar = new FormulaBar(desk, editor);
  const tabs = new SheetTabs(desk, editor);
  const dropdown = new Dropdown(desk, grid, editor);
  const place = (): void => {
    editor.place();
    dropdown.place();
  };
  listenToResizing(desk, grid);
  listenToPointer(desk, grid, editor, (cell) => {
    followLink(desk, cell);
  });
  listenToClipboard(desk, editor);
  listenToKeys(desk, grid, editor, {
    clear: () => {
      clearCells(desk, selectedArea(desk.selection, desk.sheet));
    },
    openList: () => {
      dropdown.open();
    },
    openMenu: listenForMenu(desk, grid, editor),
  });
  grid.stage.scroller.addEventListener("scroll", place);
  desk.listen((happened) => {
    if (happened.has("history")) banner.hide();
    place();
  });
  const holder = element("div", { class: "grid", attributes: { role: "grid" } }, grid.stage.scroller);
  return {
    element: element("section", { class: "sheet" }, bar.element, holder, tabs.element, liveLine(desk)),
    relabel: () => {
      holder.setAttribute("aria-label", say("grid", desk.language));
      editor.field.setAttribute("aria-label", say("grid", desk.language));
      bar.relabel();
      tabs.show();
    },
  };
}
