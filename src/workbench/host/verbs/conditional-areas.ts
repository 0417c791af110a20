import type { Area } from "../../../core/values/address.js";
import { overlap } from "../book/addresses.js";
import type { BookConditionalFormat } from "../book/conditional-format.js";
import { cleared } from "./cleared-areas.js";

/** Conditional formats after an area was cleared of them: rules keep what of their areas lies outside. */
export function clearedFormats(formats: readonly BookConditionalFormat[], area: Area): BookConditionalFormat[] {
  return formats
    .map((format) =>
      format.areas.some((one) => overlap(one, area)) ? { ...format, areas: cleared(format.areas, area) } : format,
    )
    .filter((format) => format.areas.length > 0);
}
