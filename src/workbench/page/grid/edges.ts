import type { BorderFormat, Side } from "../../host/book/cell.js";
import type { BookSheet } from "../../host/book/sheet.js";
import type { Area } from "../../../core/values/address.js";

export type Edges = Readonly<Partial<Record<Side, BorderFormat>>>;

const sides: readonly { side: Side; other: Side; down: number; across: number }[] = [
  { side: "top", other: "bottom", down: -1, across: 0 },
  { side: "bottom", other: "top", down: 1, across: 0 },
  { side: "left", other: "right", down: 0, across: -1 },
  { side: "right", other: "left", down: 0, across: 1 },
];

/**
 * The borders to draw around a cell or merged area: its own, else those that its neighbours have on the shared side,
 * so that a neighbour's fill painted later never hides a border.
 */
export function edgesOf(sheet: BookSheet, area: Area): Edges {
  const edges: Partial<Record<Side, BorderFormat>> = {};
  for (const { side, other, down, across } of sides) {
    const inner = { row: down > 0 ? area.bottom : area.top, column: across > 0 ? area.right : area.left };
    const own = sheet.cell(inner.row, inner.column).format.borders?.[side];
    const shared = sheet.cell(inner.row + down, inner.column + across).format.borders?.[other];
    const edge = isDrawn(own) ? own : shared;
    if (edge !== undefined && isDrawn(edge)) edges[side] = edge;
  }
  return edges;
}

/** A border as CSS writes it. */
export function borderCss({ style, weight, color }: BorderFormat): string {
  const width = style === "Double" ? 3 : (widths[weight ?? ""] ?? 1);
  return `${width}px ${lines[style] ?? "solid"} ${color ?? "#000000"}`;
}

const widths: Readonly<Record<string, number>> = { Medium: 2, Thick: 3 };

const lines: Readonly<Record<string, string>> = {
  Dot: "dotted",
  Dash: "dashed",
  DashDot: "dashed",
  DashDotDot: "dashed",
  SlantDashDot: "dashed",
  Double: "double",
};

function isDrawn(border: BorderFormat | undefined): border is BorderFormat {
  return border !== undefined && border.style !== "None";
}
