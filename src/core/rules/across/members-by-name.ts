import type { Row } from "../../reading/reading.js";
import { bareName } from "../names.js";
import { oncePerBooks } from "../once.js";

/** The roster's rows by bare name, those of one name in its order; rows without a name are left out. */
export const membersByName = oncePerBooks(({ reading }): ReadonlyMap<string, readonly Row<"members">[]> => {
  const names = new Map<string, Row<"members">[]>();
  for (const member of reading.tabs.members?.rows ?? []) {
    if (member.values.name === null) continue;
    const name = bareName(member.values.name);
    const same = names.get(name);
    if (same === undefined) names.set(name, [member]);
    else same.push(member);
  }
  return names;
});
