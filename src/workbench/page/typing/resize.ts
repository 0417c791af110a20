import { lastRow } from "../../host/book/limits.js";
import type { Desk } from "../desk.js";
import { pixelsPerPoint, type Axis } from "../grid/axis.js";
import type { Grid } from "../grid/grid.js";
import { screenOf } from "../grid/spans.js";
import { headerHeight, headerWidth } from "../grid/stage.js";
import { resize } from "../sheet-edits.js";

/** How near to the edge between two headers the pointer takes hold of it, in pixels. */
const grip = 4;

interface Hold {
  readonly kind: "columns" | "rows";
  readonly index: number;
  readonly from: number;
  readonly size: number;
}

/** Lets the edges between column letters, and between row numbers, be dragged. */
export function listenToResizing(desk: Desk, grid: Grid): void {
  const { surface, scroller } = grid.stage;
  let held: Hold | null = null;

  surface.addEventListener(
    "pointerdown",
    (event) => {
      held = event.button === 0 ? holdAt(event) : null;
      if (held === null) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      surface.setPointerCapture(event.pointerId);
    },
    { capture: true },
  );
  surface.addEventListener("pointermove", (event) => {
    const hold = held ?? holdAt(event);
    surface.dataset.grip = hold?.kind ?? "";
    if (held !== null) surface.style.setProperty("--drag", `${place(event, held.kind)}px`);
  });
  surface.addEventListener("pointerup", (event) => {
    if (held === null) return;
    const { kind, index, from, size } = held;
    held = null;
    const pixels = Math.max(0, size + place(event, kind) - from);
    if (pixels !== size) resize(desk, kind, index, pixels / pixelsPerPoint);
  });

  function place(event: PointerEvent, kind: Hold["kind"]): number {
    const box = scroller.getBoundingClientRect();
    return kind === "columns" ? event.clientX - box.left : event.clientY - box.top;
  }

  function holdAt(event: PointerEvent): Hold | null {
    const [x, y] = [place(event, "columns"), place(event, "rows")];
    const { rows, columns } = grid.ground;
    if (y < headerHeight && x > headerWidth) return near("columns", x, columns, grid.spans.across);
    if (x < headerWidth && y > headerHeight) return near("rows", y, rows, grid.spans.down);
    return null;
  }

  function near(kind: Hold["kind"], point: number, axis: Axis, spans: Parameters<typeof screenOf>[0]): Hold | null {
    const stretches = [spans.frozen, spans.scrolled].filter((span) => span !== null);
    for (const { first, last } of stretches) {
      for (let index = first; index <= Math.min(last, lastRow); index++) {
        const end = screenOf(spans, axis, index) + axis.size(index);
        if (axis.size(index) > 0 && Math.abs(point - end) <= grip)
          return { kind, index, from: point, size: axis.size(index) };
      }
    }
    return null;
  }
}
