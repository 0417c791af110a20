import { invalidArgument } from "../rich-api/host-error.js";
import { hosted, type ClassVerbs, type HostObject, type Plain } from "../rich-api/host-object.js";
import { lastColumn, lastRow } from "../book/limits.js";
import { numberArgument } from "./arguments.js";
import { rangeOrAddress } from "./range-argument.js";
import { range } from "./range.js";
import { checkSheetOpen, tellLayout, type RangeIt, type SheetIt } from "./state.js";

export const worksheetFreezePanes: ClassVerbs<SheetIt> = {
  name: "WorksheetFreezePanes",
  methods: {
    freezeAt: {
      call(it, [frozen]) {
        const { area } = rangeOrAddress(it, frozen);
        // Whole rows freeze no columns, whole columns no rows.
        const rows = area.bottom === lastRow ? 0 : area.bottom + 1;
        return freeze(it, { rows, columns: area.right === lastColumn ? 0 : area.right + 1 });
      },
    },
    freezeRows: { call: (it, [count]) => freeze(it, { rows: countArgument(count), columns: 0 }) },
    freezeColumns: { call: (it, [count]) => freeze(it, { rows: 0, columns: countArgument(count) }) },
    getLocation: { call: (it) => location(it) ?? nothing() },
    getLocationOrNullObject: { call: location },
    unfreeze: { call: (it) => freeze(it, { rows: 0, columns: 0 }) },
  },
};

function freeze(it: SheetIt, frozen: SheetIt["sheet"]["freeze"]): Plain {
  checkSheetOpen(it);
  it.sheet.freeze = frozen;
  tellLayout(it);
  return { plain: null };
}

function countArgument(value: unknown): number {
  const count = numberArgument(value ?? 1, "count");
  if (!Number.isInteger(count) || count < 1) throw invalidArgument("At least one line is wanted.");
  return count;
}

/** The frozen part, or null. */
function location(it: SheetIt): HostObject<RangeIt> | null {
  const { rows, columns } = it.sheet.freeze;
  if (rows === 0 && columns === 0) return null;
  return hosted(range, {
    ...it,
    area: {
      top: 0,
      left: 0,
      bottom: rows === 0 ? lastRow : rows - 1,
      right: columns === 0 ? lastColumn : columns - 1,
    },
  });
}

function nothing(): never {
  throw invalidArgument("Nothing is frozen.");
}
