import type { Language } from "../../core/values/language.js";

/** Something of a file that the emulated workbook has no place for. */
export interface Left {
  readonly kind: LeftKind;
  /** The sheet it stands on; null for the workbook. */
  readonly sheet: string | null;
}

export type LeftKind = keyof typeof kinds;

/** Gathers what is not carried over, each kind once a sheet. */
export class LeftList {
  readonly #found = new Map<string, Left>();

  add(kind: LeftKind, sheet: string | null = null): void {
    this.#found.set(`${kind}\n${sheet ?? ""}`, { kind, sheet });
  }

  all(): Left[] {
    return [...this.#found.values()];
  }
}

/** What is not carried over, a line a kind with the sheets it stands on. */
export function sayLeft(left: readonly Left[], language: Language): string[] {
  const order = Object.keys(kinds) as LeftKind[];
  return order.flatMap((kind) => {
    const found = left.filter((one) => one.kind === kind);
    if (found.length === 0) return [];
    const sheets = found.flatMap(({ sheet }) => (sheet === null ? [] : [sheet]));
    if (sheets.length === 0) return [kinds[kind][language]];
    return [
      language === "zh-CN"
        ? `${kinds[kind][language]}（${sheets.join("、")}）`
        : `${kinds[kind][language]} (${sheets.join(", ")})`,
    ];
  });
}

const kinds = {
  "chart-sheets": { "zh-CN": "图表工作表", en: "chart sheets" },
  macros: { "zh-CN": "宏", en: "macros" },
  pictures: { "zh-CN": "图片和形状", en: "pictures and shapes" },
  charts: { "zh-CN": "图表的样式、部分图表类型", en: "looks of charts, and charts of other kinds" },
  comments: { "zh-CN": "批注", en: "comments" },
  pivots: { "zh-CN": "数据透视表和切片器", en: "pivot tables and slicers" },
  sparklines: { "zh-CN": "迷你图", en: "sparklines" },
  controls: { "zh-CN": "控件和嵌入对象", en: "controls and embedded objects" },
  "external-links": { "zh-CN": "到其他工作簿的链接", en: "links to other workbooks" },
  queries: { "zh-CN": "数据连接", en: "data connections" },
  filters: {
    "zh-CN": "筛选和排序的设置（隐藏的行仍是隐藏的）",
    en: "filter and sort settings (hidden rows stay hidden)",
  },
  "conditional-formats": { "zh-CN": "部分条件格式", en: "conditional formats of other kinds" },
  validations: { "zh-CN": "引用其他工作表的数据验证", en: "data validations of the extended kind" },
  passwords: { "zh-CN": "保护的密码和选项", en: "passwords and options of protection" },
  "rich-text": { "zh-CN": "单元格内的多种字体", en: "several fonts inside one cell" },
  fills: { "zh-CN": "图案和渐变填充", en: "pattern and gradient fills" },
  "other-formats": { "zh-CN": "缩小字体填充、斜线等格式", en: "formats such as shrink to fit and diagonal lines" },
  "line-formats": { "zh-CN": "整行整列的格式", en: "formats of whole rows and columns" },
  "standard-sizes": { "zh-CN": "工作表自定的默认行高列宽", en: "default row heights and column widths of a sheet" },
  outlines: { "zh-CN": "列的分级显示", en: "outlines of columns" },
  arrays: {
    "zh-CN": "占多个单元格的数组公式（成为动态数组）",
    en: "array formulas over several cells (become dynamic arrays)",
  },
  "data-tables": { "zh-CN": "模拟运算表（成为数值）", en: "what-if data tables (become values)" },
  "several-headers": { "zh-CN": "首页或偶数页的页眉页脚", en: "headers and footers of first or even pages" },
  names: { "zh-CN": "宏函数名称", en: "names of macro functions" },
  other: { "zh-CN": "其他内容", en: "other content" },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;
