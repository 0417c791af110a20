import type { Row } from "../../reading/reading.js";
import { parseIdNumber } from "../../values/id-number.js";
import type { RetirementGroup } from "./retirement-month.js";

/** The rule that holds for a member; null where neither the roster nor a valid ID tells the sex. Women are cadres unless post or employment says worker. */
export function retirementGroup({ values }: Row<"members">): RetirementGroup | null {
  const { sex, idNumber, position, employment } = values;
  const id = idNumber === null ? null : parseIdNumber(idNumber);
  const told = sex ?? (id?.checked === true ? (id.male ? "男" : "女") : null);
  if (told === "男") return "men";
  if (told !== "女") return null;
  return workers.test(`${position ?? ""} ${employment ?? ""}`) ? "womenWorkers" : "womenCadres";
}

const workers = /工人|工勤|后勤|保育|食堂|炊事|厨|司机|驾驶|门卫|保安|保洁|清洁|宿管|临时|worker/i;
