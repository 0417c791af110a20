import { flowSectionTexts } from "./flow-section-texts.js";
import { moneySectionTexts } from "./money-section-texts.js";
import type { SectionKey, SectionTexts } from "./section.js";
import { sixCheckTexts } from "./six-check-texts.js";

/** What an auditor reads of each section. */
export const sectionTexts: Readonly<Record<SectionKey, SectionTexts>> = {
  ...sixCheckTexts,
  ...moneySectionTexts,
  ...flowSectionTexts,
};
