import type { TreatedFinding } from "../../../core/sheets/check-results/listed.js";
import { button, element } from "../../element.js";
import type { Pane } from "../../pane.js";
import { drawEntry } from "./entry.js";
import type { ListContext } from "./kind.js";

/** A stretch of a rule's findings that is drawn; indexes are 0-based in the rule's findings. */
export interface Entries {
  readonly parts: readonly HTMLElement[];
  /** The finding's button when it is drawn. */
  readonly drawn: (index: number) => HTMLElement | null;
  /** Draws as far as needed, or, when that would be far, only around the finding; gives its button. */
  readonly reveal: (index: number) => HTMLElement | null;
}

/** Entries drawn at a time: a damaged book can hold thousands of findings, and a pane cannot. */
const batch = 100;

/** The first findings of a rule, with buttons for those before and after what is drawn. */
export function drawEntries(pane: Pane, findings: readonly TreatedFinding[], context: ListContext): Entries {
  const { words } = pane;
  const list = element("ul", { class: "places" });
  let first = 0;
  let buttons: HTMLElement[] = [];

  const draw = (from: number, to: number): void => {
    const drawn = findings.slice(from, to).map((finding, index) => {
      return drawEntry(pane, finding, { at: from + index + 1, of: findings.length }, context);
    });
    const roots = drawn.map(({ root }) => root);
    const mains = drawn.map(({ main }) => main);
    if (from < first) {
      list.prepend(...roots);
      buttons = [...mains, ...buttons];
      first = from;
    } else {
      list.append(...roots);
      buttons = [...buttons, ...mains];
    }
    const rest = findings.length - first - buttons.length;
    before.hidden = first === 0;
    before.textContent = words.earlier(Math.min(first, batch));
    after.hidden = rest === 0;
    after.textContent = words.more(Math.min(rest, batch));
  };
  const drawBefore = (): void => {
    draw(Math.max(0, first - batch), first);
  };
  const drawAfter = (): void => {
    draw(first + buttons.length, first + buttons.length + batch);
  };
  const before = button("quiet", "", () => {
    const old = buttons[0];
    drawBefore();
    context.changed();
    buttons[buttons.indexOf(old ?? list) - 1]?.focus();
  });
  const after = button("quiet", "", () => {
    const next = buttons.length;
    drawAfter();
    context.changed();
    buttons[next]?.focus();
  });
  const drawn = (index: number): HTMLElement | null => buttons[index - first] ?? null;
  draw(0, batch);
  return {
    parts: [before, list, after],
    drawn,
    reveal: (index) => {
      const end = first + buttons.length;
      if (index >= end && index < end + batch) drawAfter();
      else if (index < first && index >= first - batch) drawBefore();
      else if (drawn(index) === null) {
        list.replaceChildren();
        buttons = [];
        first = index - (index % batch);
        drawAfter();
      }
      return drawn(index);
    },
  };
}
