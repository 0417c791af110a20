import type { Row } from "../../reading/reading.js";
import type { Books } from "../../rules/rule.js";
import { membersByName } from "../../rules/across/members-by-name.js";
import { rosterOf } from "../../rules/across/roster.js";
import { bareName } from "../../rules/names.js";

/** Somebody whom a register names, as far as the roster knows him or her. */
export interface Known {
  /** Null where the roster has nobody, or several, whom number and name may mean. */
  readonly member: Row<"members"> | null;
  /** True where a visit to this name may have been to another person. */
  readonly isShared: boolean;
}

/** Tells who of the roster a register's row means. */
export function peopleOf(books: Books): (memberNo: string | null, name: string) => Known {
  const roster = rosterOf(books);
  const names = membersByName(books);
  return (memberNo, name) => ({
    member: roster.find(memberNo, name),
    isShared: (names.get(bareName(name))?.length ?? 0) > 1,
  });
}
