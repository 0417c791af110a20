import { a1 } from "../../values/address.js";
import { bareName } from "../names.js";
import { practice } from "../explained.js";
import { placeIn } from "../place.js";
import { defineRule } from "../rule.js";

/** A member listed again with the same name and number; with a dues register the ledger says it (`member-repeated`). */
export const memberRowTwice = defineRule<{ readonly name: string; readonly first: string }>({
  code: "member-row-twice",
  family: "rows",
  severity: "warning",
  title: { "zh-CN": "会员重复登记", en: "Member listed twice" },
  why: {
    "zh-CN": "重复登记使会员数、应缴会费和人均慰问都算多。",
    en: "Listed twice, a member counts twice in heads, dues and gifts.",
  },
  source: practice,
  expects: { "zh-CN": "每人一行", en: "one row a member" },
  says: {
    "zh-CN": ({ name, first }) => `${name} 在 ${first} 已登记过，姓名和号码都相同；请删去一行。`,
    en: ({ name, first }) => `${name} already stands in ${first} with the same number; delete one row.`,
  },
  needs: [["members"]],
  examples: {
    fails: [
      {
        sheets: {
          会员: [
            ["会员号", "姓名", "性别"],
            ["0001", "王芳", "女"],
            ["0001", "王芳", "女"],
          ],
        },
        at: "会员!B3",
      },
    ],
    passes: [
      {
        sheets: {
          会员: [
            ["会员号", "姓名", "性别"],
            ["0001", "王芳", "女"],
            ["0002", "王芳", "女"],
          ],
        },
      },
    ],
  },
  check: ({ reading }) => {
    const { members: tab, dues } = reading.tabs;
    const column = tab?.columns.name;
    if (tab === undefined || column === undefined || dues !== undefined) return [];
    const seen = new Map<string, number>();
    return tab.rows.flatMap(({ row, values: { name, memberNo, idNumber } }) => {
      const number = memberNo ?? idNumber;
      if (name === null || number === null) return [];
      const key = `${number}|${bareName(name)}`;
      const first = seen.get(key);
      if (first === undefined) {
        seen.set(key, row);
        return [];
      }
      return [{ at: placeIn(tab, row, "name"), args: { name, first: a1(first, column) } } as const];
    });
  },
});
