import type { Severity } from "../../values/finding.js";
import type { Bilingual, Language } from "../../values/language.js";

/** The words of the list of findings. */
export const words = {
  title: { "zh-CN": "校验结果", en: "Check results 校验结果" },
  unit: { "zh-CN": "单位：", en: "Union: " },
  year: { "zh-CN": "年度：", en: "Year: " },
  date: { "zh-CN": "校验日期：", en: "Checked on: " },
  keep: {
    "zh-CN":
      "“处理说明”“接受理由”“接受人”三列由您填写，下次校验时保留；填了理由和接受人即为已接受，该行内容改动后重新列为待处理。其他内容每次重写。",
    en: "Note, Reason and Accepted by are yours and survive the next check; a finding with reason and name is accepted until its row changes. Everything else is written anew each time.",
  },
  none: { "zh-CN": "未发现问题。", en: "Nothing was found." },
  history: { "zh-CN": "已解决（历次）", en: "Resolved" },
  byRule: { "zh-CN": "按问题汇总", en: "By kind" },
  notRun: { "zh-CN": "未运行的规则", en: "Rules not run" },
  number: { "zh-CN": "序号", en: "No." },
  severity: { "zh-CN": "严重程度", en: "Severity" },
  kind: { "zh-CN": "问题", en: "Finding" },
  sheet: { "zh-CN": "工作表", en: "Sheet" },
  cell: { "zh-CN": "单元格", en: "Cell" },
  value: { "zh-CN": "内容", en: "Holds" },
  message: { "zh-CN": "情况与处理", en: "What is wrong, what to do" },
  expected: { "zh-CN": "应为", en: "Expected" },
  source: { "zh-CN": "依据", en: "Source" },
  state: { "zh-CN": "状态", en: "State" },
  note: { "zh-CN": "处理说明", en: "Note" },
  reason: { "zh-CN": "接受理由", en: "Reason" },
  by: { "zh-CN": "接受人", en: "Accepted by" },
  since: { "zh-CN": "发现日期", en: "Found on" },
  resolved: { "zh-CN": "解决日期", en: "Resolved on" },
  key: { "zh-CN": "标识", en: "Key" },
  count: { "zh-CN": "条数", en: "Count" },
  acceptedCount: { "zh-CN": "其中已接受", en: "Accepted" },
  why: { "zh-CN": "为什么", en: "Why" },
  wanting: { "zh-CN": "原因", en: "Reason not run" },
  open: { "zh-CN": "待处理", en: "open" },
  accepted: { "zh-CN": "已接受", en: "accepted" },
  wholeBook: { "zh-CN": "整个工作簿", en: "Whole workbook" },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type Word = keyof typeof words;

export const severityNames: Readonly<Record<Severity, Bilingual>> = {
  error: { "zh-CN": "错误", en: "Error" },
  warning: { "zh-CN": "警告", en: "Warning" },
  info: { "zh-CN": "提示", en: "Note" },
};

/** One of the list's words. */
export function word(key: Word, language: Language): string {
  return words[key][language];
}

/** True for a word as either language writes it. */
export function isWord(key: Word, text: string): boolean {
  return text === words[key]["zh-CN"] || text === words[key].en;
}

export const sentences = {
  counts: {
    "zh-CN": ({ error, warning, info, accepted }: ListCounts) =>
      `待处理：错误 ${error} 项，警告 ${warning} 项，提示 ${info} 项${accepted > 0 ? `；已接受 ${accepted} 项` : ""}。`,
    en: ({ error, warning, info, accepted }: ListCounts) =>
      `Open: errors ${error}, warnings ${warning}, notes ${info}${accepted > 0 ? `; accepted ${accepted}` : ""}.`,
  },
  checked: {
    "zh-CN": ({ sheets, rows, ran, notRun }: Checked) =>
      `本次核对了 ${sheets} 张表、${rows} 行记录，运行规则 ${ran} 条${notRun > 0 ? `，另有 ${notRun} 条因缺少表、限额或看不出规律没有运行（见下）` : ""}。`,
    en: ({ sheets, rows, ran, notRun }: Checked) =>
      `${rows} rows in ${sheets} sheets were checked against ${ran} rules${notRun > 0 ? `; ${notRun} more could not be run for want of a tab, a limit or a column that shows an order (below)` : ""}.`,
  },
} as const;

export interface ListCounts extends Readonly<Record<Severity, number>> {
  readonly accepted: number;
}

export interface Checked {
  readonly sheets: number;
  readonly rows: number;
  readonly ran: number;
  readonly notRun: number;
}
