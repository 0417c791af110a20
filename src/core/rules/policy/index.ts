import type { Rule } from "../rule.js";
import { approvalLimit } from "./approval-limit.js";
import { birthdayLimit } from "./birthday-limit.js";
import { childbirthLimit } from "./childbirth-limit.js";
import { clothingLimit } from "./clothing-limit.js";
import { festivalCash } from "./festival-cash.js";
import { festivalEachLimit } from "./festival-each-limit.js";
import { festivalNotAllowed } from "./festival-not-allowed.js";
import { festivalOwnDay } from "./festival-own-day.js";
import { festivalShareLimit } from "./festival-share-limit.js";
import { festivalYearLimit } from "./festival-year-limit.js";
import { hardshipOnceLimit } from "./hardship-once-limit.js";
import { hardshipYearLimit } from "./hardship-year-limit.js";
import { hospitalAgain } from "./hospital-again.js";
import { hospitalLimit } from "./hospital-limit.js";
import { judgeLimit } from "./judge-limit.js";
import { keepsakeLimit } from "./keepsake-limit.js";
import { marriageLimit } from "./marriage-limit.js";
import { mealLimit } from "./meal-limit.js";
import { memberDeathLimit } from "./member-death-limit.js";
import { membersActivityLimit } from "./members-activity-limit.js";
import { outingDaysLimit } from "./outing-days-limit.js";
import { outingsYearLimit } from "./outings-year-limit.js";
import { prizeLimit } from "./prize-limit.js";
import { prizeShareLimit } from "./prize-share-limit.js";
import { provinceUnknown } from "./province-unknown.js";
import { provinceWithoutLimits } from "./province-without-limits.js";
import { relativeDeathLimit } from "./relative-death-limit.js";
import { retirementLimit } from "./retirement-limit.js";
import { splitPayments } from "./split-payments.js";

/** Rules that judge payments by the limits in force on their day, in the order in which the catalogue lists them. */
export const policyRules: readonly Rule[] = [
  provinceUnknown,
  provinceWithoutLimits,
  festivalYearLimit,
  festivalEachLimit,
  festivalShareLimit,
  festivalNotAllowed,
  festivalOwnDay,
  festivalCash,
  birthdayLimit,
  marriageLimit,
  childbirthLimit,
  hospitalLimit,
  hospitalAgain,
  retirementLimit,
  memberDeathLimit,
  relativeDeathLimit,
  prizeShareLimit,
  prizeLimit,
  keepsakeLimit,
  mealLimit,
  clothingLimit,
  judgeLimit,
  outingsYearLimit,
  outingDaysLimit,
  membersActivityLimit,
  hardshipOnceLimit,
  hardshipYearLimit,
  approvalLimit,
  splitPayments,
];
