import type { CalendarFindingArgs } from "../ledger/calendar/findings.js";
import type { LedgerFindingArgs } from "../ledger/findings.js";
import type { ReadingFindingArgs } from "../reading/findings.js";
import { catalog } from "../rules/catalog.js";
import type { Args, Finding } from "../values/finding.js";
import { maskPersonalNumbers } from "../values/personal.js";
import type { Language, Sentence } from "../values/language.js";
import { calendarMessages } from "./calendar-messages.js";
import { ledgerMessages } from "./ledger-messages.js";
import { readingMessages } from "./reading-messages.js";

/** The sentences of a map of findings: the compiler asks for every code in both languages. */
export type MessagesOf<Map> = { readonly [Code in keyof Map]: Sentence<Map[Code]> };

/** Findings made before any rule is run; a rule brings its own sentences. */
export type EarlierFindingArgs = ReadingFindingArgs & LedgerFindingArgs & CalendarFindingArgs;

const earlier: MessagesOf<EarlierFindingArgs> = { ...readingMessages, ...ledgerMessages, ...calendarMessages };

const sentences: ReadonlyMap<string, Sentence<Args>> = new Map([
  ...Object.entries(earlier as unknown as Readonly<Record<string, Sentence<Args>>>),
  ...catalog.map(({ code, says }) => [code, says] as const),
]);

/** The sentence of a finding: what is wrong and what to do, personal numbers masked. The place is shown beside it, not in it. */
export function say(finding: Finding, language: Language): string {
  const sentence = sentences.get(finding.code);
  if (sentence === undefined) throw new Error(`no sentence for ${finding.code}`);
  return maskPersonalNumbers(sentence[language](finding.args));
}
