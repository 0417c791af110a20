import { isCellError, type CellValue } from "../values/cell.js";
import { isNoAmount } from "../values/money-text.js";
import { readRateText } from "../values/rate-text.js";
import { squeezeText } from "../values/text.js";
import { readMoney } from "./read-amount.js";
import { readDay, readMonths, readWhen } from "./read-date.js";
import { readChoice, readCode, readText, textOf } from "./read-text.js";
import { readError } from "./refuse.js";
import type { Slot } from "./slots.js";
import { unread, type Read, type Surroundings } from "./surroundings.js";

/** Reads a cell by its column's kind; blank cells give null, unreadable ones a finding and `unread`. */
export function readCell(slot: Slot, value: CellValue | undefined, row: number, around: Surroundings): Read<unknown> {
  if (value === null || value === undefined || value === "") return null;
  if (isCellError(value)) return readError(slot, value, row, around);
  switch (slot.kind) {
    case "money":
      return readMoney(slot, value, row, around);
    case "text":
      return readText(slot, value);
    case "code":
      return readCode(slot, value, row, around);
    case "choice":
      return readChoice(slot, value, row, around);
    case "day":
      return readDay(slot, value, row, around);
    case "when":
      return readWhen(slot, value, row, around);
    case "month":
      return readMonths(slot, value, row, around);
    default:
      return readNumber(slot, value, row, around);
  }
}

function readNumber(slot: Slot, value: CellValue, row: number, around: Surroundings): Read<number> {
  if (typeof value === "number") return value;
  const text = textOf(value);
  if (text === "" || isNoAmount(text)) return null;
  const plain = squeezeText(text).replace(/,(?=\d{3}(?:\D|$))/g, "");
  const number = /^(\d+(?:\.\d+)?)(?:人|名|位|个|人次|次|年|年度|people|persons)?$/i.exec(plain)?.[1];
  const read = slot.kind === "rate" ? readRateText(text) : number === undefined ? null : Number(number);
  if (read !== null) return read;
  around.notes.add("number-unreadable", "warning", around.sheet, row, slot.column, { column: slot.label, text });
  return unread;
}
