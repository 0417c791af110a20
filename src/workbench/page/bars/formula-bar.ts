import { a1 } from "../../../core/values/address.js";
import { parseAddress } from "../../host/book/addresses.js";
import type { Desk } from "../desk.js";
import { element } from "../element.js";
import { selectionOf, selectionAddress, wholeCell } from "../grid/selection.js";
import { PageError } from "../page-error.js";
import { editText } from "../typing/edit-text.js";
import type { Editor } from "../typing/editor.js";
import { say } from "../words.js";

/** The name box and the formula bar above the grid. */
export class FormulaBar {
  private readonly name = element("input", { class: "name-box", attributes: { spellcheck: "false" } });
  private readonly text = element("textarea", { class: "formula", attributes: { rows: "1", spellcheck: "false" } });
  readonly element = element(
    "div",
    { class: "formula-bar" },
    this.name,
    element("span", { class: "fx", text: "fx", attributes: { "aria-hidden": "true" } }),
    this.text,
  );

  constructor(
    private readonly desk: Desk,
    private readonly editor: Editor,
  ) {
    this.relabel();
    desk.listen(() => {
      this.show();
    });
    editor.onText = (text) => {
      if (this.text.value !== text) this.text.value = text;
    };
    this.name.addEventListener("keydown", (event) => {
      if (event.key === "Enter") this.jump();
      else if (event.key !== "Escape") return;
      event.preventDefault();
      this.show();
      editor.focus();
    });
    this.listenToText();
  }

  /** Says in the page's language what the two fields are. */
  relabel(): void {
    this.name.setAttribute("aria-label", say("nameBox", this.desk.language));
    this.text.setAttribute("aria-label", say("formulaBar", this.desk.language));
  }

  private listenToText(): void {
    const { editor } = this;
    editor.listenToLeaving(this.text);
    this.text.addEventListener("focus", () => {
      if (editor.mode === null) editor.begin("edit");
    });
    this.text.addEventListener("input", () => {
      if (editor.mode === null) editor.begin("edit");
      editor.retype(this.text.value);
    });
    this.text.addEventListener("keydown", (event) => {
      if (event.isComposing) return;
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) editor.fill();
      else if (event.key === "Enter" && !event.altKey) editor.commit(1, 0);
      else if (event.key === "Tab") editor.commit(0, event.shiftKey ? -1 : 1);
      else if (event.key === "Escape") editor.cancel();
      else return;
      event.preventDefault();
    });
  }

  private show(): void {
    const { sheet, selection } = this.desk;
    const { top, left } = wholeCell(sheet, selection.active);
    if (document.activeElement !== this.name)
      this.name.value = selection.whole === null ? a1(top, left) : selectionAddress(selection, sheet);
    if (this.editor.mode === null) this.text.value = editText(sheet.cell(top, left));
  }

  /** Goes to the address or name in the name box, on another sheet if it says so. */
  private jump(): void {
    const { desk } = this;
    const typed = this.name.value.trim();
    if (!this.editor.commit()) return;
    try {
      const named = [...desk.sheet.names, ...desk.book.names].find(
        ({ name }) => name.toLowerCase() === typed.toLowerCase(),
      );
      const { sheet } = parseAddress(named?.formula.slice(1) ?? typed);
      const address = (named?.formula.slice(1) ?? typed).split("!").at(-1) ?? typed;
      if (sheet !== null) desk.activate(desk.book.sheet(sheet));
      desk.select(selectionOf(address));
    } catch (error) {
      desk.refuse(new PageError("address-unknown", typed, { cause: error }));
    }
  }
}
