import type { ClassVerbs } from "../rich-api/host-object.js";
import { booleanArgument } from "./arguments.js";
import { formatCells } from "./format-cells.js";
import { checkSheetOpen, type RangeIt } from "./state.js";

export const formatProtection: ClassVerbs<RangeIt> = {
  name: "FormatProtection",
  scalars: {
    locked: {
      get: (it) => {
        const cells = (it.area.bottom - it.area.top + 1) * (it.area.right - it.area.left + 1);
        let unlocked = 0;
        it.sheet.eachIn(it.area, (_row, _column, cell) => {
          if (cell.format.locked === false) unlocked += 1;
        });
        if (unlocked === 0) return true;
        return unlocked === cells ? false : null;
      },
      set: (it, value) => {
        checkSheetOpen(it);
        const locked = booleanArgument(value, "locked");
        formatCells({ ...it, areas: [it.area] }, (format) => ({ ...format, locked }));
      },
    },
  },
};
