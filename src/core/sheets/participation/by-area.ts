import type { Row } from "../../reading/reading.js";
import { maskPersonalNumbers } from "../../values/personal.js";

type Member = Row<"members">;

/** Members by department, in the roster's order; "" for those without one, at the end. */
export function byArea<One>(all: readonly One[], memberOf: (one: One) => Member): ReadonlyMap<string, readonly One[]> {
  const areas = new Map<string, One[]>();
  for (const one of all) {
    const area = maskPersonalNumbers(memberOf(one).values.department ?? "").trim();
    const known = areas.get(area);
    if (known === undefined) areas.set(area, [one]);
    else known.push(one);
  }
  const none = areas.get("");
  if (none !== undefined) {
    areas.delete("");
    areas.set("", none);
  }
  return areas;
}
