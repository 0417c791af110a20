import type { Area } from "../../../core/values/address.js";
import type { BorderFormat, CellFormat, Side } from "../book/cell.js";
import { notImitated } from "../rich-api/host-error.js";
import type { ClassVerbs } from "../rich-api/host-object.js";
import { colorArgument, oneOf } from "./arguments.js";
import { borderStyles } from "./cell-properties.js";
import { commonFormat, formatCells } from "./format-cells.js";
import type { AreasIt } from "./range-areas.js";

export const borderPlaces = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;

export interface BorderIt extends AreasIt {
  readonly place: (typeof borderPlaces)[number];
}

const weights = ["Hairline", "Thin", "Medium", "Thick"] as const;
const none: BorderFormat = { style: "None" };

export const rangeBorder: ClassVerbs<BorderIt> = {
  name: "RangeBorder",
  id: { of: (it) => it.place },
  scalars: {
    sideIndex: { get: (it) => it.place },
    style: {
      get: (it) => common(it, (border) => border.style),
      set: (it, value) => {
        const style = oneOf(value, borderStyles, "style");
        change(it, (border) => (style === "None" ? none : { ...border, style }));
      },
    },
    color: {
      get: (it) => common(it, (border) => border.color ?? "#000000"),
      set: (it, value) => {
        const color = colorArgument(value);
        change(it, (border) => ({ ...border, ...drawn(border), color }));
      },
    },
    weight: {
      get: (it) => common(it, (border) => border.weight ?? "Thin"),
      set: (it, value) => {
        const weight = oneOf(value, weights, "weight");
        change(it, ({ style, color }) => ({
          ...drawn({ style }),
          ...(color === undefined ? {} : { color }),
          ...(weight === "Thin" ? {} : { weight }),
        }));
      },
    },
  },
};

/** A line that gets a colour or a weight is a line. */
function drawn(border: BorderFormat): { readonly style: string } {
  return { style: border.style === "None" ? "Continuous" : border.style };
}

interface Edge {
  readonly area: Area;
  readonly side: Side;
}

/** The cells and the sides of them that a border of an area is made of. */
function edges(area: Area, place: BorderIt["place"]): Edge[] {
  switch (place) {
    case "EdgeTop":
      return [{ area: { ...area, bottom: area.top }, side: "top" }];
    case "EdgeBottom":
      return [{ area: { ...area, top: area.bottom }, side: "bottom" }];
    case "EdgeLeft":
      return [{ area: { ...area, right: area.left }, side: "left" }];
    case "EdgeRight":
      return [{ area: { ...area, left: area.right }, side: "right" }];
    case "InsideHorizontal":
      if (area.top === area.bottom) return [];
      return [
        { area: { ...area, bottom: area.bottom - 1 }, side: "bottom" },
        { area: { ...area, top: area.top + 1 }, side: "top" },
      ];
    case "InsideVertical":
      if (area.left === area.right) return [];
      return [
        { area: { ...area, right: area.right - 1 }, side: "right" },
        { area: { ...area, left: area.left + 1 }, side: "left" },
      ];
    default:
      throw notImitated("RangeBorder", place);
  }
}

function change(it: BorderIt, changed: (border: BorderFormat) => BorderFormat): void {
  for (const { area, side } of it.areas.flatMap((one) => edges(one, it.place))) {
    formatCells({ ...it, areas: [area] }, (format) => ({
      ...format,
      borders: { ...format.borders, [side]: changed(borderOf(format, side)) },
    }));
  }
}

function common<T>(it: BorderIt, get: (border: BorderFormat) => T): T | null {
  const found = it.areas
    .flatMap((area) => edges(area, it.place))
    .map(({ area, side }) => commonFormat({ ...it, areas: [area] }, (format) => get(borderOf(format, side))));
  const [first] = found;
  return first !== undefined && found.every((value) => value === first) ? first : null;
}

function borderOf(format: CellFormat, side: Side): BorderFormat {
  return format.borders?.[side] ?? none;
}
