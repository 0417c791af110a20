import type { ClassVerbs, Plain } from "../rich-api/host-object.js";
import { parseAddress } from "../book/addresses.js";
import { numberArgument, rangeArgument } from "./arguments.js";
import { checkSheetOpen, type SheetIt } from "./state.js";

export const worksheetFreezePanes: ClassVerbs<SheetIt> = {
  name: "WorksheetFreezePanes",
  methods: {
    freezeAt: {
      call(it, [frozen]) {
        const { area } = typeof frozen === "string" ? parseAddress(frozen) : rangeArgument(frozen);
        return freeze(it, { rows: area.bottom + 1, columns: area.right + 1 });
      },
    },
    freezeRows: { call: (it, [count]) => freeze(it, { rows: numberArgument(count ?? 1, "count"), columns: 0 }) },
    freezeColumns: { call: (it, [count]) => freeze(it, { rows: 0, columns: numberArgument(count ?? 1, "count") }) },
    unfreeze: { call: (it) => freeze(it, { rows: 0, columns: 0 }) },
  },
};

function freeze(it: SheetIt, frozen: SheetIt["sheet"]["freeze"]): Plain {
  checkSheetOpen(it);
  it.sheet.freeze = frozen;
  return { plain: null };
}
