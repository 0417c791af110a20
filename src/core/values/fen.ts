/** Money in fen (1/100 yuan), always a safe integer: sums of yuan as floating point lose cents. */
export type Fen = number;

/** Yuan to fen, rounded half away from zero; null when the amount is not finite or too large to be exact. */
export function fenOfYuan(yuan: number): Fen | null {
  const fen = roundHalfAway(yuan * 100);
  return Number.isSafeInteger(fen) ? fen : null;
}

/** True when a number of yuan has no part smaller than a fen, floating-point noise aside. */
export function isWholeFen(yuan: number): boolean {
  const fen = yuan * 100;
  return Math.abs(fen - Math.round(fen)) < 1e-6 * Math.max(1, Math.abs(yuan) * 1e-6);
}

/** Fen as a decimal string in yuan: 2520698 → `25206.98`. */
export function yuanText(fen: Fen): string {
  const digits = String(Math.abs(fen)).padStart(3, "0");
  return `${fen < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Fen as yuan for a cell's number; exact to the nearest double. */
export function yuanOfFen(fen: Fen): number {
  return fen / 100;
}

/** Rounds half away from zero, as Excel's ROUND does, absorbing binary noise such as 1.005 * 100. */
export function roundHalfAway(value: number): number {
  const magnitude = Math.abs(value);
  const rounded = Math.floor(magnitude + 0.5 + magnitude * Number.EPSILON * 4);
  return value < 0 ? -rounded : rounded;
}
