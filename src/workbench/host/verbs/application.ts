import type { ClassVerbs } from "../rich-api/host-object.js";
import { oneOf } from "./arguments.js";
import type { ExcelState } from "./state.js";

export const application: ClassVerbs<ExcelState> = {
  name: "Application",
  scalars: {
    calculationMode: {
      get: (state) => state.book.calculationMode,
      set: (state, value) => {
        state.book.calculationMode = oneOf(value, ["Automatic", "AutomaticExceptTables", "Manual"], "calculationMode");
      },
    },
  },
  methods: {
    // Both end with the batch; nothing is drawn or calculated inside a batch here anyway.
    suspendScreenUpdatingUntilNextSync: { call: () => undefined },
    suspendApiCalculationUntilNextSync: { call: () => undefined },
  },
};
