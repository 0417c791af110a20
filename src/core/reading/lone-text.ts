import type { TabKey } from "../tabs/tab.js";
import { squeezeText } from "../values/text.js";
import type { Slot } from "./slots.js";

/** 一、收入, （二）支出部分, （接上页）, 备忘: what stands alone in a row as a heading or a remark. */
const heading =
  /^(?:[一二三四五六七八九十]{1,3}[、.．]|[(（][一二三四五六七八九十]{1,3}[)）]).{0,20}$|^(?:本年|经费|工会)*(?:收入|支出)(?:部分|类|明细|情况|项目)?[:：]?$|^[(（][^)）]*[)）]$|^(?:以上|以下|备忘|附件|附注|说明|审核|经审|制表|（).*$/;
const group =
  /(?:校区|学校|小学|中学|高中|初中|学院|幼儿园|分园|小组|教研组|年级组?|工会|分会|支会|办公室|中心|公司|车间|街道|社区|片区|机关|后勤|退休|离休|在职|在编|编外|教师|职工|人员|会员|名单|一组|二组|三组)$|..(?:组|部|处|室|院|班|站|队|厂|区|校|园)$|...(?:科|系|局|所)$/;

/** True for the only text of a row where it makes no record: a heading or a remark in a column of dates, numbers or persons. */
export function isLoneNote(text: string, slot: Slot, tab: TabKey): boolean {
  if (tab === "budget" || tab === "activities" || tab === "settings" || slot.kind === "money") return false;
  const word = squeezeText(text);
  if (heading.test(word)) return true;
  if (slot.kind === "day" || slot.kind === "when" || slot.kind === "month") return !/^[\d'.〃"]/.test(word);
  if (tab === "income" || tab === "disbursements") return slot.kind === "code" && !/\d/.test(word);
  if (slot.key === "name") return group.test(word) || word.length > 12;
  return slot.key === "department" || (slot.kind === "code" && !/\d/.test(word));
}
