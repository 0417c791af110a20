import type { Args } from "../core/values/finding.js";
import type { Language } from "../core/values/language.js";

/** What a ribbon command has to tell: why it failed, that a made sheet could not be shown, that it bears another name than expected, or why none was made. */
export type Notice =
  | { readonly kind: "failed"; readonly code: string; readonly args: Args; readonly language: Language }
  | {
      readonly kind: "unshown";
      readonly name: string;
      readonly code: string;
      readonly args: Args;
      readonly language: Language;
    }
  | { readonly kind: "renamed"; readonly wanted: string; readonly name: string; readonly language: Language }
  | { readonly kind: "unmade"; readonly name: string; readonly why: string; readonly language: Language };

/**
 * A notice as the fragment of an address: a fragment stays in the browser, so that no word of the workbook
 * reaches the server that hosts the add-in.
 */
export function noticeFragment(notice: Notice): string {
  return `notice=${encodeURIComponent(JSON.stringify(notice))}&`;
}

/** The notice in an address's fragment, to which Office may have added parts of its own; null when there is none. */
export function parseNotice(fragment: string): Notice | null {
  const match = /notice=([^&]*)/.exec(fragment);
  if (match?.[1] === undefined) return null;
  try {
    return noticeOf(JSON.parse(decodeURIComponent(match[1])));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof URIError) return null;
    throw error;
  }
}

function noticeOf(data: unknown): Notice | null {
  if (!isRecord(data)) return null;
  const language: Language = data.language === "en" ? "en" : "zh-CN";
  const { kind, code, args, wanted, name, why } = data;
  if (kind === "failed" && typeof code === "string" && isRecord(args)) {
    return { kind, code, args: argsOf(args), language };
  }
  if (kind === "unshown" && typeof name === "string" && typeof code === "string" && isRecord(args)) {
    return { kind, name, code, args: argsOf(args), language };
  }
  if (kind === "renamed" && typeof wanted === "string" && typeof name === "string") {
    return { kind, wanted, name, language };
  }
  if (kind === "unmade" && typeof name === "string" && typeof why === "string") return { kind, name, why, language };
  return null;
}

function argsOf(args: Readonly<Record<string, unknown>>): Args {
  const known = Object.entries(args).filter(([, value]) => typeof value === "string" || typeof value === "number");
  return Object.fromEntries(known) as Args;
}

function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === "object" && data !== null;
}
