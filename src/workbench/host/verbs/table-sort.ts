import type { ClassVerbs } from "../rich-api/host-object.js";
import { sortRows } from "./sort-rows.js";
import { bodyArea } from "./table-parts.js";
import type { TableIt } from "./table.js";

export const tableSort: ClassVerbs<TableIt> = {
  name: "TableSort",
  methods: {
    apply: {
      call(it, [fields, matchCase]) {
        sortRows({ state: it.state, sheet: it.sheet, area: bodyArea(it.table) }, fields, matchCase === true, false);
        return undefined;
      },
    },
  },
};
