import { hosted, type ClassVerbs } from "../rich-api/host-object.js";
import { conditionalDataBarPositiveFormat } from "./conditional-data-bar-positive-format.js";
import type { RuleIt } from "./conditional-format.js";

export const dataBarConditionalFormat: ClassVerbs<RuleIt<"dataBar">> = {
  name: "DataBarConditionalFormat",
  links: { positiveFormat: { get: (it) => hosted(conditionalDataBarPositiveFormat, it) } },
};
