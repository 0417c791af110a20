import type { ClassVerbs } from "../rich-api/host-object.js";
import { booleanArgument } from "./arguments.js";
import type { ExcelState } from "./state.js";

export const runtime: ClassVerbs<ExcelState> = {
  name: "Runtime",
  scalars: {
    enableEvents: {
      get: (state) => state.enableEvents,
      set: (state, value) => {
        state.enableEvents = booleanArgument(value, "enableEvents");
      },
    },
  },
};
