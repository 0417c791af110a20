import { identifiedMembers } from "../member-ids.js";
import { placeIn } from "../place.js";
import { defineRule } from "../rule.js";
import { choiceName } from "../../tabs/names.js";
import { maskIdNumber } from "../../values/id-number.js";

/** The sex in the roster is the one in the ID number (17th digit odd: male). */
export const sexDiffers = defineRule<{ readonly text: string; readonly sex: string }>({
  code: "id-sex-differs",
  family: "rows",
  severity: "warning",
  title: { "zh-CN": "性别与身份证号不一致", en: "Sex differs from the resident ID" },
  why: {
    "zh-CN": "妇女节活动和统计按性别算，两处不一致必有一处录错。",
    en: "Women's Day and the statistics go by sex; if the two differ, one is mistyped.",
  },
  source: { "zh-CN": "GB 11643-1999 第 3.1.3 条", en: "GB 11643-1999, art. 3.1.3" },
  expects: { "zh-CN": "第 17 位单数为男，双数为女", en: "17th digit odd: male, even: female" },
  says: {
    "zh-CN": ({ text, sex }) => `性别“${sex}”与身份证号 ${text} 不一致，请核对。`,
    en: ({ text, sex }) =>
      `The sex "${choiceName("members", "sex", sex, "en")}" does not agree with resident ID ${text}; check both.`,
  },
  needs: [["members"]],
  examples: {
    fails: [
      {
        sheets: {
          会员: [
            ["姓名", "性别", "身份证号"],
            ["王芳", "男", "990101198506150020"],
          ],
        },
        at: "会员!B2",
      },
    ],
    passes: [
      {
        sheets: {
          会员: [
            ["姓名", "性别", "身份证号"],
            ["王芳", "女", "990101198506150020"],
          ],
        },
      },
    ],
  },
  check: (books) => {
    const tab = books.reading.tabs.members;
    if (tab === undefined) return [];
    return identifiedMembers(books).flatMap(({ row: { row, values }, id }) => {
      const { sex } = values;
      if ((sex !== "男" && sex !== "女") || id.male === (sex === "男")) return [];
      const at = placeIn(tab, row, "sex");
      return [{ at, args: { text: maskIdNumber(id.text), sex } } as const];
    });
  },
});
