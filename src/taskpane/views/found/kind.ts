import type { TreatedFinding } from "../../../core/sheets/check-results/listed.js";
import { element } from "../../element.js";
import type { Kind } from "../../found/arrange.js";
import type { Pane } from "../../pane.js";
import type { Shown } from "../findings.js";
import { drawEntries, type Entries } from "./entries.js";
import { drawKindWork } from "./kind-work.js";

/** Findings of one rule, drawn as far as they are looked at; places are those in the whole list, 0-based. */
export interface DrawnKind {
  readonly kind: Kind;
  readonly root: HTMLElement;
  /** The finding's button when it is drawn and not folded away. */
  readonly drawn: (place: number) => HTMLElement | null;
  /** Unfolds and draws as far as needed; gives the finding's button. */
  readonly reveal: (place: number) => HTMLElement | null;
}

/** What a kind and its entries share with the list. */
export interface ListContext {
  readonly shown: Shown;
  /** There are several kinds, so that a large one is folded. */
  readonly folds: boolean;
  readonly select: (finding: TreatedFinding) => void;
  /** To be called when entries were drawn, folded or unfolded. */
  readonly changed: () => void;
}

/** A kind with more findings than this is folded at first. */
const large = 20;
/** A rule's heading, which folds and unfolds its findings. */
export function drawKind(pane: Pane, kind: Kind, context: ListContext): DrawnKind {
  const { looking } = pane;
  const { findings } = kind;
  const bodyId = `kind-${kind.id.replace("|", "-")}`;
  const body = element("div", { class: "kind-body", id: bodyId });
  const heading = element(
    "button",
    { class: "kind-title", attributes: { type: "button", "aria-controls": bodyId } },
    element("span", { text: kind.title }),
    element("span", { class: "count", text: String(findings.length) }),
  );
  let entries: Entries | null = null;
  let isOpen = false;
  const unfold = (open: boolean): void => {
    isOpen = open;
    heading.setAttribute("aria-expanded", String(open));
    body.hidden = !open;
    if (!open || entries !== null) return;
    entries = drawEntries(pane, findings, context);
    body.replaceChildren(drawKindWork(pane, kind, context.shown), ...entries.parts);
  };
  heading.addEventListener("click", () => {
    looking.unfolded.set(kind.id, !isOpen);
    unfold(!isOpen);
    context.changed();
  });
  const folded = kind.part === "accepted" || (context.folds && findings.length > large);
  unfold(looking.unfolded.get(kind.id) ?? !folded);
  return {
    kind,
    root: element("div", { class: "kind" }, element("h4", {}, heading), body),
    drawn: (place) => (isOpen ? (entries?.drawn(place - kind.start) ?? null) : null),
    reveal: (place) => {
      looking.unfolded.set(kind.id, true);
      unfold(true);
      return entries?.reveal(place - kind.start) ?? null;
    },
  };
}
