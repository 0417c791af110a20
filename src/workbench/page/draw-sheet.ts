import type { Cell } from "../../core/values/address.js";
import { a1 } from "../../core/values/address.js";
import { parseAddress } from "../host/book/addresses.js";
import { FormulaBar } from "./bars/formula-bar.js";
import { liveLine } from "./bars/live-line.js";
import { SheetTabs } from "./bars/sheet-tabs.js";
import type { Banner } from "./bars/banner.js";
import type { Desk } from "./desk.js";
import { element } from "./element.js";
import { Grid } from "./grid/grid.js";
import { selectedArea, selectionOf } from "./grid/selection.js";
import { PageError } from "./page-error.js";
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

/** Goes where a cell's link leads inside the workbook. */
function followLink(desk: Desk, { row, column }: Cell): void {
  const link = desk.sheet.links.get(a1(row, column));
  if (link === undefined) return;
  if (link.address !== undefined && link.address !== "") {
    desk.refuse(new PageError("link-outside", link.address));
    return;
  }
  const target = link.documentReference;
  const named = desk.book.names.find(({ name }) => name.toLowerCase() === target.toLowerCase());
  try {
    const reference = named?.formula.slice(1) ?? target;
    const { sheet } = parseAddress(reference);
    if (sheet !== null) desk.activate(desk.book.sheet(sheet));
    desk.select(selectionOf(reference.slice(reference.lastIndexOf("!") + 1)));
  } catch (error) {
    desk.refuse(new PageError("address-unknown", target, { cause: error }));
  }
}
