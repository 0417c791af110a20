import type { ClassVerbs } from "../rich-api/host-object.js";
import { checkSheetOpen, type RangeIt } from "./state.js";

/** Conditional formats are not kept; clearing them is taken in. */
export const conditionalFormatCollection: ClassVerbs<RangeIt> = {
  name: "ConditionalFormatCollection",
  methods: {
    clearAll: {
      call(it) {
        checkSheetOpen(it);
        return undefined;
      },
    },
  },
};
