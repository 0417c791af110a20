import type { FontFormat } from "../book/cell.js";
import type { ClassVerbs, Scalar } from "../rich-api/host-object.js";
import { booleanArgument, colorArgument, numberArgument, oneOf, textArgument } from "./arguments.js";
import { commonFormat, setFont } from "./format-cells.js";
import type { AreasIt } from "./range-areas.js";

const underlines = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;

export const rangeFont: ClassVerbs<AreasIt> = {
  name: "RangeFont",
  scalars: {
    name: font(
      "Calibri",
      (font) => font.name,
      (value) => ({ name: textArgument(value, "name") }),
    ),
    size: font(
      11,
      (font) => font.size,
      (value) => ({ size: numberArgument(value, "size") }),
    ),
    bold: font(
      false,
      (font) => font.bold,
      (value) => ({ bold: booleanArgument(value, "bold") }),
    ),
    italic: font(
      false,
      (font) => font.italic,
      (value) => ({ italic: booleanArgument(value, "italic") }),
    ),
    color: font(
      "#000000",
      (font) => font.color,
      (value) => ({ color: colorArgument(value) }),
    ),
    underline: font(
      "None",
      (font) => font.underline,
      (value) => ({ underline: oneOf(value, underlines, "underline") }),
    ),
    strikethrough: font(
      false,
      (font) => font.strikethrough,
      (value) => ({ strikethrough: booleanArgument(value, "strikethrough") }),
    ),
  },
};

/** A property of the font: what it is where nothing was set, how it is read, and what setting it changes. */
function font<T>(
  standard: T,
  get: (font: FontFormat) => T | undefined,
  change: (value: unknown) => FontFormat,
): Scalar<AreasIt> {
  return {
    get: (it) => commonFormat(it, (format) => get(format.font ?? {}) ?? standard),
    set: (it, value) => {
      setFont(it, change(value));
    },
  };
}
