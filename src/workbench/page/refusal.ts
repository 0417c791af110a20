import { sayError } from "../../core/locale/say-error.js";
import type { Language } from "../../core/values/language.js";
import { WorkbookError } from "../../workbook/errors.js";
import { EntryRefused } from "../host/book/entry-refused.js";
import { HostError } from "../host/rich-api/host-error.js";
import { PageError } from "./page-error.js";
import { hasSentence, sentence } from "./sentences.js";

/** The one sentence that tells the person why something was not done. */
export function sayRefusal(error: unknown, language: Language): string {
  if (error instanceof EntryRefused) return error.sentence(language);
  if (error instanceof WorkbookError) return sayError(error.code, error.args, language);
  if (error instanceof PageError) return sentence(error.code, language, error.about);
  if (error instanceof HostError && hasSentence(error.code)) return sentence(error.code, language);
  return sentence("unexpected", language, error instanceof Error ? error.name : typeof error);
}
