import type { CalendarFindingArgs } from "../ledger/calendar/findings.js";
import type { LedgerFindingArgs } from "../ledger/findings.js";
import type { ReadingFindingArgs } from "../reading/findings.js";
import type { RuleFindingArgs } from "../rules/findings.js";
import type { Args, Finding } from "../values/finding.js";
import type { Language } from "../values/language.js";
import { calendarMessages } from "./calendar-messages.js";
import { ledgerMessages } from "./ledger-messages.js";
import { readingMessages } from "./reading-messages.js";
import { ruleMessages } from "./rule-messages.js";

/** A sentence in both languages, made from a finding's arguments. */
export type Message<A> = Readonly<Record<Language, (args: A) => string>>;

/** The sentences of a map of findings: the compiler asks for every code in both languages. */
export type MessagesOf<Map> = { readonly [Code in keyof Map]: Message<Map[Code]> };

export type AnyFindingArgs = ReadingFindingArgs & LedgerFindingArgs & CalendarFindingArgs & RuleFindingArgs;

const messages: MessagesOf<AnyFindingArgs> = {
  ...readingMessages,
  ...ledgerMessages,
  ...calendarMessages,
  ...ruleMessages,
};

/** The sentence of a finding: what is wrong and what to do. The place is shown beside it, not in it. */
export function say(finding: Finding, language: Language): string {
  const message = (messages as unknown as Readonly<Record<string, Message<Args> | undefined>>)[finding.code];
  if (message === undefined) throw new Error(`no message for ${finding.code}`);
  return message[language](finding.args);
}
