import type { Args } from "../values/finding.js";
import type { Language } from "../values/language.js";
import { errorMessages } from "./error-messages.js";

/** The sentence of an error: what happened and what to do next. An unknown code gets the general sentence. */
export function sayError(code: string, args: Args, language: Language): string {
  const known = Object.hasOwn(errorMessages, code) ? (code as keyof typeof errorMessages) : "unexpected";
  return errorMessages[known][language](args);
}
