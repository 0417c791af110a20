import type { Fix, FixKind } from "../../../core/fixes/fix.js";
import type { PaneWords } from "../../../core/locale/pane-messages.js";
import { isoDay } from "../../../core/values/day.js";
import { bareIdNumber, maskIdNumber } from "../../../core/values/id-number.js";
import { element } from "../../element.js";
import type { Pane } from "../../pane.js";

/**
 * What a fix puts in the place of what, in few words; `shown` is the cell as it may be shown. Of personal data only the kind of the
 * fix is told, ID numbers are masked.
 */
export function drawFix({ words }: Pane, { before, after, kind, format }: Fix, shown: string | null): HTMLElement {
  const isPrivate = shown === "***";
  const change = isPrivate ? "" : words.fixTo(textOf(before, kind, null), textOf(after, kind, format));
  return element(
    "span",
    { class: "fix" },
    element("span", { class: "small", text: kindText(kind, words) }),
    isPrivate ? null : element("span", { class: "change", text: change }),
  );
}

function textOf(value: string | number, kind: FixKind, format: string | null): string {
  if (typeof value === "number") return kind === "text-date" && format !== null ? isoDay(value) : String(value);
  if (/^\d{15}(?:\d{2}[\dX])?$/.test(bareIdNumber(value))) return maskIdNumber(value);
  // A blank cannot be seen.
  return kind === "spaces" ? value.replace(/\s/g, "␣") : value;
}

function kindText(kind: FixKind, words: PaneWords): string {
  const texts: Readonly<Record<FixKind, string>> = {
    spaces: words.fixSpaces,
    "full-width": words.fixFullWidth,
    "text-date": words.fixTextDate,
    "text-number": words.fixTextNumber,
    "id-case": words.fixIdCase,
  };
  return texts[kind];
}
