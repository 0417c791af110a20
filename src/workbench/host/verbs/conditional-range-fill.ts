import type { ClassVerbs } from "../rich-api/host-object.js";
import { colorArgument } from "./arguments.js";
import { clearLook, setLook, type LookIt } from "./conditional-range-format.js";

export const conditionalRangeFill: ClassVerbs<LookIt> = {
  name: "ConditionalRangeFill",
  scalars: {
    color: {
      get: (it) => it.look.fill ?? "",
      set: (it, value) => {
        setLook(it, { fill: colorArgument(value) });
      },
    },
  },
  methods: {
    clear: {
      call(it) {
        clearLook(it, ["fill"]);
        return undefined;
      },
    },
  },
};
