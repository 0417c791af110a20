import type { ClassVerbs } from "../rich-api/host-object.js";
import { parseAddress } from "../book/addresses.js";
import { numberArgument, objectArgument } from "./arguments.js";
import { checkSheetOpen, type RangeIt, type SheetIt } from "./state.js";

export const worksheetFreezePanes: ClassVerbs<SheetIt> = {
  name: "WorksheetFreezePanes",
  methods: {
    freezeAt: {
      call(it, [frozen]) {
        const area = typeof frozen === "string" ? parseAddress(frozen).area : objectArgument<RangeIt>(frozen, "Range").area;
        return freeze(it, area.bottom + 1, area.right + 1);
      },
    },
    freezeRows: { call: (it, [count]) => freeze(it, numberArgument(count ?? 1, "count"), 0) },
    freezeColumns: { call: (it, [count]) => freeze(it, 0, numberArgument(count ?? 1, "count")) },
    unfreeze: { call: (it) => freeze(it, 0, 0) },
  },
};

function freeze(it: SheetIt, rows: number, columns: number): undefined {
  checkSheetOpen(it);
  it.sheet.freeze = { rows, columns };
  return undefined;
}
