import type { Row } from "../../reading/reading.js";
import { bareName } from "../names.js";
import { oncePerBooks } from "../once.js";
import { membersByName } from "./members-by-name.js";

type Member = Row<"members">;

/** The members by what payments call them. */
export interface Roster {
  /**
   * The one member meant by a number (leading zeros aside) and a name, or by a name alone that only one member bears; null when the roster
   * has none or several, or when number and name point at two people.
   */
  find(memberNo: string | null, name: string | null): Member | null;
}

/** The roster's index, made once. */
export const rosterOf = oncePerBooks((books): Roster => {
  const byNo = new Map<string, Member[]>();
  const byName = membersByName(books);
  for (const member of books.reading.tabs.members?.rows ?? []) {
    const { memberNo } = member.values;
    if (memberNo !== null) put(byNo, bareNo(memberNo), member);
  }
  return {
    find: (memberNo, name) => {
      const bare = name === null ? null : bareName(name);
      if (memberNo !== null) {
        const numbered = byNo.get(bareNo(memberNo)) ?? [];
        const named =
          bare === null ? numbered : numbered.filter((member) => bareName(member.values.name ?? "") === bare);
        return onlyOf(named);
      }
      return bare === null ? null : onlyOf(byName.get(bare) ?? []);
    },
  };
});

/** A member number without blanks and leading zeros, in capitals. */
export function bareNo(no: string): string {
  return /^[1-9]\d*$/.test(no)
    ? no
    : no
        .trim()
        .toUpperCase()
        .replace(/^0+(?=.)/, "");
}

function put(index: Map<string, Member[]>, key: string, member: Member): void {
  const there = index.get(key);
  if (there === undefined) index.set(key, [member]);
  else there.push(member);
}

function onlyOf(members: readonly Member[]): Member | null {
  return members.length === 1 ? (members[0] ?? null) : null;
}
