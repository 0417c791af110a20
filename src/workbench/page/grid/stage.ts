import { element } from "../element.js";
import { Headers } from "./headers.js";
import { Pane } from "./pane.js";

/** Pixels of the column letters' and the row numbers' strips. */
export const headerHeight = 22;
export const headerWidth = 52;

/** The grid's elements: a scroller whose visible part is filled by panes and headers that stay put and are drawn anew as it scrolls. */
export class Stage {
  readonly extent = element("div", { class: "extent", attributes: { role: "presentation" } });
  readonly panes = { corner: new Pane(), top: new Pane(), left: new Pane(), main: new Pane() };
  readonly headers = new Headers();
  readonly corner = element("div", { class: "corner", attributes: { "aria-hidden": "true" } });
  /** Lines that set the frozen rows and columns apart. */
  readonly frost = { down: element("i", { class: "frost down" }), across: element("i", { class: "frost across" }) };
  readonly surface = element("div", { class: "surface", attributes: { role: "presentation" } });
  readonly scroller = element("div", { class: "scroller", attributes: { role: "presentation", tabindex: "-1" } });

  constructor() {
    const { corner, top, left, main } = this.panes;
    this.surface.append(main.element, left.element, top.element, corner.element);
    this.surface.append(this.headers.columns, this.headers.rows, this.corner, this.frost.down, this.frost.across);
    this.scroller.append(this.surface, this.extent);
  }

  get all(): readonly Pane[] {
    return Object.values(this.panes);
  }

  /** Pixels of the part in view. */
  get width(): number {
    return this.scroller.clientWidth;
  }

  get height(): number {
    return this.scroller.clientHeight;
  }
}
