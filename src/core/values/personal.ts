import { maskIdNumber } from "./id-number.js";

/** Mobile phones (11 digits), resident IDs (15, or 18 of which the last may be X) and bank cards (16 to 19). */
const personalNumber = /(?<![\d.])(?:1[3-9]\d{9}|\d{17}[Xx]|\d{15,19})(?!\d)/g;

/**
 * A text in which phones, resident IDs and bank cards are masked, whatever column they were typed into: of a phone the first
 * three digits stay, of the others the first six and the last four (PIPL art. 6 and 28).
 */
export function maskPersonalNumbers(text: string): string {
  return text.replace(personalNumber, (digits) =>
    digits.length < 15 ? `${digits.slice(0, 3)}…` : maskIdNumber(digits),
  );
}
