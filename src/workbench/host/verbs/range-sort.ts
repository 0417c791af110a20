import { notImitated } from "../rich-api/host-error.js";
import type { ClassVerbs } from "../rich-api/host-object.js";
import { sortRows } from "./sort-rows.js";
import type { RangeIt } from "./state.js";

export const rangeSort: ClassVerbs<RangeIt> = {
  name: "RangeSort",
  methods: {
    apply: {
      call(it, [fields, matchCase, hasHeaders, orientation]) {
        if ((orientation ?? "Rows") !== "Rows") throw notImitated("RangeSort", "apply to columns");
        sortRows(it, fields, matchCase === true, hasHeaders === true);
        return undefined;
      },
    },
  },
};
