import { invalidArgument } from "../rich-api/host-error.js";
import { hosted, type ClassVerbs } from "../rich-api/host-object.js";
import { oneOf, recordArgument } from "./arguments.js";
import type { RuleIt } from "./conditional-format.js";
import { formulaArgument } from "./conditional-format-rule.js";
import { conditionalRangeFormat } from "./conditional-range-format.js";
import { checkAllowed, tellLayout } from "./state.js";

const operators = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
] as const;

export const cellValueConditionalFormat: ClassVerbs<RuleIt<"cellValue">> = {
  name: "CellValueConditionalFormat",
  scalars: {
    rule: {
      get: ({ rule: { operator, formula1, formula2 } }) => ({
        operator,
        formula1,
        ...(formula2 === null ? {} : { formula2 }),
      }),
      set: (it, value) => {
        checkAllowed(it, "allowFormatCells");
        const { operator, formula1, formula2 } = recordArgument(value, "rule");
        const wanted = oneOf(operator, operators, "operator");
        if (wanted.endsWith("etween") && typeof formula2 !== "string")
          throw invalidArgument("A second formula is wanted.");
        it.rule.operator = wanted;
        it.rule.formula1 = formulaArgument(formula1);
        it.rule.formula2 = formula2 === undefined || formula2 === null ? null : formulaArgument(formula2);
        tellLayout(it);
      },
    },
  },
  links: { format: { get: (it) => hosted(conditionalRangeFormat, { ...it, look: it.rule.look }) } },
};
