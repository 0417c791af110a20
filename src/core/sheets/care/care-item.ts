import type { Day, Month } from "../../values/day.js";
import type { CellPlace } from "../list/list-page.js";

/** What there is to remember of a member. */
export type CareKind =
  | "birthday"
  | "roundBirthday"
  | "newcomer"
  | "retirement"
  | "hardship"
  | "retirementVisit"
  | "hospitalVisit"
  | "condolence";

/** One line of the list. */
export interface CareItem {
  readonly kind: CareKind;
  /** The month in which it falls; null for a visit that is due already. */
  readonly month: Month | null;
  readonly memberNo: string | null;
  readonly name: string;
  readonly department: string | null;
  /** What is known of it, in words. */
  readonly note: string;
  /** The last visit, for those that are to be visited. */
  readonly last: { readonly day: Day; readonly at: CellPlace } | null;
  /** The cell that it rests on. */
  readonly at: CellPlace;
}
