import { button, element } from "../element.js";
import type { Pane } from "../pane.js";
import { wishMarks, writeList } from "../doing/listing.js";

/** What is done with the findings as a whole: writing the list into the workbook, with or without marks on the cells. */
export function drawActions(pane: Pane): HTMLElement {
  const { words, looking } = pane;
  const write = button("plain", words.writeList, () => void writeList(pane));
  write.title = words.writeListHint;
  const box = element("input", { attributes: { type: "checkbox", role: "switch" } });
  box.checked = looking.marks;
  box.addEventListener("change", () => void wishMarks(pane, box.checked));
  return element(
    "div",
    { class: "actions" },
    write,
    element("label", { class: "choice" }, box, element("span", { text: words.markCells })),
  );
}

/** The switch for checking rows while they are edited; `flip` switches and throws nothing. */
export function drawTyping({ words, store }: Pane, flip: (on: boolean) => Promise<void>): HTMLElement {
  const box = element("input", { attributes: { type: "checkbox", role: "switch", "aria-describedby": "typing-hint" } });
  const hint = element("p", { class: "small", id: "typing-hint" });
  box.addEventListener("change", () => void flip(box.checked));
  const follow = (): void => {
    const { typing, outcome } = store.get();
    box.checked = typing;
    hint.textContent = typing && outcome?.kind !== "checked" ? words.typingNeedsCheck : words.whileTypingHint;
  };
  store.watch(follow);
  follow();
  return element(
    "div",
    { class: "typing" },
    element("label", { class: "choice" }, box, element("span", { text: words.whileTyping })),
    hint,
  );
}
