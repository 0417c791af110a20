import type { ClassVerbs } from "../rich-api/host-object.js";
import { colorArgument } from "./arguments.js";
import type { RuleIt } from "./conditional-format.js";
import { checkAllowed, tellLayout } from "./state.js";

export const conditionalDataBarPositiveFormat: ClassVerbs<RuleIt<"dataBar">> = {
  name: "ConditionalDataBarPositiveFormat",
  scalars: {
    fillColor: {
      get: (it) => it.rule.color,
      set: (it, value) => {
        checkAllowed(it, "allowFormatCells");
        it.rule.color = colorArgument(value);
        tellLayout(it);
      },
    },
  },
};
