import { practice, type Explained } from "../explained.js";

/** One number and one name twice on the roster. */
export const memberRepeated: Explained = {
  code: "member-repeated",
  family: "across",
  severity: "warning",
  title: { "zh-CN": "名册中重复登记", en: "A member twice on the roster" },
  why: {
    "zh-CN": "同一人登记两次，会员数就多一个，应缴也会重算；现按一人计。",
    en: "A member entered twice raises the number of members and of dues; counted once here.",
  },
  source: practice,
  expects: { "zh-CN": "每名会员一行", en: "one row for each member" },
  examples: {
    fails: [
      {
        at: "会员!B3",
        sheets: {
          会员: [
            ["会员号", "姓名", "性别"],
            ["0001", "王芳", "女"],
            ["0001", "王芳", "女"],
          ],
          会费: [
            ["会员号", "姓名", "1月", "2月"],
            ["0001", "王芳", 34, 34],
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
          会费: [
            ["会员号", "姓名", "1月", "2月"],
            ["0001", "王芳", 34, 34],
          ],
        },
      },
    ],
  },
};
