import type { When } from "../tabs/column.js";
import { isoMonth } from "../values/day.js";
import type { RawRow } from "./raw-rows.js";
import { excludeMissing, sayIncomplete, filledBesides, slotOf, type Settling } from "./settle.js";

/** An activity has a title or contents, and a time; a plan writes the month once for the activities under it. */
export function settleActivities(records: readonly RawRow[], settling: Settling): RawRow[] {
  let month: When | null = null;
  return records.filter((raw) => {
    const { values } = raw;
    const named = values.title !== null || values.content !== null;
    if (values.month !== null) month = values.month as When;
    if (!named) {
      if (filledBesides(raw, ["year", "month", "date"]) === 0) settling.passed.push(raw.row);
      else if (values.date === null || filledBesides(raw, ["year", "month", "date", "remarks"]) === 0)
        sayIncomplete(settling, raw);
      else excludeMissing(settling, "activities", raw.row, ["title", "content"]);
      return false;
    }
    if (values.date === null && values.month === null && raw.unread.length === 0 && month !== null) {
      carryDown(raw, month, settling);
    }
    return true;
  });
}

function carryDown(raw: RawRow, month: When, settling: Settling): void {
  raw.values.month = month;
  const slot = slotOf(settling, "month");
  const { notes, sheet } = settling.around;
  const text = "month" in month ? isoMonth(month.month) : "words" in month ? month.words : "";
  notes.add("carried-down", "info", sheet, raw.row, slot?.column ?? 0, { column: slot?.label ?? "", text });
}
