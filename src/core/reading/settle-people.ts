import type { RawRow } from "./raw-rows.js";
import { excludeMissing, excludeUnread, filledBesides, sayIncomplete, slotOf, type Settling } from "./settle.js";

/** A member has a name; a row with other particulars and none is a person who could not be read. */
export function settleMembers(records: readonly RawRow[], settling: Settling): RawRow[] {
  return records.filter((raw) => {
    if (raw.values.name !== null) return true;
    if (excludeUnread(settling, "members", raw, ["name"])) return false;
    const filled = filledBesides(raw, ["memberNo"]);
    if (filled === 0) settling.passed.push(raw.row);
    else if (filled === 1 && raw.values.idNumber === null) sayIncomplete(settling, raw);
    else excludeMissing(settling, "members", raw.row, ["name"]);
    return false;
  });
}

const who = ["name", "memberNo", "idNumber"];
const money = ["amount", "monthlyDue", "yearlyDue", "baseWage", "postWage", "gradeWage", "paidTotal"];

/** A row of dues says whose they are; an amount that cannot be read leaves the person in and is listed as not counted. */
export function settleDues(records: readonly RawRow[], settling: Settling): RawRow[] {
  return records.filter((raw) => {
    const { values, row } = raw;
    if (values.name === null && values.memberNo === null && values.idNumber === null) {
      const owed = money.some((key) => (values[key] ?? 0) !== 0) || raw.paid.some((fen) => (fen ?? 0) !== 0);
      if (excludeUnread(settling, "dues", raw, who)) return false;
      if (owed || raw.unread.length > 0) excludeMissing(settling, "dues", row, who);
      else if (raw.exemptMonths.length > 0 || filledBesides(raw, ["year"]) > 0) sayIncomplete(settling, raw);
      else settling.passed.push(row);
      return false;
    }
    if (raw.unread.length > 0) {
      listUncounted(raw, settling);
      if (raw.unread.includes("month") && values.amount !== null) return false;
    } else if (values.amount === null && values.payDate !== null && raw.paid.length === 0 && hasAmount(settling)) {
      if (values.exemption === null) excludeMissing(settling, "dues", row, ["amount"]);
    }
    return true;
  });
}

function hasAmount(settling: Settling): boolean {
  return slotOf(settling, "amount") !== undefined;
}

/** Every payment of the row that could not be read, or not be placed in a month. */
function listUncounted(raw: RawRow, settling: Settling): void {
  const { notes, sheet } = settling.around;
  for (const key of raw.unread) {
    const slot = key.startsWith("month:") ? settling.monthSlots[Number(key.slice(6))] : slotOf(settling, key);
    if (slot === undefined || (key !== "amount" && key !== "month" && !key.startsWith("month:"))) continue;
    const why = notes.codeAt(sheet, raw.row, slot.column) ?? "tick-not-amount";
    notes.exclude("dues", sheet, raw.row, slot.column, why);
  }
}
