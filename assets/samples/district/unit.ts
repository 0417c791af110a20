import { creditCheckCharacter } from "../../../src/core/values/credit-code.js";

const codeWithoutCheck = "81990100MC0000001";

/** An invented district's school union, its areas and the people who sign. */
export const unit = {
  name: "青禾区教育工会",
  /** With a right check character, in an area that does not exist. */
  creditCode: codeWithoutCheck + creditCheckCharacter(codeWithoutCheck),
  chair: "顾明远",
  vice: "林静仪",
  auditor: "方立群",
  cashier: "宋晓岚",
  clerk: "何子衡",
  bank: "青禾农商行城关支行",
} as const;

export const donationFund = "帮困基金";
export const ownFund = "工会经费";

/** Areas with their schools and how many members each has on the roll. */
export const areas = [
  { name: "城关片区", schools: ["青禾一小", "青禾一中", "城关幼儿园"], members: 74 },
  { name: "东湖片区", schools: ["东湖小学", "东湖中学"], members: 66 },
  { name: "南坪片区", schools: ["南坪小学", "南坪初中", "南坪幼儿园"], members: 60 },
  { name: "西山片区", schools: ["西山中心校", "西山初中"], members: 56 },
  { name: "北桥片区", schools: ["北桥小学", "北桥初中"], members: 54 },
  { name: "河口片区", schools: ["河口九年一贯制学校", "河口幼儿园"], members: 50 },
  { name: "机关片区", schools: ["教育局机关", "教师进修学校", "招生办"], members: 44 },
] as const;

export const numerals = ["一", "二", "三", "四", "五", "六", "七"] as const;
