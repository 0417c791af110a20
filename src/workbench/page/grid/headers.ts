import { columnLetters, type Area } from "../../../core/values/address.js";
import { element } from "../element.js";
import type { Axis } from "./axis.js";
import type { Spans } from "./spans.js";

/** The strips of column letters and row numbers. Few elements: drawn anew at every scroll. */
export class Headers {
  readonly columns = element("div", { class: "headers across", attributes: { "aria-hidden": "true" } });
  readonly rows = element("div", { class: "headers down", attributes: { "aria-hidden": "true" } });

  /** Draws the headers of what is in view; those of the selected area stand out. */
  show(axes: { rows: Axis; columns: Axis }, spans: { down: Spans; across: Spans }, selected: Area): void {
    const lit = (from: number, to: number) => (index: number) => index >= from && index <= to;
    this.columns.replaceChildren(
      ...strip(axes.columns, spans.across, "left", columnLetters, lit(selected.left, selected.right)),
    );
    this.rows.replaceChildren(
      ...strip(axes.rows, spans.down, "top", (row) => String(row + 1), lit(selected.top, selected.bottom)),
    );
  }
}

function strip(
  axis: Axis,
  { frozen, scrolled }: Spans,
  side: "left" | "top",
  name: (index: number) => string,
  lit: (index: number) => boolean,
): HTMLElement[] {
  return [scrolled, frozen]
    .filter((span) => span !== null)
    .map((span) => {
      const clip = element("div", { class: "clip" });
      const length = side === "left" ? "width" : "height";
      clip.style.cssText = `${side}:${span.start}px;${length}:${span.length}px`;
      for (let index = span.first; index <= span.last; index++) {
        if (axis.size(index) === 0) continue;
        const made = element("div", { text: name(index), class: lit(index) ? "header lit" : "header" });
        made.style.cssText = `${side}:${axis.offset(index) - span.origin}px;${length}:${axis.size(index)}px`;
        clip.append(made);
      }
      return clip;
    });
}
