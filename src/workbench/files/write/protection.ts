import { protectionOptions } from "../../host/book/protection.js";
import type { BookSheet } from "../../host/book/sheet.js";
import { allowedUnlessSaid, protectionWord } from "../protection-words.js";
import { element } from "../xml/element.js";

/** Protection of the sheet, without its password. */
export function protectionXml(sheet: BookSheet): string {
  if (!sheet.protected) return "";
  const { options } = sheet.protection;
  const said = protectionOptions.flatMap((option): [string, boolean][] => {
    const allowed = options[option] === true;
    return allowed === allowedUnlessSaid.includes(option) ? [] : [[protectionWord(option), !allowed]];
  });
  const mode = options.selectionMode;
  return element("sheetProtection", {
    sheet: true,
    ...Object.fromEntries(said),
    selectLockedCells: mode === "Unlocked" || mode === "None" ? true : undefined,
    selectUnlockedCells: mode === "None" ? true : undefined,
  });
}
