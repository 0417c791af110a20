import { invalidArgument, notImitated } from "../rich-api/host-error.js";
import type { ClassVerbs } from "../rich-api/host-object.js";
import { colorArgument, recordArgument } from "./arguments.js";
import type { RuleIt } from "./conditional-format.js";
import { checkAllowed, tellLayout } from "./state.js";

/** Two or three colours from the lowest to the highest value; other ends than these are not kept. */
export const colorScaleConditionalFormat: ClassVerbs<RuleIt<"colorScale">> = {
  name: "ColorScaleConditionalFormat",
  scalars: {
    threeColorScale: { get: (it) => it.rule.colors.length === 3 },
    criteria: {
      get: ({ rule: { colors } }) => ({
        minimum: { type: "LowestValue", color: colors[0] },
        ...(colors.length === 3 ? { midpoint: { type: "Percentile", formula: "50", color: colors[1] } } : {}),
        maximum: { type: "HighestValue", color: colors.at(-1) },
      }),
      set: (it, value) => {
        checkAllowed(it, "allowFormatCells");
        const { minimum, midpoint, maximum } = recordArgument(value, "criteria");
        if (minimum === undefined || maximum === undefined)
          throw invalidArgument("A minimum and a maximum are wanted.");
        it.rule.colors = [
          colorOf(minimum, ["LowestValue"]),
          ...(midpoint === undefined || midpoint === null ? [] : [colorOf(midpoint, ["Percentile", "Percent"])]),
          colorOf(maximum, ["HighestValue"]),
        ];
        tellLayout(it);
      },
    },
  },
};

function colorOf(value: unknown, types: readonly string[]): string {
  const { type, color } = recordArgument(value, "A criterion");
  if (!types.includes(String(type)))
    throw notImitated("ColorScaleConditionalFormat", `criteria of type ${String(type)}`);
  return colorArgument(color);
}
