import { invalidArgument } from "../rich-api/host-error.js";
import type { ClassVerbs } from "../rich-api/host-object.js";
import { textArgument } from "./arguments.js";
import type { RuleIt } from "./conditional-format.js";
import { checkAllowed, tellLayout } from "./state.js";

export const conditionalFormatRule: ClassVerbs<RuleIt<"custom">> = {
  name: "ConditionalFormatRule",
  scalars: {
    formula: {
      get: (it) => it.rule.formula,
      set: (it, value) => {
        checkAllowed(it, "allowFormatCells");
        it.rule.formula = formulaArgument(value);
        tellLayout(it);
      },
    },
  },
};

/** The formula of a rule, with its leading `=`. Throws HostError. */
export function formulaArgument(value: unknown): string {
  const formula = textArgument(value, "formula");
  if (formula.trim() === "" || formula.trim() === "=") throw invalidArgument("A formula is wanted.");
  return formula.startsWith("=") ? formula : `=${formula}`;
}
