import type { Bilingual } from "../../values/language.js";

/** The columns of the figures, in order; the last two are hidden. */
export const heads = {
  figure: { "zh-CN": "指标", en: "Figure" },
  unit: { "zh-CN": "单位", en: "Unit" },
  now: { "zh-CN": "本年", en: "This year" },
  last: { "zh-CN": "上年", en: "Last year" },
  change: { "zh-CN": "增减", en: "Change" },
  rows: { "zh-CN": "依据", en: "Rows" },
  zh: { "zh-CN": "中文句子（可直接引用）", en: "Sentence in Chinese" },
  en: { "zh-CN": "英文句子 English", en: "Sentence in English" },
  key: { "zh-CN": "标识", en: "Key" },
  made: { "zh-CN": "生成时的数", en: "As made" },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** In the hidden columns, by which next year's sheet knows up to which day this one tells. */
export const asOfKey = "as of";

/** The columns of the rows behind the figures. */
export const rowHeads = {
  place: { "zh-CN": "位置", en: "Where" },
  day: { "zh-CN": "日期", en: "Date" },
  adds: { "zh-CN": "计入", en: "Counts" },
  name: { "zh-CN": "姓名或名称", en: "Name" },
  department: { "zh-CN": "单位、范围", en: "Department or area" },
  detail: { "zh-CN": "说明", en: "What it is" },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const words = {
  title: { "zh-CN": "工作总结数据", en: "Figures for the year's summary 工作总结数据" },
  listed: { "zh-CN": "各项数据的依据（逐行）", en: "The rows behind the figures" },
  remarks: { "zh-CN": "说明", en: "Remarks" },
  missing: { "zh-CN": "未能提供的数据", en: "Figures that these books cannot give" },
  needs: { "zh-CN": "需要：", en: "needs: " },
  total: { "zh-CN": "合计", en: "sum" },
  share: { "zh-CN": "比例", en: "share" },
  elsewhere: { "zh-CN": "见原表", en: "see" },
  back: { "zh-CN": "返回", en: "back" },
  agrees: { "zh-CN": "与上表一致", en: "agrees with the figure" },
  differs: { "zh-CN": "与上表不一致，请核对", en: "differs from the figure: please check" },
  nothing: {
    "zh-CN": "账本中没有可写入工作总结的数据：请先登记会员、会费、收支、活动或慰问中的任何一项。",
    en: "The books hold nothing that a summary could cite: enter members, dues, income and disbursements, activities or visits first.",
  },
  copy: {
    "zh-CN":
      "本年各数是对账本的公式，句子引用这些数：改了账本，数和句子一起变。句子单元格可直接复制到工作总结。账本不能支持的数不写，列在表末。",
    en: "This year's figures are formulas over the books and the sentences take them from there: correct the books and both follow. Copy a sentence's cell into the summary. What the books cannot support is not written; it is listed at the end.",
  },
  noLast: {
    "zh-CN": "没有上年数据：生成时指定上年的账本，或保留上年的“工作总结数据”表，即可与上年比较。",
    en: "Nothing tells of last year: give last year's workbook when making the sheet, or keep last year's sheet of this kind, to compare.",
  },
  notPrinted: {
    "zh-CN": "以下供核对，不在打印范围内；点“位置”到原单元格，点“返回”到上面的数。只列姓名和单位。",
    en: "For checking, outside the print area: a place leads to its cell, “back” to the figure above. Names and departments only.",
  },
  fixed: {
    "zh-CN": "数前有※的是数值，不是公式：没有单元格或公式能恰好说明它。",
    en: "A figure behind ※ is a value and no formula: no cell and no formula over the books say exactly it.",
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const sentences = {
  running: {
    "zh-CN": (day: string) => `本年数据截至 ${day}。`,
    en: (day: string) => ` This year up to ${day}.`,
  },
  wholeLast: {
    "zh-CN": (day: string) => `本年数据截至 ${day}，上年为全年。`,
    en: (day: string) => ` This year up to ${day}; last year as a whole.`,
  },
  rows: { "zh-CN": (rows: number) => `${rows} 行`, en: (rows: number) => (rows === 1 ? "1 row" : `${rows} rows`) },
  many: {
    "zh-CN": (rows: number, range: string) => `共 ${rows} 行，不在此重复列出，见 ${range}`,
    en: (rows: number, range: string) => `${rows} rows, not listed again here: see ${range}`,
  },
  zero: {
    "zh-CN": (names: string) => `账本有登记、本年为 0 而没有写出的：${names}。`,
    en: (names: string) => `Kept in the books, 0 this year and therefore not written: ${names}.`,
  },
} as const;

/** Headings of the sections; their numbers depend on which are written. */
export const sectionTitles = {
  members: { "zh-CN": "会员队伍", en: "Members" },
  dues: { "zh-CN": "会费收缴", en: "Dues" },
  money: { "zh-CN": "经费收支", en: "Income and spending" },
  visits: { "zh-CN": "走访慰问", en: "Visits and relief" },
  hardship: { "zh-CN": "困难职工档案", en: "Hardship files" },
  mutual: { "zh-CN": "医疗互助", en: "Mutual aid" },
  donation: { "zh-CN": "捐款帮困", en: "Donations" },
  activities: { "zh-CN": "活动开展", en: "Activities" },
  coverage: { "zh-CN": "会员参与", en: "Taking part" },
} as const satisfies Readonly<Record<string, Bilingual>>;
