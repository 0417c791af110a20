import type { ReadingFindingArgs } from "../../reading/findings.js";
import { tabName } from "../../tabs/names.js";
import { practice, type Explained } from "../explained.js";

/** A register of another matter, read for want of a better sheet. */
export const tabUnlikely: Explained<ReadingFindingArgs["tab-unlikely"]> = {
  code: "tab-unlikely",
  family: "tabs",
  severity: "warning",
  title: { "zh-CN": "暂用了一张别的用途的表", en: "A sheet of another purpose is used" },
  why: {
    "zh-CN": "找不到支出表，只好暂用慰问登记一类的表；它未必是账，数字不一定完整。",
    en: "No sheet of payments was found, so a register of visits or the like is used; it need not be the books, and its figures may not be complete.",
  },
  source: practice,
  expects: {
    "zh-CN": ({ tab }) => `一张正式的“${tabName(tab, "zh-CN")}”表`,
    en: ({ tab }) => `a proper sheet of "${tabName(tab, "en")}"`,
  },
  examples: {
    fails: [
      {
        at: "慰问登记!A1",
        sheets: {
          慰问登记: [
            ["序号", "慰问日期", "被慰问人", "慰问类型", "慰问金额"],
            [1, "2026-03-01", "李强", "住院", 500],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          支出: [
            ["日期", "摘要", "收款人", "慰问类型", "金额"],
            ["2026-03-01", "住院慰问", "李强", "住院", 500],
          ],
        },
      },
    ],
  },
};
