import { isCellError, UNCALCULATED, type CellValue } from "../values/cell.js";
import type { Fen } from "../values/fen.js";
import { cleanText, squeezeText } from "../values/text.js";
import { readMoney } from "./read-amount.js";
import { unread, type Surroundings } from "./surroundings.js";
import type { Slot } from "./slots.js";

export interface PaidCells {
  readonly paid: readonly (Fen | null)[];
  readonly exemptMonths: readonly number[];
  /** `month:<index>` of cells that could not be read. */
  readonly unread: readonly string[];
}

const nothing: readonly never[] = [];

/** Reads the month cells of a wide register's row: an amount, a sign for unpaid, or 免. */
export function readPaid(
  slots: readonly Slot[],
  cells: readonly CellValue[],
  row: number,
  around: Surroundings,
): PaidCells {
  const paid: (Fen | null)[] = [];
  let exempt: number[] | null = null;
  let unknown: string[] | null = null;
  for (const [index, slot] of slots.entries()) {
    const value = cells[slot.column];
    if (value === null || value === undefined || value === "") {
      paid.push(null);
      continue;
    }
    const read = readPaidCell(slot, value, row, around);
    if (read === exemption) {
      (exempt ??= []).push(index);
      paid.push(null);
    } else if (read === unread) {
      (unknown ??= []).push(`month:${index}`);
      paid.push(null);
    } else {
      paid.push(read);
    }
  }
  return { paid, exemptMonths: exempt ?? nothing, unread: unknown ?? nothing };
}

/** A cell that frees the member of that month's dues. */
export const exemption = Symbol("exempt");

const unpaidWords = new Set([
  "未缴",
  "未交",
  "欠",
  "欠缴",
  "欠费",
  "没交",
  "没缴",
  "未",
  "未付",
  "unpaid",
  "无",
  "不缴",
  "空",
  "×",
  "x",
  "✗",
  "✘",
  "否",
]);
const exemptWords = /^(?:免|免缴|免交|免收|免会费|免缴会费|减免|exempt|waived)(?:\(.*\))?$/i;
const tickWords = /^(?:[√✓✔☑■●○◯∨vV是]|已缴|已交|已付|已收|已扣|缴清|交清|代扣|扣缴|paid|yes|ok|y)$/i;

/** Fen of a cell that says what was paid for a time; null for unpaid. */
export function readPaidCell(
  slot: Slot,
  value: CellValue,
  row: number,
  around: Surroundings,
): Fen | null | typeof unread | typeof exemption {
  if (typeof value === "number") return readMoney(slot, value, row, around);
  const { notes, sheet } = around;
  if (isCellError(value)) {
    if (value.error === UNCALCULATED)
      notes.add("not-calculated", "error", sheet, row, slot.column, { column: slot.label });
    else notes.add("cell-error", "error", sheet, row, slot.column, { column: slot.label, text: value.error });
    return unread;
  }
  const text = typeof value === "string" ? squeezeText(value) : value === true ? "√" : value === false ? "未" : "";
  if (text === "" || unpaidWords.has(text.toLowerCase())) return null;
  if (exemptWords.test(text)) return exemption;
  if (tickWords.test(text)) {
    const shown = typeof value === "string" ? cleanText(value) : "TRUE";
    notes.addTick(sheet, row, slot.column, { column: slot.label, text: shown });
    return unread;
  }
  return readMoney(slot, value, row, around);
}
