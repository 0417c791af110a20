import { practice, type Explained } from "../explained.js";

/** A header that is only nearly one of those known. */
export const headerNear: Explained = {
  code: "header-near",
  family: "tabs",
  severity: "info",
  title: { "zh-CN": "表头近似", en: "A header that is nearly one" },
  why: {
    "zh-CN": "表头与常用写法差一两个字，已按最接近的列读取；读错列会把数据放到别处。",
    en: "The header differs a little from those known and is read as the nearest one; if that is wrong, its data land in the wrong column.",
  },
  source: practice,
  expects: { "zh-CN": "模板上的表头写法", en: "the header as the template has it" },
  examples: {
    fails: [
      {
        at: "支出!E1",
        sheets: {
          支出: [
            ["日期", "摘要", "科目", "金额", "收款单位全称"],
            ["2026-03-06", "茶话会", "职工活动支出", 500, "城东超市"],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          支出: [
            ["日期", "摘要", "科目", "金额", "收款单位"],
            ["2026-03-06", "茶话会", "职工活动支出", 500, "城东超市"],
          ],
        },
      },
    ],
  },
};
