import { practice, type Explained } from "../explained.js";

/** Two members of one name, and nothing in the row tells them apart. */
export const duesPayerAmbiguous: Explained = {
  code: "dues-payer-ambiguous",
  family: "across",
  severity: "warning",
  title: { "zh-CN": "同名会员分不清", en: "Members of one name" },
  why: {
    "zh-CN": "两名会员同名，又没有会员号或部门，缴费记在谁名下不能确定。",
    en: "Two members bear the name, and neither number nor department tells whose dues these are.",
  },
  source: practice,
  expects: { "zh-CN": "会员号或部门", en: "the member number or the department" },
  examples: {
    fails: [
      {
        at: "会费!A2",
        sheets: {
          会员: [
            ["会员号", "姓名", "性别", "部门"],
            ["0001", "王芳", "女", "数学组"],
            ["0002", "王芳", "女", "语文组"],
          ],
          会费: [
            ["姓名", "所属月份", "实缴金额"],
            ["王芳", "1月", 34],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          会员: [
            ["会员号", "姓名", "性别", "部门"],
            ["0001", "王芳", "女", "数学组"],
            ["0002", "王芳", "女", "语文组"],
          ],
          会费: [
            ["会员号", "姓名", "所属月份", "实缴金额"],
            ["0001", "王芳", "1月", 34],
          ],
        },
      },
    ],
  },
};
