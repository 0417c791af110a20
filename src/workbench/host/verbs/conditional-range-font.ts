import type { ClassVerbs } from "../rich-api/host-object.js";
import { booleanArgument, colorArgument } from "./arguments.js";
import { clearLook, setLook, type LookIt } from "./conditional-range-format.js";

export const conditionalRangeFont: ClassVerbs<LookIt> = {
  name: "ConditionalRangeFont",
  scalars: {
    color: {
      get: (it) => it.look.color ?? "",
      set: (it, value) => {
        setLook(it, { color: colorArgument(value) });
      },
    },
    bold: {
      get: (it) => it.look.bold ?? null,
      set: (it, value) => {
        setLook(it, { bold: booleanArgument(value, "bold") });
      },
    },
    italic: {
      get: (it) => it.look.italic ?? null,
      set: (it, value) => {
        setLook(it, { italic: booleanArgument(value, "italic") });
      },
    },
  },
  methods: {
    clear: {
      call(it) {
        clearLook(it, ["color", "bold", "italic"]);
        return undefined;
      },
    },
  },
};
