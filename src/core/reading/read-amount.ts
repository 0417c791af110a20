import type { CellValue } from "../values/cell.js";
import { yuanText, type Fen } from "../values/fen.js";
import { isNoAmount, readMoneyText, toFen, withoutPeriod, type MoneyRead } from "../values/money-text.js";
import { cleanText } from "../values/text.js";
import { textOf } from "./read-text.js";
import { refuse } from "./refuse.js";
import type { Slot } from "./slots.js";
import { unread, type Read, type Surroundings } from "./surroundings.js";

/** Fen of a money cell; dashes and 无 are no amount. */
export function readMoney(slot: Slot, value: CellValue, row: number, around: Surroundings): Read<Fen> {
  if (typeof value === "number") {
    if (slot.unit === 1) {
      const fen = value * 100;
      const whole = Math.round(fen);
      if (whole < 1e14 && whole > -1e14 && Math.abs(fen - whole) < 1e-6) return whole + 0;
    }
    return money(slot, toFen(value, slot.unit), String(value), row, around);
  }
  if (typeof value !== "string") return refuse("amount-unreadable", slot, textOf(value), "", row, around);
  const text = cleanText(value);
  if (text === "" || isNoAmount(text)) return null;
  const period = periods[slot.key];
  const amount = period === undefined ? text : withoutPeriod(text, period);
  return money(slot, readMoneyText(amount, slot.unit), text, row, around);
}

/** Columns of dues for a time, in which 10元/月 says only what the header does. */
const periods: Readonly<Partial<Record<string, "月" | "年">>> = { monthlyDue: "月", yearlyDue: "年" };

function money(slot: Slot, read: MoneyRead, text: string, row: number, around: Surroundings): Read<Fen> {
  if ("fen" in read) {
    if (read.rounded) {
      const args = { column: slot.label, text, amount: yuanText(read.fen) };
      around.notes.add("amount-rounded", "info", around.sheet, row, slot.column, args);
    }
    return read.fen + 0;
  }
  const { column, label } = slot;
  const severity = slot.vital ? "error" : "warning";
  if (read.problem === "too-large") {
    around.notes.add("amount-too-large", severity, around.sheet, row, column, { column: label, text });
    return unread;
  }
  const code = read.problem === "wrong-decimal" ? "amount-wrong-decimal" : "amount-unreadable";
  return refuse(code, slot, text, read.suggestion, row, around);
}
