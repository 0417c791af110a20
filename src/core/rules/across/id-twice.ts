import { practice } from "../explained.js";
import { firstOfOther, type Seen } from "./first-seen.js";
import { identifiedMembers } from "../member-ids.js";
import { placeIn } from "../place.js";
import { defineRule } from "../rule.js";
import { a1 } from "../../values/address.js";
import { maskIdNumber } from "../../values/id-number.js";

/** No two members have one ID number; numbers that are wrong in themselves (rounded to …000) are left to their own rules. */
export const idTwice = defineRule<{ readonly text: string; readonly first: string }>({
  code: "id-twice",
  family: "across",
  severity: "error",
  title: { "zh-CN": "身份证号重复", en: "Resident ID twice" },
  why: {
    "zh-CN": "一个证号只属于一个人，重复会使会员数和慰问次数算错。",
    en: "An ID belongs to one person; twice, it makes members and gifts count wrong.",
  },
  source: practice,
  expects: { "zh-CN": "每人一个证号", en: "an ID of the member's own" },
  says: {
    "zh-CN": ({ text, first }) => `身份证号 ${text} 与 ${first} 重复，请核对是否录错或重复登记。`,
    en: ({ text, first }) =>
      `Resident ID ${text} already stands in ${first}; one is mistyped or a member is listed twice.`,
  },
  needs: [["members"]],
  examples: {
    fails: [
      {
        at: "会员!D3",
        sheets: {
          会员: [
            ["会员号", "姓名", "性别", "身份证号"],
            ["0001", "王芳", "女", "990101198506150020"],
            ["0002", "李强", "女", "990101198506150020"],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          会员: [
            ["会员号", "姓名", "性别", "身份证号"],
            ["0001", "王芳", "女", "990101198506150020"],
            ["0002", "李强", "男", "990101198506150012"],
          ],
        },
      },
    ],
  },
  check: (books) => {
    const tab = books.reading.tabs.members;
    const column = tab?.columns.idNumber;
    if (tab === undefined || column === undefined) return [];
    const seen = new Map<string, Seen>();
    return identifiedMembers(books).flatMap(({ row: { row, values }, id }) => {
      const first = firstOfOther(seen, id.text, row, values.name);
      if (first === null) return [];
      const args = { text: maskIdNumber(id.text), first: a1(first, column) };
      return [{ at: placeIn(tab, row, "idNumber"), args } as const];
    });
  },
});
