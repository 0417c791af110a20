const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** What can be said about a unified social credit code (GB 32100) from its characters alone. */
export type CreditCodeFault = "length" | "character" | "checksum";

/** Why a text cannot be a unified social credit code, or null when it can; spaces, full width and small letters are accepted. */
export function creditCodeFault(typed: string): CreditCodeFault | null {
  const text = bareCreditCode(typed);
  if (text.length !== 18) return "length";
  for (const character of text) if (!alphabet.includes(character)) return "character";
  return text[17] === creditCheckCharacter(text) ? null : "checksum";
}

/** True for a code registered as a trade union: they begin with 8. */
export function isUnionCode(typed: string): boolean {
  return bareCreditCode(typed).startsWith("8");
}

/** The check character that the first 17 characters of a code call for. */
export function creditCheckCharacter(text: string): string {
  const sum = weights.reduce((total, weight, index) => total + weight * alphabet.indexOf(text.charAt(index)), 0);
  return alphabet.charAt((31 - (sum % 31)) % 31);
}

function bareCreditCode(typed: string): string {
  return typed
    .normalize("NFKC")
    .replace(/[\s'‘’`\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff-]/g, "")
    .toUpperCase();
}
