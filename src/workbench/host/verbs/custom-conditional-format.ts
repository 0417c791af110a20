import { hosted, type ClassVerbs } from "../rich-api/host-object.js";
import type { RuleIt } from "./conditional-format.js";
import { conditionalFormatRule } from "./conditional-format-rule.js";
import { conditionalRangeFormat } from "./conditional-range-format.js";

export const customConditionalFormat: ClassVerbs<RuleIt<"custom">> = {
  name: "CustomConditionalFormat",
  links: {
    rule: { get: (it) => hosted(conditionalFormatRule, it) },
    format: { get: (it) => hosted(conditionalRangeFormat, { ...it, look: it.rule.look }) },
  },
};
