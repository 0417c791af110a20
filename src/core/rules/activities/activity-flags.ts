import type { Row } from "../../reading/reading.js";
import type { Args } from "../../values/finding.js";
import { yuanText } from "../../values/fen.js";
import { activitiesSamePeople } from "../across/activities-same-people.js";
import { activityOnDayOff } from "../across/activity-on-day-off.js";
import { activityOnShiftedWorkday } from "../across/activity-on-shifted-workday.js";
import { activityOverBudget } from "../across/activity-over-budget.js";
import { activitySpentDiffers } from "../across/activity-spent-differs.js";
import { isLongOver } from "../across/activity-unspent.js";
import { oncePerBooks } from "../once.js";
import { outingDaysLimit } from "../policy/outing-days-limit.js";
import { outingsYearLimit } from "../policy/outings-year-limit.js";
import { prizeShareLimit } from "../policy/prize-share-limit.js";
import type { Rule } from "../rule.js";
import { activityAccounts, type ActivityAccount } from "./activity-accounts.js";

/** What is to be looked at about an activity, in the order in which it is said. */
export const flagCodes = [
  "cancelled",
  "over-budget",
  "unspent",
  "stated-only",
  "spent-differs",
  "day-off",
  "shifted-workday",
  "same-people",
  "outings",
  "outing-days",
  "prize-share",
] as const;
export type FlagCode = (typeof flagCodes)[number];

export interface ActivityFlag {
  readonly code: FlagCode;
  /** Those of the rule's finding. */
  readonly args: Args;
}

/** The flags of each activity that has any; those of rules are what the rules find. */
export const activityFlags = oncePerBooks((books): ReadonlyMap<Row<"activities">, readonly ActivityFlag[]> => {
  const { activities, disbursements } = books.reading.tabs;
  const found = new Map<FlagCode, ReadonlyMap<number, Args>>();
  for (const [code, rule] of rules) {
    const ofPlan = rule.check(books).flatMap(({ at, args }) => {
      return at?.row != null && at.sheet === activities?.sheet ? [[at.row, args] as const] : [];
    });
    found.set(code, new Map(ofPlan));
  }
  const own = (account: ActivityAccount): ActivityFlag | null => {
    const { row, budget, spent, spentStated, state } = account;
    if (spentStated) {
      const isBooked = (spent ?? 0) > 0 && disbursements !== undefined;
      return isBooked ? { code: "stated-only", args: { spent: yuanText(spent ?? 0) } } : null;
    }
    const isMissing = spent === null && (budget ?? 0) > 0 && isLongOver(row, books) && state === "planned";
    return isMissing ? { code: "unspent", args: {} } : null;
  };
  return new Map(
    activityAccounts(books).flatMap((account) => {
      const ours = own(account);
      const flags = flagCodes.flatMap((code): ActivityFlag[] => {
        if (ours?.code === code) return [ours];
        if (account.state === "cancelled") {
          if (code === "cancelled") return [{ code, args: {} }];
          if (!ofMoney.has(code)) return [];
        }
        const args = found.get(code)?.get(account.row.row);
        return args === undefined ? [] : [{ code, args }];
      });
      return flags.length === 0 ? [] : [[account.row, flags] as const];
    }),
  );
});

/** What is still to be looked at about an activity that was called off. */
const ofMoney: ReadonlySet<FlagCode> = new Set<FlagCode>(["over-budget", "spent-differs"]);

const rules: readonly (readonly [FlagCode, Rule])[] = [
  ["over-budget", activityOverBudget],
  ["spent-differs", activitySpentDiffers],
  ["day-off", activityOnDayOff],
  ["shifted-workday", activityOnShiftedWorkday],
  ["same-people", activitiesSamePeople],
  ["outings", outingsYearLimit],
  ["outing-days", outingDaysLimit],
  ["prize-share", prizeShareLimit],
];
