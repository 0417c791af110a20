import { activities } from "./activities.js";
import { bank } from "./bank.js";
import { budget } from "./budget.js";
import { disbursements } from "./disbursements.js";
import { dues } from "./dues.js";
import { income } from "./income.js";
import { members } from "./members.js";
import { settings } from "./settings.js";

/** The tabs, in the order in which the template (all but the bank's statement, which banks make) and the summary list them. */
export const tabs = { members, dues, disbursements, income, budget, activities, bank, settings } as const;

export type Tabs = typeof tabs;
