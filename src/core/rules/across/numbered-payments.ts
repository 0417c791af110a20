import { bareName } from "../names.js";
import { placeIn } from "../place.js";
import { oncePerBooks } from "../once.js";
import type { Place } from "../../values/finding.js";

/** A payment that gives a member number, and who has that number in the roster. The dues register's numbers are matched by the ledger. */
export interface NumberedPayment {
  readonly no: string;
  readonly payee: string | null;
  /** Names that the roster has for the number, compared without leading zeros; none for an unknown number. */
  readonly rosterNames: readonly string[];
  readonly noAt: Place;
  readonly payeeAt: Place;
}

/** None when the roster has no member numbers. */
export const numberedPayments = oncePerBooks(({ reading }): readonly NumberedPayment[] => {
  const { members, disbursements: tab } = reading.tabs;
  if (tab?.columns.memberNo === undefined) return [];
  const names = new Map<string, string[]>();
  for (const { values } of members?.rows ?? []) {
    if (values.memberNo === null) continue;
    const no = bareNo(values.memberNo);
    const known = names.get(no);
    if (known === undefined) names.set(no, [bareName(values.name ?? "")]);
    else known.push(bareName(values.name ?? ""));
  }
  if (names.size === 0) return [];
  return tab.rows.flatMap(({ row, values: { memberNo, payee } }) => {
    if (memberNo === null) return [];
    const rosterNames = names.get(bareNo(memberNo)) ?? [];
    const [noAt, payeeAt] = [placeIn(tab, row, "memberNo"), placeIn(tab, row, "payee", "memberNo")];
    return [{ no: memberNo, payee, rosterNames, noAt, payeeAt }];
  });
});

function bareNo(no: string): string {
  return no
    .trim()
    .toUpperCase()
    .replace(/^0+(?=.)/, "");
}
