import { hosted, type ClassVerbs } from "../rich-api/host-object.js";
import { oneOf, recordArgument, textArgument } from "./arguments.js";
import type { RuleIt } from "./conditional-format.js";
import { conditionalRangeFormat } from "./conditional-range-format.js";
import { checkAllowed, tellLayout } from "./state.js";

const operators = ["Contains", "NotContains", "BeginsWith", "EndsWith"] as const;

export const textConditionalFormat: ClassVerbs<RuleIt<"containsText">> = {
  name: "TextConditionalFormat",
  scalars: {
    rule: {
      get: ({ rule }) => ({ operator: rule.operator, text: rule.text }),
      set: (it, value) => {
        checkAllowed(it, "allowFormatCells");
        const { operator, text } = recordArgument(value, "rule");
        it.rule.operator = oneOf(operator, operators, "operator");
        it.rule.text = textArgument(text, "text");
        tellLayout(it);
      },
    },
  },
  links: { format: { get: (it) => hosted(conditionalRangeFormat, { ...it, look: it.rule.look }) } },
};
