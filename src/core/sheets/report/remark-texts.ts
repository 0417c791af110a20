import type { NotTaken } from "../../ledger/last-year/last-year-of.js";
import type { Language } from "../../values/language.js";
import type { TextPiece } from "../expression.js";

/** A line of the report that a sentence speaks of: its name, and the keys of its figures. */
export interface Named {
  readonly name: string;
  readonly actual: string;
  readonly budget: string;
}

interface RemarkTexts {
  readonly largest: (lines: readonly Named[], total: string) => readonly TextPiece[];
  readonly activities: (line: Named, dues: Named) => readonly TextPiece[];
  readonly varying: (share: string) => string;
  readonly noneVaries: (share: string) => string;
  readonly variance: (line: Named) => readonly TextPiece[];
  readonly unbudgeted: (line: Named) => readonly TextPiece[];
  readonly apart: (
    funds: readonly { readonly name: string; readonly closing: string | null }[],
  ) => readonly TextPiece[];
  readonly lastYearFrom: (year: number, from: string) => string;
  readonly uncounted: (count: number) => string;
  readonly notTaken: (not: NotTaken) => string;
  readonly unnamed: string;
  readonly closingDiffers: (closing: string, opening: string, gap: string) => string;
  readonly listMark: string;
}

/** The sentences of the 附注; figures in them are live. */
export const remarkTexts: Readonly<Record<Language, RemarkTexts>> = {
  "zh-CN": {
    largest: (lines, total) => [
      "本年支出较大的项目：",
      ...joined(lines, "；", ({ name, actual }) => [
        `${name} `,
        { amount: actual },
        " 元，占支出 ",
        { part: actual, whole: total },
      ]),
      "。",
    ],
    activities: (line, dues) => [
      `${line.name}支出 `,
      { amount: line.actual },
      " 元，会费收入 ",
      { amount: dues.actual },
      " 元，前者为后者的 ",
      { part: line.actual, whole: dues.actual },
      "。",
    ],
    varying: (share) => `决算与预算相差超过 ${share} 的项目如下，请在“说明”栏写明原因：`,
    noneVaries: (share) => `各项决算与预算相差均未超过 ${share}。`,
    variance: ({ name, actual, budget }) => [
      `${name}：预算 `,
      { amount: budget },
      " 元，决算 ",
      { amount: actual },
      " 元，完成 ",
      { part: actual, whole: budget },
      "。",
    ],
    unbudgeted: ({ name, actual }) => [`${name}：没有预算，决算 `, { amount: actual }, " 元。"],
    apart: (funds) => [
      "单独核算、不计入上列合计的代管资金：",
      ...joined(funds, "；", ({ name, closing }) =>
        closing === null ? [`${name} 期末结余待填`] : [`${name} 期末结余 `, { amount: closing }, " 元"],
      ),
      "。",
    ],
    lastYearFrom: (year, from) => `上年决算数为 ${year} 年度数，取自“${from}”。`,
    notTaken: ({ sheet, why }) =>
      why === "other-union"
        ? `工作表“${sheet}”的编制单位不是本工会，未取作上年决算数。`
        : `工作表“${sheet}”未取作上年决算数：没有读全科目和决算数，或各行相加与合计不符，请核对该表。`,
    unnamed: "上年账本没有单位名称，请确认是本工会的。",
    uncounted: (count) => `该账本另有 ${count} 行未能计入上年决算数。`,
    closingDiffers: (closing, opening, gap) =>
      `上年期末滚存结余 ${closing} 元与本年上年结余 ${opening} 元相差 ${gap} 元，请查明后更正。`,
    listMark: "　· ",
  },
  en: {
    largest: (lines, total) => [
      "The largest items of spending: ",
      ...joined(lines, "; ", ({ name, actual }) => [
        `${name} `,
        { amount: actual },
        " yuan, ",
        { part: actual, whole: total },
        " of spending",
      ]),
      ".",
    ],
    activities: (line, dues) => [
      `${line.name}: `,
      { amount: line.actual },
      " yuan were spent and ",
      { amount: dues.actual },
      " yuan of dues came in, so that the first are ",
      { part: line.actual, whole: dues.actual },
      " of the second.",
    ],
    varying: (share) =>
      `Lines that differ from their budget by more than ${share}; please give the reason in the column "Note":`,
    noneVaries: (share) => `No line differs from its budget by more than ${share}.`,
    variance: ({ name, actual, budget }) => [
      `${name}: budget `,
      { amount: budget },
      " yuan, actual ",
      { amount: actual },
      " yuan, ",
      { part: actual, whole: budget },
      " of the budget.",
    ],
    unbudgeted: ({ name, actual }) => [`${name}: no budget, actual `, { amount: actual }, " yuan."],
    apart: (funds) => [
      "Funds kept for others, which are not in the totals above: ",
      ...joined(funds, "; ", ({ name, closing }) =>
        closing === null ? [`${name}, closing not known`] : [`${name}, closing `, { amount: closing }, " yuan"],
      ),
      ".",
    ],
    lastYearFrom: (year, from) => `Last year's figures are those of ${year}, from "${from}".`,
    notTaken: ({ sheet, why }) =>
      why === "other-union"
        ? `The sheet "${sheet}" was not taken for last year's figures: it names another union as its own.`
        : `The sheet "${sheet}" was not taken for last year's figures: its accounts and amounts cannot all be read, or do not add up to its totals; please check it.`,
    unnamed: "That workbook states no union name; make sure it is your own union's.",
    uncounted: (count) => `That workbook has ${count} more rows that could not be counted.`,
    closingDiffers: (closing, opening, gap) =>
      `Last year carried ${closing} yuan forward but this year opens with ${opening} yuan, a difference of ${gap} yuan; please find the reason and correct it.`,
    listMark: "  · ",
  },
};

function joined<T>(items: readonly T[], between: string, pieces: (item: T) => readonly TextPiece[]): TextPiece[] {
  return items.flatMap((item, index) => (index === 0 ? pieces(item) : [between, ...pieces(item)]));
}
