import type { Language } from "../../values/language.js";
import type { NotLive } from "../live-sum.js";

interface NoteTexts {
  readonly unit: (sheets: readonly string[]) => string;
  readonly openingMissing: string;
  readonly fixed: (labels: readonly string[], reason: string) => string;
  readonly reasons: Readonly<Record<NotLive["code"], (cell: string) => string>>;
  readonly excluded: (count: number) => string;
  readonly excludedRows: (cells: readonly string[], reason: string) => string;
  readonly allAgree: readonly [string, string];
  readonly someDiffer: readonly [string, string, string, string];
}

/** The sentences below the report. */
export const noteTexts: Readonly<Record<Language, NoteTexts>> = {
  "zh-CN": {
    unit: (sheets) => `${sheets.map((sheet) => `“${sheet}”`).join("、")}的金额以万元为单位，本表已换算为元。`,
    openingMissing:
      "账上没有写明上年结余，期末滚存结余暂缺：请在“设置”中填写“上年结余”后重新生成，或直接填入本表“加：上年结余”一行。",
    fixed: (labels, reason) => `带 ※ 的数字按台账核算数填列，不随明细自动更新（${reason}）：${labels.join("、")}。`,
    reasons: {
      "not-a-number": (cell) => `${cell} 等单元格的金额是文本，公式无法求和`,
      "other-amount": (cell) => `${cell} 的金额只有一部分或换算后计入`,
      "no-conditions": () => "明细行无法用公式条件准确选出",
      rounding: () => "明细金额含不足一分的尾数，逐笔取整后与公式结果不同",
      "no-cells": () => "没有可引用的明细单元格",
    },
    excluded: (count) => `下列 ${count} 行未能计入本表，请核对后更正：`,
    excludedRows: (cells, reason) => `　· ${cells.join("、")}：${reason}`,
    allAgree: ["核对：", " 项数字与台账核算数全部一致。"],
    someDiffer: ["核对：", " 项数字中 ", " 项与台账核算数一致；首个不一致：", "。"],
  },
  en: {
    unit: (sheets) =>
      `Amounts in ${sheets.map((sheet) => `"${sheet}"`).join(", ")} are kept in units of 10,000 yuan and are shown here in yuan.`,
    openingMissing:
      'The books do not state the balance brought forward, so the balance carried forward is open: enter "Opening balance" in the settings and make the report again, or type it into the line "Plus: balance brought forward".',
    fixed: (labels, reason) =>
      `Figures marked ※ are values computed by the ledger and do not follow later changes (${reason}): ${labels.join("; ")}.`,
    reasons: {
      "not-a-number": (cell) => `amounts such as ${cell} are text, which no formula adds up`,
      "other-amount": (cell) => `the amount in ${cell} counts only in part or converted`,
      "no-conditions": () => "no conditions of a formula select exactly these rows",
      rounding: () => "amounts hold fractions of a fen, so that their sum rounds differently",
      "no-cells": () => "there are no cells to refer to",
    },
    excluded: (count) => `Rows that could not be counted (${count}); please check and correct them:`,
    excludedRows: (cells, reason) => `  · ${cells.join(", ")}: ${reason}`,
    allAgree: ["Tie-out: all ", " figures agree with the ledger."],
    someDiffer: ["Tie-out: of ", " figures ", " agree with the ledger; the first that differs: ", "."],
  },
};
