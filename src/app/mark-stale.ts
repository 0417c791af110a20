import type { Mark } from "../core/reading/snapshot.js";
import type { NotBuilt } from "../core/sheets/built-sheet.js";
import type { SheetPage } from "../core/sheets/page.js";
import { stalePage } from "../core/sheets/stale-page.js";
import type { Language } from "../core/values/language.js";
import type { Options } from "./options.js";
import { sheetNames, type SheetPlace } from "./sheet-place.js";

/** The page that tells of an earlier sheet that it is no longer valid; null where there is none, or where it must stay as it is. */
export function markStale(
  { name, previous }: SheetPlace,
  { notBuilt, keepsEarlier }: NotBuilt,
  mark: Mark,
  { language, today }: Pick<Options, "language" | "today">,
): SheetPage | null {
  if (previous === null || keepsEarlier === true) return null;
  return stalePage(previous, { name, mark, title: sheetNames[mark.kind], reason: notBuilt, today, language });
}

/** Says that the earlier sheet was marked, to stand behind the reason. */
export function markedWords(name: string, language: Language): string {
  return language === "en"
    ? ` The earlier sheet "${name}" was marked as no longer valid.`
    : `原来的“${name}”已标明失效，内容留在表内。`;
}
