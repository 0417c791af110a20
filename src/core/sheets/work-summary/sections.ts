import type { Bilingual } from "../../values/language.js";
import { sectionTitles } from "./labels.js";
import { hardshipTexts, mutualAidTexts } from "./texts/aid-texts.js";
import { activityTexts, coverageTexts } from "./texts/activity-texts.js";
import type { GroupText } from "./texts/group-text.js";
import { memberTexts } from "./texts/member-texts.js";
import { donationTexts, duesTexts, moneyTexts } from "./texts/money-texts.js";
import { visitTexts } from "./texts/visit-texts.js";

/** Figures under one heading, in groups that a sentence tells of. */
export interface Section {
  readonly title: Bilingual;
  readonly groups: readonly GroupText[];
}

/** The sheet's sections in order; every figure is in exactly one group. */
export const sections: readonly Section[] = [
  { title: sectionTitles.members, groups: memberTexts },
  { title: sectionTitles.dues, groups: duesTexts },
  { title: sectionTitles.money, groups: moneyTexts },
  { title: sectionTitles.visits, groups: visitTexts },
  { title: sectionTitles.hardship, groups: hardshipTexts },
  { title: sectionTitles.mutual, groups: mutualAidTexts },
  { title: sectionTitles.donation, groups: donationTexts },
  { title: sectionTitles.activities, groups: activityTexts },
  { title: sectionTitles.coverage, groups: coverageTexts },
];
