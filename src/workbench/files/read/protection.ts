import { protectionOptions, type ProtectionOption } from "../../host/book/protection.js";
import type { BookSheet } from "../../host/book/sheet.js";
import type { LeftList } from "../left.js";
import { allowedUnlessSaid, protectionAttributes, protectionWord } from "../protection-words.js";
import { flag, type XmlNode } from "../xml/node.js";

/** Reads the protection of a sheet; a password is not carried over. */
export function readProtection(node: XmlNode | undefined, sheet: BookSheet, left: LeftList): void {
  sheet.protected = flag(node, "sheet");
  if (!sheet.protected || node === undefined) return;
  const options: Partial<Record<ProtectionOption, boolean>> = {};
  for (const option of protectionOptions) {
    if (!flag(node, protectionWord(option), !allowedUnlessSaid.includes(option))) options[option] = true;
  }
  const selectionMode = flag(node, "selectUnlockedCells")
    ? "None"
    : flag(node, "selectLockedCells")
      ? "Unlocked"
      : null;
  sheet.protection = { options: { ...options, ...(selectionMode === null ? {} : { selectionMode }) }, password: "" };
  if ([...node.attributes.keys()].some((name) => !protectionAttributes.includes(name)))
    left.add("passwords", sheet.name);
}
