import { button, element } from "../element.js";
import type { Pane } from "../pane.js";
import { goTo } from "../perform.js";

/** Something said of a place in the workbook: 0-based row and column, null for a whole sheet or workbook. */
export interface Placed {
  readonly sheet: string | null;
  readonly row: number | null;
  readonly column: number | null;
  readonly cell: string | null;
  readonly message: string;
}

/** Entries shown before "show more": a damaged book can hold thousands of findings, and a pane cannot. */
const step = 100;

/** A list of sentences about places, each a button that goes to its place. */
export function drawPlaces(pane: Pane, places: readonly Placed[]): HTMLElement {
  const list = element("ul", { class: "places" });
  const wrap = element("div", {}, list);
  const showMore = (from: number): void => {
    const drawn = places.slice(from, from + step).map((place) => drawPlace(pane, place));
    list.append(...drawn);
    if (from > 0) drawn[0]?.querySelector("button")?.focus();
    const rest = places.length - from - drawn.length;
    if (rest === 0) return;
    const more = button("quiet", pane.words.more(Math.min(rest, step)), () => {
      more.remove();
      showMore(from + step);
    });
    wrap.append(more);
  };
  showMore(0);
  return wrap;
}

function drawPlace(pane: Pane, { sheet, row, column, cell, message }: Placed): HTMLElement {
  const where = sheet ?? pane.words.wholeBook;
  const place = element(
    "span",
    { class: sheet === null ? "place" : "place linked" },
    element("span", { class: "sheet", text: where }),
    cell === null ? null : element("span", { class: "cell", text: cell }),
  );
  const text = element("span", { class: "message", text: message });
  if (sheet === null) return element("li", {}, element("div", { class: "finding plain-place" }, place, text));
  const go = element(
    "button",
    {
      class: "finding plain-place",
      attributes: { type: "button" },
      onClick: () => void goTo(pane, sheet, row ?? 0, column ?? 0),
    },
    place,
    text,
  );
  go.title = pane.words.goTo;
  return element("li", {}, go);
}
