import { invalidArgument, notImitated } from "../rich-api/host-error.js";
import { hosted, type ClassVerbs, type Scalar } from "../rich-api/host-object.js";
import type { CellFormat } from "../book/cell.js";
import { standardHeight, standardWidth } from "../book/limits.js";
import { booleanArgument, numberArgument, oneOf } from "./arguments.js";
import { autofitColumns, autofitRows } from "./autofit.js";
import { horizontalAlignments, verticalAlignments } from "./cell-properties.js";
import { commonFormat, formatCells } from "./format-cells.js";
import { formatProtection } from "./format-protection.js";
import { hasStandardSize, resetLines, resizeLines, uniformSize } from "./line-sizes.js";
import type { AreasIt } from "./range-areas.js";
import { rangeBorderCollection } from "./range-border-collection.js";
import { rangeFill } from "./range-fill.js";
import { rangeFont } from "./range-font.js";

/** 255 characters is the widest column: 1790 pixels. */
const widest = 1342.5;
const highest = 409.5;

export const rangeFormat: ClassVerbs<AreasIt> = {
  name: "RangeFormat",
  scalars: {
    columnWidth: {
      get: (it) => uniformSize(it, "columns", standardWidth),
      set: (it, value) => {
        resizeLines(it, "columns", numberArgument(value, "columnWidth"), widest);
      },
    },
    rowHeight: {
      get: (it) => uniformSize(it, "rows", standardHeight),
      set: (it, value) => {
        resizeLines(it, "rows", numberArgument(value, "rowHeight"), highest);
      },
    },
    useStandardHeight: {
      get: (it) => hasStandardSize(it, "rows"),
      set: (it, value) => {
        resetLines(it, "rows", booleanArgument(value, "useStandardHeight"));
      },
    },
    useStandardWidth: {
      get: (it) => hasStandardSize(it, "columns"),
      set: (it, value) => {
        resetLines(it, "columns", booleanArgument(value, "useStandardWidth"));
      },
    },
    horizontalAlignment: look(
      (format) => format.horizontalAlignment ?? "General",
      (value) => ({ horizontalAlignment: oneOf(value, horizontalAlignments, "horizontalAlignment") }),
    ),
    verticalAlignment: look(
      (format) => format.verticalAlignment ?? "Bottom",
      (value) => ({ verticalAlignment: oneOf(value, verticalAlignments, "verticalAlignment") }),
    ),
    wrapText: look(
      (format) => format.wrapText ?? false,
      (value) => ({ wrapText: booleanArgument(value, "wrapText") }),
    ),
    indentLevel: look(
      (format) => format.indentLevel ?? 0,
      (value) => ({ indentLevel: inRange(numberArgument(value, "indentLevel"), 0, 250) }),
    ),
    textOrientation: look(
      (format) => format.textOrientation ?? 0,
      (value) => ({ textOrientation: orientation(numberArgument(value, "textOrientation")) }),
    ),
  },
  links: {
    borders: { get: (it) => hosted(rangeBorderCollection, it) },
    fill: { get: (it) => hosted(rangeFill, it) },
    font: { get: (it) => hosted(rangeFont, it) },
    protection: {
      get: (it) => {
        const [area] = it.areas;
        if (area === undefined || it.areas.length > 1) throw notImitated("RangeFormat", "protection of several areas");
        return hosted(formatProtection, { ...it, area });
      },
    },
  },
  methods: {
    autofitColumns: {
      call(it) {
        autofitColumns(it);
        return undefined;
      },
    },
    autofitRows: {
      call(it) {
        autofitRows(it);
        return undefined;
      },
    },
  },
};

function look(get: (format: CellFormat) => unknown, change: (value: unknown) => CellFormat): Scalar<AreasIt> {
  return {
    get: (it) => commonFormat(it, get),
    set: (it, value) => {
      const changed = change(value);
      formatCells(it, (format) => ({ ...format, ...changed }));
    },
  };
}

function inRange(value: number, least: number, most: number): number {
  if (value < least || value > most) throw invalidArgument(`${value} is outside ${least} to ${most}.`);
  return value;
}

/** Degrees from -90 to 90, or 180 for texts that run downwards. */
function orientation(value: number): number {
  return value === 180 ? value : inRange(value, -90, 90);
}
