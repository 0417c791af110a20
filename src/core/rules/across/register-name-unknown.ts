import { registerKeys, type RegisterKey } from "../../tabs/registers/register.js";
import { tabName } from "../../tabs/names.js";
import type { RegisterRow } from "../../reading/registers/registers.js";
import { practice } from "../explained.js";
import { bareName, namesIn } from "../names.js";
import { defineRule, type Books } from "../rule.js";
import { membersByName } from "./members-by-name.js";
import { registerPlaces, type RegisterPlaces } from "./register-places.js";
import { bareNo } from "./roster.js";

/** Whom a register names is in the roster; one finding a register. */
export const registerNameUnknown = defineRule<RegisterPlaces["args"]>({
  code: "register-name-unknown",
  family: "across",
  severity: "info",
  title: { "zh-CN": "登记表中的人不在会员名册中", en: "People of a register who are not in the roster" },
  why: {
    "zh-CN": "慰问、困难档案、互助、活动名单里的人对不上名册，按人汇总时就会漏掉；也可能是姓名录错。",
    en: "Whoever is not in the roster is missing where visits, files, benefits and activities are told by member; it may be a slip in the name.",
  },
  source: practice,
  expects: { "zh-CN": "名册中的姓名或会员号", en: "a name or member number of the roster" },
  says: {
    "zh-CN": ({ register, rows, cells }) =>
      `“${tabName(register, "zh-CN")}”中有 ${rows} 处的姓名不在会员名册中（${cells}）；请核对姓名，或补登会员。不是会员的不必理会。`,
    en: ({ register, rows, cells }) =>
      `"${tabName(register, "en")}" names people in ${rows} place(s) who are not in the roster (${cells.replaceAll("、", ", ")}); check the names or add the members. Ignore those who are no members.`,
  },
  needs: [["members"]],
  examples: {
    fails: [
      {
        at: "慰问登记!B3",
        sheets: {
          会员: [
            ["会员号", "姓名", "性别"],
            ["0001", "王芳", "女"],
            ["0002", "李强", "男"],
          ],
          支出: [
            ["日期", "凭证号", "摘要", "科目", "金额"],
            ["2026-03-09", "记-001", "慰问住院会员王芳", "职工活动支出", 800],
          ],
          慰问登记: [
            ["慰问日期", "被慰问人", "慰问类型", "慰问金额"],
            ["2026-03-09", "王芳", "住院", 800],
            ["2026-04-02", "李墙", "结婚", 800],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          会员: [
            ["会员号", "姓名", "性别"],
            ["0001", "王芳", "女"],
            ["0002", "李强", "男"],
          ],
          支出: [
            ["日期", "凭证号", "摘要", "科目", "金额"],
            ["2026-03-09", "记-001", "慰问住院会员王芳", "职工活动支出", 800],
          ],
          慰问登记: [
            ["慰问日期", "被慰问人", "慰问类型", "慰问金额"],
            ["2026-03-09", "王 芳", "住院", 800],
            ["2026-04-02", "李强（家属）", "丧事", 1000],
          ],
        },
      },
    ],
  },
  check: (books) => {
    const isKnown = knownIn(books);
    return registerKeys.flatMap((register: RegisterKey) => {
      const rows: readonly RegisterRow[] = books.reading.registers[register]?.rows ?? [];
      const places = registerPlaces(
        register,
        rows.filter((row) => !isKnown(row)),
      );
      return places ?? [];
    });
  },
});

/** True for rows whose number or every name the roster knows, and for those that name nobody in particular (张三等5人). */
function knownIn(books: Books): (row: RegisterRow) => boolean {
  const names = membersByName(books);
  const numbers = new Set(
    books.reading.tabs.members?.rows.flatMap(({ values: { memberNo } }) => (memberNo === null ? [] : bareNo(memberNo))),
  );
  return ({ values: { name, memberNo } }) => {
    if (name === null || (memberNo !== null && numbers.has(bareNo(memberNo)))) return true;
    if (/等|\d|各|全体|代表/.test(name)) return true;
    return namesIn(name.replace(/[（(][^）)]*[）)]/g, "")).every((one) => names.has(bareName(one)));
  };
}
