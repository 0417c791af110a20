import { activities } from "./activities.js";
import { budget } from "./budget.js";
import { disbursements } from "./disbursements.js";
import { dues } from "./dues.js";
import { income } from "./income.js";
import { members } from "./members.js";
import { settings } from "./settings.js";

/** The seven tabs, in the order in which the template and the summary list them. */
export const tabs = { members, dues, disbursements, income, budget, activities, settings } as const;

export type Tabs = typeof tabs;
