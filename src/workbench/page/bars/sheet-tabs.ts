import type { BookSheet } from "../../host/book/sheet.js";
import type { Desk } from "../desk.js";
import { button, element } from "../element.js";
import { openPopup } from "../popup.js";
import { addSheet, copySheet, deleteSheet, hideSheet } from "../sheet-list-edits.js";
import type { Editor } from "../typing/editor.js";
import { say } from "../words.js";
import { renameInPlace } from "./rename-in-place.js";

/** The tabs below the grid: one for every sheet that is shown, and one to add a sheet. */
export class SheetTabs {
  private readonly list = element("div", { class: "tabs", attributes: { role: "tablist" } });
  private readonly add = button("+", () => {
    if (this.editor.commit()) addSheet(this.desk);
  });
  readonly element = element("div", { class: "sheet-bar" }, this.list, this.add);

  private readonly made = new WeakMap<BookSheet, HTMLElement>();
  private shown: BookSheet | null = null;

  constructor(
    private readonly desk: Desk,
    private readonly editor: Editor,
  ) {
    this.add.className = "add-sheet";
    desk.listen((happened) => {
      if (desk.sheet !== this.shown || (["sheets", "layout", "book"] as const).some((kind) => happened.has(kind)))
        this.show();
    });
    this.show();
  }

  private readonly renamed = (): void => {
    this.show();
    this.editor.focus();
  };

  /** Draws the tabs anew. */
  show(): void {
    const { desk } = this;
    this.shown = desk.sheet;
    this.list.setAttribute("aria-label", say("sheets", desk.language));
    this.add.title = say("addSheet", desk.language);
    this.add.setAttribute("aria-label", this.add.title);
    const shown = desk.book.sheets.filter(({ visibility }) => visibility === "Visible");
    const tabs = shown.map((sheet) => this.tab(sheet));
    const same = tabs.length === this.list.children.length && tabs.every((tab, at) => tab === this.list.children[at]);
    // A name that is being typed stays until it is done.
    if (!same && this.list.querySelector("input") === null) this.list.replaceChildren(...tabs);
    this.list.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  /** A sheet keeps its tab, so that a double click finds what the first click was on. */
  private tab(sheet: BookSheet): HTMLElement {
    const made = this.made.get(sheet) ?? this.make(sheet);
    made.textContent = sheet.name;
    made.setAttribute("aria-selected", String(sheet === this.desk.sheet));
    made.style.setProperty("--tab", sheet.tabColor === "" ? "transparent" : sheet.tabColor);
    return made;
  }

  private make(sheet: BookSheet): HTMLElement {
    const pick = (): void => {
      if (!this.editor.commit()) return;
      this.desk.activate(sheet);
      this.editor.focus();
    };
    const made = button("", pick, { class: "tab", attributes: { role: "tab" } });
    this.made.set(sheet, made);
    made.addEventListener("dblclick", () => {
      renameInPlace(this.desk, sheet, made, this.renamed);
    });
    made.addEventListener("contextmenu", (event) => {
      event.preventDefault();
      this.menu(event.clientX, event.clientY, sheet);
    });
    made.addEventListener("keydown", (event) => {
      const { left, top } = made.getBoundingClientRect();
      if (event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey)) this.menu(left, top, sheet);
      else if (event.key === "F2") renameInPlace(this.desk, sheet, made, this.renamed);
      else return;
      event.preventDefault();
    });
    return made;
  }

  private menu(x: number, y: number, sheet: BookSheet): void {
    if (!this.editor.commit()) return;
    const { desk } = this;
    const word = (name: Parameters<typeof say>[0]): string => say(name, desk.language);
    openPopup(
      "menu",
      word("sheetMenu"),
      { x, y: y - 150 },
      [
        {
          text: word("rename"),
          pick: () => {
            renameInPlace(desk, sheet, this.tab(sheet), this.renamed);
          },
        },
        {
          text: word("addSheet"),
          pick: () => {
            addSheet(desk);
          },
        },
        {
          text: word("copySheet"),
          pick: () => {
            copySheet(desk, sheet);
          },
        },
        {
          text: word("hideSheet"),
          pick: () => {
            hideSheet(desk, sheet);
          },
        },
        {
          text: word("deleteSheet"),
          pick: () => {
            deleteSheet(desk, sheet);
          },
        },
      ],
      this.editor.field,
    );
  }
}
