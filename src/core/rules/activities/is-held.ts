import { monthOfDay, type Day } from "../../values/day.js";
import type { ActivityAccount } from "./activity-accounts.js";

/** Not called off; begun by today, or, where no day is stated, in a month that is past or with money spent on it. */
export function isHeld({ state, first, month, over, payments }: ActivityAccount, today: Day): boolean {
  if (state === "cancelled") return false;
  if (over) return true;
  if (first !== null) return first <= today;
  return payments.length > 0 && (month === null || month <= monthOfDay(today));
}
