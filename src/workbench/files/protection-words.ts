import { protectionOptions, type ProtectionOption } from "../host/book/protection.js";

/** The file format's word for an option of a protected sheet: it says what is forbidden where the API says what is allowed. */
export function protectionWord(option: ProtectionOption): string {
  const word = option.replace(/^allow(?:Edit(?=Objects|Scenarios))?/, "");
  return word.charAt(0).toLowerCase() + word.slice(1);
}

/** Options that are allowed unless a file forbids them; the others are forbidden unless it allows them. */
export const allowedUnlessSaid: readonly ProtectionOption[] = ["allowEditObjects", "allowEditScenarios"];

/** All attributes of a protection that are carried over. */
export const protectionAttributes: readonly string[] = [
  "sheet",
  "selectLockedCells",
  "selectUnlockedCells",
  ...protectionOptions.map(protectionWord),
];
