import type { Family } from "../../src/core/rules/explained.js";
import type { Confidence } from "../../src/core/rules/policy/pack.js";
import type { Severity } from "../../src/core/values/finding.js";
import type { Bilingual, Language } from "../../src/core/values/language.js";

/** Files of the pages by language, as they link to each other. */
export const pageFiles: Readonly<Record<Language, string>> = { "zh-CN": "zh-CN.html", en: "en.html" };

export const familyNames: Readonly<Record<Family, Bilingual>> = {
  tabs: { "zh-CN": "工作表与表头", en: "Sheets and headers" },
  cells: { "zh-CN": "单元格", en: "Cells" },
  rows: { "zh-CN": "行", en: "Rows" },
  across: { "zh-CN": "表与表之间", en: "Across sheets" },
  policy: { "zh-CN": "制度与限额", en: "Rules and limits" },
  patterns: { "zh-CN": "值得留意的情形", en: "Patterns worth a look" },
};

export const severityNames: Readonly<Record<Severity, Bilingual>> = {
  error: { "zh-CN": "错误", en: "error" },
  warning: { "zh-CN": "警告", en: "warning" },
  info: { "zh-CN": "提示", en: "note" },
};

/** How sure a limit's figure is. */
export const confidenceNames: Readonly<Record<Confidence, Bilingual>> = {
  high: { "zh-CN": "见于文件原文", en: "seen in the document" },
  medium: { "zh-CN": "见于可靠的报道或转载", en: "reputable report" },
  low: { "zh-CN": "出处较弱或说法不一", en: "weak or conflicting sources" },
  recalled: { "zh-CN": "未见文件，待核实", en: "no document seen" },
};

/** The other words of the pages. */
export const words = {
  title: { "zh-CN": "工会账本 校验规则", en: "Union Books: what is checked" },
  lead: {
    "zh-CN":
      "每条规则说明：查什么、为什么、依据什么、应当怎样，并各举一个会被查出的例子和一个正确的例子。例中的人名、号码都是虚构的。",
    en: "Each rule says what it looks for, why, on what grounds and what should stand there, with an example that is found and one that is right. Persons and numbers are invented; the examples are in Chinese, as the books are.",
  },
  severities: {
    "zh-CN": "错误：数字或记录有误；警告：需要有人核实；提示：知道即可。提示不是指责，是否有问题由您判断。",
    en: "Error: a figure or a record is wrong. Warning: somebody must look. Note: worth knowing, never an accusation; you decide.",
  },
  contents: { "zh-CN": "目录", en: "Contents" },
  toContents: { "zh-CN": "回目录", en: "Contents" },
  says: { "zh-CN": "提示的话", en: "What is said" },
  why: { "zh-CN": "为什么", en: "Why" },
  source: { "zh-CN": "依据", en: "Source" },
  expects: { "zh-CN": "应为", en: "Expected" },
  needs: { "zh-CN": "需要的表", en: "Sheets needed" },
  fails: { "zh-CN": "会被查出", en: "Found" },
  passes: { "zh-CN": "正确", en: "Right" },
  marked: { "zh-CN": "问题在此", en: "found here" },
  wholeBook: { "zh-CN": "针对整个工作簿，没有具体单元格。", en: "About the whole workbook; there is no cell." },
  wholeSheet: { "zh-CN": "针对整张表", en: "about the sheet as a whole" },
  table: { "zh-CN": "表格区域", en: "Excel table" },
  today: { "zh-CN": "校验日期", en: "checked on" },
  year: { "zh-CN": "报告年度", en: "year of the report" },
  limit: { "zh-CN": "限额：", en: "Limit: " },
  override: { "zh-CN": "。可在“设置”的“", en: '. To use another figure, put it into the setting "' },
  overrideEnd: { "zh-CN": "”中填写，以账本自己的数额为准。", en: '".' },
  noFigure: {
    "zh-CN": "没有文件规定统一的数额，在“设置”中填写后才按它检查。",
    en: "No document states a figure for all; it is checked once the setting states one.",
  },
  province: { "zh-CN": "省份", en: "Province" },
  figure: { "zh-CN": "上限", en: "At most" },
  document: { "zh-CN": "文件", en: "Document" },
  article: { "zh-CN": "条款", en: "Article" },
  from: { "zh-CN": "起", en: "From" },
  to: { "zh-CN": "止", en: "To" },
  confidence: { "zh-CN": "可信程度", en: "How sure" },
  remark: { "zh-CN": "说明", en: "Remark" },
  practice: { "zh-CN": "实务惯例", en: "practice" },
  ever: { "zh-CN": "—", en: "—" },
  still: { "zh-CN": "至今", en: "today" },
  yuan: { "zh-CN": "元", en: "yuan" },
  days: { "zh-CN": "天", en: "day(s)" },
} as const satisfies Readonly<Record<string, Bilingual>>;
