import { creditCheckCharacter } from "../../../src/core/values/credit-code.js";

const codeWithoutCheck = "81990131MC0000031";

/** An invented school's union, its departments and the people who sign. */
export const unit = {
  name: "青禾市实验学校工会委员会",
  /** With a right check character, in an area that does not exist. */
  creditCode: codeWithoutCheck + creditCheckCharacter(codeWithoutCheck),
  chair: "沈知行",
  auditor: "白景行",
  cashier: "江雨桐",
  clerk: "陆文博",
  welfare: "夏婉清",
  sports: "史志远",
} as const;

/** The books' year. */
export const year = 2025;

export const ownFund = "工会经费";
export const donationFund = "帮困基金";

/** Fen. */
export const openings = { [ownFund]: 51863540, [donationFund]: 3126000 } as const;

export const departments = [
  "语文组",
  "数学组",
  "英语组",
  "理化组",
  "史地政组",
  "艺体组",
  "信息组",
  "小学部",
  "行政后勤",
] as const;
