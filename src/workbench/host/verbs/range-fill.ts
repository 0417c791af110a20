import type { ClassVerbs } from "../rich-api/host-object.js";
import { colorArgument } from "./arguments.js";
import { commonFormat, formatCells, withoutFormat } from "./format-cells.js";
import type { AreasIt } from "./range-areas.js";

export const rangeFill: ClassVerbs<AreasIt> = {
  name: "RangeFill",
  scalars: {
    color: {
      // A cell without a fill is white to the API; areas that differ give an empty text.
      get: (it) => commonFormat(it, (format) => format.fill ?? "#FFFFFF") ?? "",
      set: (it, value) => {
        const fill = colorArgument(value);
        formatCells(it, (format) => ({ ...format, fill }));
      },
    },
  },
  methods: {
    clear: {
      call(it) {
        formatCells(it, (format) => withoutFormat(format, "fill"));
        return undefined;
      },
    },
  },
};
