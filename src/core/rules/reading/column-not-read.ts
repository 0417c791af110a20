import { practice, type Explained } from "../explained.js";

/** A column with money between the months of a register that names no month. */
export const columnNotRead: Explained = {
  code: "column-not-read",
  family: "tabs",
  severity: "warning",
  title: { "zh-CN": "月份之间有一列看不出是哪个月", en: "A month's column without its month" },
  why: {
    "zh-CN": "十二个月当中有一列没有表头，里面的缴费就不知道是哪个月的，没有计入。",
    en: "A column among the months without a header holds payments of an unknown month; they are not counted.",
  },
  source: practice,
  expects: { "zh-CN": "每列表头写明月份，如 3月", en: "the month in each header, such as Mar" },
  examples: {
    fails: [
      {
        at: "会费!E1",
        sheets: {
          会费: [
            ["会员号", "姓名", "1月", "2月", null, "4月"],
            ["0001", "王芳", 34, 34, 34, 34],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          会费: [
            ["会员号", "姓名", "1月", "2月", "3月", "4月"],
            ["0001", "王芳", 34, 34, 34, 34],
          ],
        },
      },
    ],
  },
};
