import type { Row } from "../../reading/reading.js";
import { practice } from "../explained.js";
import { placeIn } from "../place.js";
import { defineRule, type Found } from "../rule.js";
import { membersByName } from "./members-by-name.js";
import { a1 } from "../../values/address.js";

/** Two members of one name, one of them with neither number nor ID: payments by name cannot be told apart. */
export const nameTwice = defineRule<{ readonly name: string; readonly first: string }>({
  code: "name-twice",
  family: "across",
  severity: "info",
  title: { "zh-CN": "同名且无法区分", en: "Same name, not told apart" },
  why: {
    "zh-CN": "同名的人没有会员号或身份证号，按姓名记的缴费和慰问分不清是谁的。",
    en: "Without a number or an ID, payments by name could be either's.",
  },
  source: practice,
  expects: { "zh-CN": "同名者各有会员号", en: "a member number for each" },
  says: {
    "zh-CN": ({ name, first }) =>
      `“${name}”与 ${first} 同名，且有人没有会员号和身份证号，按姓名记的缴费将无法区分；请补上会员号。`,
    en: ({ name, first }) =>
      `"${name}" has the same name as ${first} and one of them has neither number nor ID, so payments by name cannot be told apart; give both a member number.`,
  },
  needs: [["members"]],
  examples: {
    fails: [
      {
        at: "会员!B3",
        sheets: {
          会员: [
            ["会员号", "姓名", "部门", "性别"],
            ["0001", "王芳", "语文组", "女"],
            [null, "王芳", "数学组", "女"],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          会员: [
            ["会员号", "姓名", "部门", "性别"],
            ["0001", "王芳", "语文组", "女"],
            ["0002", "王芳", "数学组", "女"],
          ],
        },
      },
    ],
  },
  check: (books) => {
    const tab = books.reading.tabs.members;
    const column = tab?.columns.name;
    if (tab === undefined || column === undefined) return [];
    const found: (Found<{ readonly name: string; readonly first: string }> & { readonly row: number })[] = [];
    for (const [name, members] of membersByName(books)) {
      const [first] = members;
      if (first === undefined || members.length === 1) continue;
      let areKnown = isKnown(first);
      for (const member of members.slice(1)) {
        if (areKnown && isKnown(member)) continue;
        areKnown &&= isKnown(member);
        const args = { name, first: a1(first.row, column) };
        found.push({ at: placeIn(tab, member.row, "name"), args, row: member.row });
      }
    }
    return found.sort((a, b) => a.row - b.row).map(({ at, args }) => ({ at, args }));
  },
});

/** True for a member who is told apart by a number or an ID. */
function isKnown({ values: { memberNo, idNumber } }: Row<"members">): boolean {
  return memberNo !== null || idNumber !== null;
}
