import type { Area } from "../../../core/values/address.js";
import { localAddress, overlap } from "../book/addresses.js";
import type { BookCell } from "../book/cell.js";
import type { BookChange, ChangedBy } from "../book/changes.js";
import { formatAddress } from "../book/addresses.js";
import { shownValue, valueType } from "../verbs/range-values.js";
import { forBoth, type HostEvent } from "./host-event.js";
import { sourceOf } from "./outline-events.js";

export type CellsChange = Extract<BookChange, { kind: "cells" }>;

/** Changes of one kind side by side are one change. */
export function joined(changes: readonly (readonly [CellsChange, ChangedBy])[]): (readonly [CellsChange, ChangedBy])[] {
  const made: (readonly [CellsChange, ChangedBy])[] = [];
  for (const [change, by] of changes) {
    const last = made.at(-1);
    const area = last !== undefined && alike(last, [change, by]) ? together(last[0].area, change.area) : null;
    if (last === undefined || area === null) made.push([change, by]);
    else made[made.length - 1] = [{ kind: "cells", sheet: change.sheet, how: change.how, area }, by];
  }
  return made;
}

/** The events that tell a change of cells: of the sheet, and of the tables in it that it touches. */
export function cellEvents(change: CellsChange, by: ChangedBy): HostEvent[] {
  const { sheet, area, how } = change;
  const address = localAddress(area);
  const source = sourceOf(by);
  const args = { worksheetId: sheet.id, address, source, referenceId: formatAddress(sheet.name, area) };
  if (how === "FormatEdited") return [...forBoth("worksheetFormatChanged", sheet.id, args)];
  const more = {
    changeType: how,
    ...details(change),
    shiftDirection: "None",
    ...(by === "batch" ? { triggerSource: "ThisLocalAddin" } : {}),
  };
  const tables = sheet.tables.filter((table) => overlap(table.area, area));
  return [
    ...forBoth("worksheetChanged", sheet.id, { ...args, ...more }),
    ...tables.flatMap(({ id }) => forBoth("tableChanged", id, { ...args, ...more, tableId: id })),
  ];
}

/** The values before and after, told only of an edit of one cell. */
function details({ sheet, area, before }: CellsChange): Record<string, unknown> {
  if (before === undefined) return {};
  const after = sheet.cell(area.top, area.left);
  return { ...side("Before", before), ...side("After", after) };
}

function side(which: "Before" | "After", cell: BookCell): Record<string, unknown> {
  return { [`value${which}`]: shownValue(cell), [`valueType${which}`]: valueType(cell) };
}

function alike(one: readonly [CellsChange, ChangedBy], other: readonly [CellsChange, ChangedBy]): boolean {
  const edits = one[0].how === "RangeEdited" || one[0].how === "FormatEdited";
  return edits && one[0].how === other[0].how && one[0].sheet === other[0].sheet && one[1] === other[1];
}

/** The rectangle that two make when they lie side by side or one in the other, or null. */
function together(a: Area, b: Area): Area | null {
  const [sameRows, sameColumns] = [a.top === b.top && a.bottom === b.bottom, a.left === b.left && a.right === b.right];
  const rowsTouch = a.top <= b.bottom + 1 && b.top <= a.bottom + 1;
  const columnsTouch = a.left <= b.right + 1 && b.left <= a.right + 1;
  if (!(sameRows && columnsTouch) && !(sameColumns && rowsTouch)) return null;
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}
