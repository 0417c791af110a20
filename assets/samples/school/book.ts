import type { SheetPage } from "../../../src/core/sheets/page.js";
import { activitiesSheet } from "./activities-sheet.js";
import { bankSheet } from "./bank-sheet.js";
import { budgetSheet } from "./budget-sheet.js";
import type { DraftSheet } from "./draft.js";
import { pageOf } from "./draft-page.js";
import { duesSheet } from "./dues-sheet.js";
import { lastYearSheet } from "./last-year-sheet.js";
import { journalEntries } from "./journal.js";
import { journalSheet } from "./journal-sheet.js";
import { membersSheet } from "./members-sheet.js";
import { settingsSheet } from "./settings-sheet.js";

/** The sheets of the book by what they hold, before they are laid out. */
export type Draft = Readonly<
  Record<"settings" | "members" | "dues" | "journal" | "bank" | "budget" | "activities" | "lastYear", DraftSheet>
> & { readonly others: DraftSheet[] };

/** An ordinary school's union in 2025: complete, closed, and without anything wrong. */
export function soundDraft(): Draft {
  const entries = journalEntries();
  const journal = journalSheet(entries);
  return {
    settings: settingsSheet(),
    members: membersSheet(),
    dues: duesSheet(),
    journal,
    bank: bankSheet(journal),
    budget: budgetSheet(),
    activities: activitiesSheet(entries),
    lastYear: lastYearSheet(),
    others: [],
  };
}

/** The book of the school's union, 412 members in 2025. */
export function schoolBook(): SheetPage[] {
  return sheetsOf(soundDraft()).map(pageOf);
}

/** The draft's sheets in the order of the book. */
export function sheetsOf({ others, ...tabs }: Draft): DraftSheet[] {
  return [...Object.values(tabs), ...others];
}
