import { yuanText, type Fen } from "../core/values/fen.js";

/** Fen as yuan with thousands separators: 2520698 → `25,206.98`. */
export function moneyText(fen: Fen): string {
  return yuanText(fen).replace(/\B(?=(\d{3})+\.)/g, ",");
}
