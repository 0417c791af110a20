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
    calculate: {
      call(state, [kind]) {
        const { calculation } = state.book;
        const full = oneOf(kind, ["Recalculate", "Full", "FullRebuild"], "calculationType") !== "Recalculate";
        if (full) calculation.updateAll();
        else calculation.update();
        state.book.changed = false;
        return undefined;
      },
    },
    // Both end with the batch; nothing is drawn or calculated inside a batch here anyway.
    suspendScreenUpdatingUntilNextSync: { call: () => undefined },
    suspendApiCalculationUntilNextSync: { call: () => undefined },
  },
};
