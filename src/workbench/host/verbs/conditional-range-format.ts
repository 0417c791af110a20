import type { ConditionalLook } from "../book/conditional-format.js";
import { hosted, type ClassVerbs } from "../rich-api/host-object.js";
import { textArgument } from "./arguments.js";
import type { ConditionalIt } from "./conditional-format.js";
import { conditionalRangeFill } from "./conditional-range-fill.js";
import { conditionalRangeFont } from "./conditional-range-font.js";
import { checkAllowed, tellLayout } from "./state.js";

export interface LookIt extends ConditionalIt {
  readonly look: ConditionalLook;
}

export const conditionalRangeFormat: ClassVerbs<LookIt> = {
  name: "ConditionalRangeFormat",
  scalars: {
    numberFormat: {
      get: (it) => it.look.numberFormat ?? null,
      set: (it, value) => {
        setLook(it, { numberFormat: textArgument(value, "numberFormat") });
      },
    },
  },
  links: {
    fill: { get: (it) => hosted(conditionalRangeFill, it) },
    font: { get: (it) => hosted(conditionalRangeFont, it) },
  },
};

/** Changes what a rule that holds puts over the cell's own format. Throws HostError. */
export function setLook(it: LookIt, change: ConditionalLook): void {
  checkAllowed(it, "allowFormatCells");
  Object.assign(it.look, change);
  tellLayout(it);
}

/** Leaves some properties to the cell's own format again. Throws HostError. */
export function clearLook(it: LookIt, keys: readonly (keyof ConditionalLook)[]): void {
  checkAllowed(it, "allowFormatCells");
  for (const key of keys) Reflect.deleteProperty(it.look, key);
  tellLayout(it);
}
