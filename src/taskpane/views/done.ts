import type { PaneWords } from "../../core/locale/pane-messages.js";
import { button, element } from "../element.js";
import { icon } from "../icon.js";
import type { Pane } from "../pane.js";
import { goTo, perform } from "../perform.js";
import type { Checked, Done } from "../state.js";
import { undoLast } from "../doing/fixing.js";

/** What was done with the findings last, with the way back or to it; and that rows have moved. */
export function drawDone(pane: Pane, { done, moved, batch }: Checked): (HTMLElement | null)[] {
  const { words } = pane;
  const listed = done !== null && "result" in done ? done.result : null;
  const undo = batch === null ? null : button("plain", words.undo, () => void undoLast(pane));
  const notice =
    done === null && undo === null
      ? null
      : element(
          "div",
          { class: "card success" },
          done === null
            ? null
            : element("p", { class: "with-icon" }, icon("done"), element("span", { text: saidDone(done, words) })),
          listed?.nameTaken == null ? null : element("p", { text: words.nameTaken(listed.nameTaken, listed.sheet) }),
          listed === null || listed.unmarked.length === 0
            ? null
            : element(
                "p",
                { class: "with-icon" },
                icon("warning"),
                element("span", { text: words.unmarked(listed.unmarked.join(words.separator)) }),
              ),
          listed === null || listed.lost.length === 0
            ? null
            : element("p", { text: words.lost(listed.lost.join(words.separator)) }),
          listed === null
            ? null
            : button("plain", words.openSheet(listed.sheet), () => void goTo(pane, listed.sheet, 0, 0)),
          undo,
        );
  return [moved ? drawMoved(pane) : null, notice];
}

/** One sentence on what was done. */
export function saidDone(done: Done, words: PaneWords): string {
  switch (done.kind) {
    case "listed":
      return words.listed(done.result.sheet);
    case "accepted":
      return words.acceptDone(done.findings);
    case "taken-back":
      return words.takeBackDone(done.findings);
    case "fixed":
      return words.fixDone(done.cells);
    case "undone":
      return words.undone(done.cells);
    case "unmarked":
      return words.marksOff;
    case "rows":
      return words.rowsChecked(done.rows, done.found);
  }
}

function drawMoved(pane: Pane): HTMLElement {
  const { words } = pane;
  return element(
    "div",
    { class: "card notice" },
    element("p", { class: "with-icon" }, icon("warning"), element("span", { text: words.needsFullCheck })),
    button("plain", words.check, () => void perform(pane, "check")),
  );
}
