import type { Cell } from "../../../core/values/address.js";
import { Conditions } from "../conditional/conditions.js";
import { showCharts } from "../charts/show-charts.js";
import type { Desk, Happened } from "../desk.js";
import { columnAxis, rowAxis, type Axis } from "./axis.js";
import { Extent } from "./extent.js";
import type { Ground } from "./move.js";
import type { Scene } from "./pane.js";
import { selectedArea, wholeCell } from "./selection.js";
import { showSelection } from "./show-selection.js";
import { scrollTo, spansOf, type Spans } from "./spans.js";
import { headerHeight, headerWidth, Stage } from "./stage.js";
import type { BookSheet } from "../../host/book/sheet.js";

/** The sheet on screen: draws what is in view of it and keeps up with the workbook. */
export class Grid {
  readonly stage = new Stage();
  private readonly extent = new Extent();
  private readonly conditions: Conditions;
  private readonly scrolled = new Map<BookSheet, { left: number; top: number }>();
  private sheet: BookSheet;
  /** Where the panes' layers began when the charts were last drawn. */
  private bases = "";
  private axes: { rows: Axis; columns: Axis };

  constructor(private readonly desk: Desk) {
    this.sheet = desk.sheet;
    this.conditions = new Conditions(desk);
    this.axes = this.measure();
    const { scroller } = this.stage;
    scroller.addEventListener("scroll", () => {
      this.scrolled.set(this.sheet, { left: scroller.scrollLeft, top: scroller.scrollTop });
      this.draw(false);
    });
    new ResizeObserver(() => {
      this.draw(true);
    }).observe(scroller);
    desk.listen((happened) => {
      this.follow(happened);
    });
  }

  /** What moving about the sheet needs. */
  get ground(): Ground {
    return { sheet: this.sheet, ...this.axes };
  }

  /** How the rows and columns lie on the screen now. */
  get spans(): { readonly down: Spans; readonly across: Spans } {
    const { stage, sheet, axes } = this;
    const { scrollLeft, scrollTop } = stage.scroller;
    return {
      down: spansOf(axes.rows, headerHeight, sheet.freeze.rows, scrollTop, stage.height),
      across: spansOf(axes.columns, headerWidth, sheet.freeze.columns, scrollLeft, stage.width),
    };
  }

  /** Scrolls as little as needed to have a cell in view (0-based). */
  reveal(cell: Cell): void {
    const { scroller } = this.stage;
    if (this.extent.reach(cell.row + 20, cell.column + 4)) this.axes = this.lay();
    const { down, across } = this.spans;
    const { rows, columns } = this.axes;
    const { freeze } = this.sheet;
    const area = wholeCell(this.sheet, cell);
    scroller.scrollTop = scrollTo(rows, freeze.rows, area.top, scroller.scrollTop, down.scrolled.length);
    scroller.scrollLeft = scrollTo(columns, freeze.columns, area.left, scroller.scrollLeft, across.scrolled.length);
  }

  private follow(happened: ReadonlySet<Happened>): void {
    const { sheet } = this.desk;
    const moved = sheet !== this.sheet || happened.has("book");
    if (moved) this.sheet = sheet;
    const changed = ["cells", "layout", "sheets"].some((kind) => happened.has(kind as Happened));
    if (moved || changed) {
      this.axes = this.measure();
      this.conditions.forget();
    }
    if (moved) {
      const { left, top } = this.scrolled.get(sheet) ?? { left: 0, top: 0 };
      this.stage.scroller.scrollTo(left, top);
    }
    if (happened.has("selection") || moved) this.reveal(this.desk.selection.active);
    this.draw(moved || changed);
  }

  private measure(): { rows: Axis; columns: Axis } {
    this.extent.measure(this.sheet);
    const { end, whole } = this.desk.selection;
    if (whole === null) this.extent.reach(end.row, end.column);
    return this.lay();
  }

  private lay(): { rows: Axis; columns: Axis } {
    const rows = rowAxis(this.sheet, this.extent.rows);
    const columns = columnAxis(this.sheet, this.extent.columns);
    const { style } = this.stage.extent;
    style.width = `${headerWidth + columns.offset(columns.count)}px`;
    style.height = `${headerHeight + rows.offset(rows.count)}px`;
    return { rows, columns };
  }

  private draw(afresh: boolean): void {
    const { stage, sheet, axes, desk } = this;
    const { surface } = stage;
    surface.style.width = `${stage.width}px`;
    surface.style.height = `${stage.height}px`;
    const scene: Scene = {
      sheet,
      ...axes,
      date1904: desk.book.date1904,
      condition: (row, column) => this.conditions.at(row, column),
    };
    const { down, across } = this.spans;
    for (const [pane, rows, columns] of [
      [stage.panes.main, down.scrolled, across.scrolled],
      [stage.panes.left, down.scrolled, across.frozen],
      [stage.panes.top, down.frozen, across.scrolled],
      [stage.panes.corner, down.frozen, across.frozen],
    ] as const) {
      if (rows === null || columns === null) {
        pane.hide();
        continue;
      }
      const view = { top: rows.first, left: columns.first, bottom: rows.last, right: columns.last };
      this.conditions.prepare(sheet, view);
      pane.show(scene, rows, columns, afresh);
    }
    stage.frost.down.hidden = down.frozen === null;
    stage.frost.down.style.top = `${down.scrolled.start - 1}px`;
    stage.frost.across.hidden = across.frozen === null;
    stage.frost.across.style.left = `${across.scrolled.start - 1}px`;
    stage.headers.show(axes, { down, across }, selectedArea(desk.selection, sheet));
    const bases = stage.all.map(({ base }) => `${base.x}:${base.y}`).join();
    if (afresh || bases !== this.bases) showCharts(stage.all, desk.book, sheet);
    this.bases = bases;
    showSelection(stage.all, scene, desk.selection);
    // Tests hold the work of scrolling to what is in view.
    stage.scroller.dataset.drawn = String(stage.all.reduce((sum, pane) => sum + pane.drawn, 0));
  }
}
