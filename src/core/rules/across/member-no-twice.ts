import { practice } from "../explained.js";
import { firstOfOther, type Seen } from "./first-seen.js";
import { placeIn } from "../place.js";
import { defineRule } from "../rule.js";
import { a1 } from "../../values/address.js";

/** A member number belongs to one member of the roster. */
export const memberNoTwice = defineRule<{ readonly no: string; readonly first: string }>({
  code: "member-no-twice",
  family: "across",
  severity: "error",
  title: { "zh-CN": "会员号重复", en: "Member number twice" },
  why: {
    "zh-CN": "会费和慰问按会员号归到人，号码重复就会记到别人头上。",
    en: "Dues and payments find their member by number; a number twice books them to somebody else.",
  },
  source: practice,
  expects: { "zh-CN": "每人一个会员号", en: "a number of the member's own" },
  says: {
    "zh-CN": ({ no, first }) => `会员号 ${no} 与 ${first} 重复，请改正其中一个。`,
    en: ({ no, first }) => `Member number ${no} already stands in ${first}; correct one of them.`,
  },
  needs: [["members"]],
  examples: {
    fails: [
      {
        at: "会员!A3",
        sheets: {
          会员: [
            ["会员号", "姓名", "性别"],
            ["0001", "王芳", "女"],
            ["0001", "李强", "男"],
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
        },
      },
    ],
  },
  check: ({ reading }) => {
    const tab = reading.tabs.members;
    const column = tab?.columns.memberNo;
    if (tab === undefined || column === undefined) return [];
    const seen = new Map<string, Seen>();
    return tab.rows.flatMap(({ row, values: { memberNo, name } }) => {
      const first = memberNo === null ? null : firstOfOther(seen, memberNo, row, name);
      if (memberNo === null || first === null) return [];
      const args = { no: memberNo, first: a1(first, column) };
      return [{ at: placeIn(tab, row, "memberNo"), args } as const];
    });
  },
});
