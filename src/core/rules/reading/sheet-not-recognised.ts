import { practice, type Explained } from "../explained.js";

/** A sheet that holds a table and is read as nothing. */
export const sheetNotRecognised: Explained = {
  code: "sheet-not-recognised",
  family: "tabs",
  severity: "warning",
  title: { "zh-CN": "没有读取的表", en: "A sheet that is not read" },
  why: {
    "zh-CN": "缺少必要的表头，程序不知道这张表是什么，里面的记录都没有计入。",
    en: "Headers that every such sheet needs are missing, so the program cannot tell what it is; none of its records is counted.",
  },
  source: practice,
  expects: {
    "zh-CN": "该种表必有的表头，如会费表的“姓名”或“会员号”",
    en: "the headers such a sheet needs, such as Name or Member No. for dues",
  },
  examples: {
    fails: [
      {
        at: "会费收缴!A1",
        sheets: {
          会费收缴: [
            ["部门", "人数", "缴费日期", "金额"],
            ["语文组", 10, "2026-01-05", 300],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          会费收缴: [
            ["姓名", "部门", "缴费日期", "金额"],
            ["王芳", "语文组", "2026-01-05", 30],
          ],
        },
      },
    ],
  },
};
