import { duesGlance } from "../dues-glance.js";
import { practice } from "../explained.js";
import { placeIn } from "../place.js";
import { defineRule } from "../rule.js";

/** A member without a number in a roster, or a payer without one in a register, in which most have numbers. */
export const memberNoMissing = defineRule<{ readonly name: string }>({
  code: "member-no-missing",
  family: "rows",
  severity: "info",
  title: { "zh-CN": "有姓名、无会员号", en: "Name without a number" },
  why: {
    "zh-CN": "其他人按会员号对账，没有号的只能按姓名对，遇到同名就分不清。",
    en: "The others are matched by number, this one only by name, which fails as soon as two share it.",
  },
  source: practice,
  expects: { "zh-CN": "会员号", en: "a member number" },
  says: {
    "zh-CN": ({ name }) => `${name} 没有会员号，而其他人大多有；请补上。`,
    en: ({ name }) => `${name} has no member number, though most others have; add it.`,
  },
  needs: [["members", "dues"]],
  examples: {
    fails: [
      {
        sheets: {
          会员: [
            ["会员号", "姓名", "性别"],
            ["0001", "王芳", "女"],
            ["0002", "李强", "男"],
            [null, "张敏", "女"],
          ],
        },
        at: "会员!A4",
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
  check: (books) => {
    const { members, dues } = books.reading.tabs;
    return [members, duesGlance(books)?.withoutNumber === 0 ? undefined : dues].flatMap((tab) => {
      if (tab?.columns.memberNo === undefined) return [];
      const without = tab.rows.filter(({ values, unread }) => values.memberNo === null && !unread.includes("memberNo"));
      if (without.length * 2 > tab.rows.length) return [];
      return without.flatMap(({ row, values: { name } }) =>
        name === null ? [] : [{ at: placeIn(tab, row, "memberNo"), args: { name } } as const],
      );
    });
  },
});
