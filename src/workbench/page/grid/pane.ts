import type { Area } from "../../../core/values/address.js";
import { overlap } from "../../host/book/addresses.js";
import type { BookSheet } from "../../host/book/sheet.js";
import { element } from "../element.js";
import type { ConditionalPicture } from "../conditional/conditional-picture.js";
import type { Axis } from "./axis.js";
import { cellPicture } from "./cell-picture.js";
import { firstFlowing, isMerged, roomBeside } from "./flow.js";
import type { Span } from "./spans.js";

/** What a pane draws from. */
export interface Scene {
  readonly sheet: BookSheet;
  readonly rows: Axis;
  readonly columns: Axis;
  readonly date1904: boolean;
  readonly condition: (row: number, column: number) => ConditionalPicture;
}

/** Layers are moved by less than this many pixels: browsers place elements far from an origin inexactly. */
const leg = 400_000;

/**
 * One of the up to four parts that frozen panes cut a sheet into. Keeps the elements of the rows in view and draws only those
 * that come into view; with frozen panes a row has an element in each part.
 */
export class Pane {
  readonly element = element("div", { class: "clip", attributes: { role: "rowgroup" } });
  /** For what lies over the cells: selection, charts. In pixels of the sheet less `base`. */
  readonly over = element("div", { class: "over", attributes: { role: "presentation" } });
  private readonly layer = element("div", { class: "layer", attributes: { role: "presentation" } });
  private readonly lines = element("div", { class: "lines", attributes: { "aria-hidden": "true" } });
  private readonly rows = new Map<number, HTMLElement>();
  private readonly merges = new Map<string, HTMLElement>();
  private window = "";
  base = { x: 0, y: 0 };
  /** Cells drawn so far. */
  drawn = 0;

  constructor() {
    this.layer.append(this.lines, this.over);
    this.element.append(this.layer);
  }

  /** Brings the pane to the spans given; `afresh` draws everything again. */
  show(scene: Scene, down: Span, across: Span, afresh: boolean): void {
    const { style } = this.element;
    this.element.hidden = false;
    style.left = `${across.start}px`;
    style.top = `${down.start}px`;
    style.width = `${across.length}px`;
    style.height = `${down.length}px`;
    this.base = { x: Math.floor(across.origin / leg) * leg, y: Math.floor(down.origin / leg) * leg };
    this.layer.style.transform = `translate(${this.base.x - across.origin}px,${this.base.y - down.origin}px)`;
    const window = `${across.first}:${across.last}:${this.base.x}:${this.base.y}`;
    if (afresh || window !== this.window) this.clear();
    if (window !== this.window || afresh) this.drawLines(scene, across);
    this.window = window;
    for (const [row, made] of this.rows) {
      if (row >= down.first && row <= down.last) continue;
      made.remove();
      this.rows.delete(row);
    }
    for (let row = down.first; row <= down.last; row++) {
      if (this.rows.has(row) || scene.rows.size(row) === 0) continue;
      const made = this.drawRow(scene, row, across);
      this.rows.set(row, made);
      this.layer.insertBefore(made, this.over);
    }
    this.showMerges(scene, down, across);
  }

  /** Takes the pane off the screen: there are no frozen rows or columns for it. */
  hide(): void {
    this.element.hidden = true;
    this.clear();
  }

  private clear(): void {
    for (const made of [...this.rows.values(), ...this.merges.values()]) made.remove();
    this.rows.clear();
    this.merges.clear();
  }

  private drawLines({ sheet, columns }: Scene, across: Span): void {
    const made: HTMLElement[] = [];
    for (let column = across.first; column <= across.last && sheet.showGridlines; column++) {
      if (columns.size(column) === 0) continue;
      const line = element("i");
      line.style.left = `${columns.offset(column + 1) - this.base.x - 1}px`;
      made.push(line);
    }
    this.lines.replaceChildren(...made);
  }

  private drawRow(scene: Scene, row: number, across: Span): HTMLElement {
    const { sheet, rows, columns } = scene;
    const made = element("div", {
      class: sheet.showGridlines ? "row lined" : "row",
      attributes: { role: "row", "aria-rowindex": String(row + 1) },
    });
    const top = rows.offset(row) - this.base.y;
    made.style.cssText = `top:${top}px;height:${rows.size(row)}px;width:${columns.offset(across.last + 1) - this.base.x}px`;
    const cells = sheet.rows.get(row);
    const first = cells === undefined ? across.first : firstFlowing(scene.sheet, row, across.first);
    for (let column = first; column <= across.last; column++) {
      if (columns.size(column) === 0 || isMerged(sheet, row, column)) continue;
      const cell = this.draw(scene, { top: row, left: column, bottom: row, right: column }, top);
      if (cell !== null) made.append(cell);
    }
    return made;
  }

  private showMerges(scene: Scene, down: Span, across: Span): void {
    const view = { top: down.first, left: across.first, bottom: down.last, right: across.last };
    const kept = new Set<string>();
    for (const merge of scene.sheet.merges) {
      if (!overlap(merge, view)) continue;
      const key = `${merge.top}:${merge.left}`;
      kept.add(key);
      if (this.merges.has(key)) continue;
      const cell = this.draw(scene, merge, 0);
      if (cell === null) continue;
      const attributes = { role: "row", "aria-rowindex": String(merge.top + 1) };
      const made = element("div", { class: "row", attributes }, cell);
      this.merges.set(key, made);
      this.layer.insertBefore(made, this.over);
    }
    for (const [key, made] of this.merges) {
      if (kept.has(key)) continue;
      made.remove();
      this.merges.delete(key);
    }
  }

  /** `rowTop`: where the element that the cell goes into lies. */
  private draw(scene: Scene, area: Area, rowTop: number): HTMLElement | null {
    const { rows, columns } = scene;
    const left = columns.offset(area.left);
    const top = rows.offset(area.top);
    const width = columns.offset(area.right + 1) - left;
    const height = rows.offset(area.bottom + 1) - top;
    if (width === 0 || height === 0) return null;
    this.drawn += 1;
    const room = roomBeside(scene.sheet, columns, area);
    const place = { left: left - this.base.x, top: top - this.base.y - rowTop, width, height, room };
    return cellPicture({ ...place, sheet: scene.sheet, area }, scene.date1904, scene.condition(area.top, area.left));
  }
}
