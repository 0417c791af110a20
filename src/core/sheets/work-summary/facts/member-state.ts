import type { Row } from "../../../reading/reading.js";
import { isActiveMember } from "../../../rules/activities/participation.js";
import type { Day } from "../../../values/day.js";

type Member = Row<"members">;

/**
 * In post or retired on a day; null for those who had not joined yet or were gone. Who has retired or left since then was in post. Retired
 * members are members still.
 */
export function stateOn(row: Member, day: Day): "active" | "retired" | null {
  const { status, employment, joinDate, leaveDate } = row.values;
  if (joinDate !== null && joinDate > day) return null;
  if (leaveDate !== null && leaveDate > day) return employment === "退休" ? "retired" : "active";
  if (status !== null && goneStates.includes(status)) return null;
  if (status === "退休" || employment === "退休") return "retired";
  return isActiveMember(row, day) ? "active" : null;
}

/** Gone by the day: by the status, else by a day of leaving. */
export function hasGone({ values: { status, employment, leaveDate } }: Member, day: Day): boolean {
  if (status !== null && goneStates.includes(status)) return leaveDate === null || leaveDate <= day;
  return status !== "退休" && employment !== "退休" && leaveDate !== null && leaveDate <= day;
}

const goneStates: readonly string[] = ["转出", "离会", "去世"];
