import { acrossRules } from "./across/index.js";
import { cellsRules } from "./cells/index.js";
import { patternsRules } from "./patterns/index.js";
import { policyRules } from "./policy/index.js";
import { rowsRules } from "./rows/index.js";
import type { Rule } from "./rule.js";
import { tabsRules } from "./tabs/index.js";

/** Every rule, in the order in which they are run and listed. */
export const catalog: readonly Rule[] = [
  ...tabsRules,
  ...cellsRules,
  ...rowsRules,
  ...acrossRules,
  ...policyRules,
  ...patternsRules,
];
