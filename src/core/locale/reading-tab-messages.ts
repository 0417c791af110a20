import type { ReadingFindingArgs } from "../reading/findings.js";
import { columnName, tabName } from "../tabs/names.js";
import type { Language } from "../values/language.js";
import type { MessagesOf } from "./say.js";

type TabCode =
  | "header-duplicate"
  | "header-near"
  | "column-not-read"
  | "tab-candidates"
  | "tab-tie"
  | "tab-in-parts"
  | "final-account-not-budget"
  | "tab-unlikely"
  | "tab-other-year"
  | "tab-missing"
  | "tab-empty"
  | "sheet-not-used"
  | "sheet-not-recognised"
  | "sheet-choice-missing"
  | "sheet-choice-unfit"
  | "block-not-read";

/** Sentences about which sheet is which tab, and which header which column. */
export const tabMessages: MessagesOf<Pick<ReadingFindingArgs, TabCode>> = {
  "header-duplicate": {
    "zh-CN": ({ header, tab, of, taken, takenHeader }) =>
      `表头“${header}”与 ${taken} 列“${takenHeader}”都像“${columnName(tab, of, "zh-CN")}”，只读了 ${taken} 列；如应读此列，请改 ${taken} 列的表头。`,
    en: ({ header, tab, of, taken, takenHeader }) =>
      `The header "${header}" and column ${taken}, "${takenHeader}", both mean "${columnName(tab, of, "en")}"; only column ${taken} is read. Rename one of them.`,
  },
  "column-not-read": {
    "zh-CN": ({ header }) =>
      `各月之间的此列${header === "" ? "没有表头" : `（“${header}”）看不出是哪个月`}，其中的金额未计入；请把表头写成“9月”的样式。`,
    en: ({ header }) =>
      `This column among the months ${header === "" ? "has no header" : `("${header}") names no month`}, so its amounts are not counted; write its header as "Sep".`,
  },
  "header-near": {
    "zh-CN": ({ header, tab, of }) => `表头“${header}”按“${columnName(tab, of, "zh-CN")}”读取；若不是，请改表头。`,
    en: ({ header, tab, of }) =>
      `The header "${header}" is read as "${columnName(tab, of, "en")}"; rename it if it is not.`,
  },
  "tab-candidates": {
    "zh-CN": ({ tab, taken, sheets }) =>
      `可作“${tabName(tab, "zh-CN")}”的表有：${sheets}；已用“${taken}”。如不对，请在设置表加一行“工作表：${tabName(tab, "zh-CN")}”写明表名。`,
    en: ({ tab, taken, sheets }) =>
      `Several sheets can be "${tabName(tab, "en")}": ${sheets}. "${taken}" is used; if that is wrong, add a row "Sheet: ${tabName(tab, "en")}" to the settings.`,
  },
  "tab-tie": {
    "zh-CN": ({ tab, taken, sheets }) =>
      `分不清哪张表是“${tabName(tab, "zh-CN")}”：${sheets}；暂用“${taken}”，其余未计入。请在设置表加一行“工作表：${tabName(tab, "zh-CN")}”写明表名。`,
    en: ({ tab, taken, sheets }) =>
      `It is not clear which sheet is "${tabName(tab, "en")}": ${sheets}. "${taken}" is used for now and the others are not counted; add a row "Sheet: ${tabName(tab, "en")}" to the settings.`,
  },
  "tab-in-parts": {
    "zh-CN": ({ tab, taken, sheets }) =>
      `“${tabName(tab, "zh-CN")}”按月份（或季度、半年）分记在几张表：${sheets}；现只计入了“${taken}”，其余未计入。请把各表的记录并到一张表（表头相同，直接接在下面即可）。`,
    en: ({ tab, taken, sheets }) =>
      `"${tabName(tab, "en")}" is kept in a sheet for each part of the year: ${sheets}. Only "${taken}" is counted, the others are not; put their records into one sheet, one below the other.`,
  },
  "final-account-not-budget": {
    "zh-CN": ({ stated, year }) =>
      `此表是${stated === 0 ? "" : ` ${stated} 年的`}决算表，没有用作 ${year} 年预算；如要列预算数，请另建预算表，或在设置表加一行“工作表：预算”写明表名。`,
    en: ({ stated, year }) =>
      `This sheet is ${stated === 0 ? "a final account" : `the final account of ${stated}`}, so it is not used as the budget of ${year}; add a budget sheet, or a row "Sheet: Budget" to the settings.`,
  },
  "tab-unlikely": {
    "zh-CN": ({ tab }) =>
      `此表看来另有用途，因没有更合适的表，暂作“${tabName(tab, "zh-CN")}”读取；如不对，请在设置表写明。`,
    en: ({ tab }) =>
      `This sheet seems to serve another purpose, but it is read as "${tabName(tab, "en")}" for want of a better one; say in the settings if that is wrong.`,
  },
  "tab-other-year": {
    "zh-CN": ({ tab, stated, year }) =>
      `此表标题写的是 ${stated} 年，而报告年度是 ${year} 年；请确认“${tabName(tab, "zh-CN")}”用的是这张表。`,
    en: ({ tab, stated, year }) =>
      `The title says ${stated} while the report is for ${year}; make sure this is the right sheet for "${tabName(tab, "en")}".`,
  },
  "tab-missing": {
    "zh-CN": ({ tab }) => `没有找到“${tabName(tab, "zh-CN")}”表；没有此项可不理会，有则请检查表头。`,
    en: ({ tab }) => `No sheet is "${tabName(tab, "en")}"; ignore this if there is none, else check its headers.`,
  },
  "tab-empty": {
    "zh-CN": ({ tab }) => `“${tabName(tab, "zh-CN")}”表的表头下没有记录。`,
    en: ({ tab }) => `There are no records under the header of "${tabName(tab, "en")}".`,
  },
  "sheet-not-used": {
    "zh-CN": ({ tab, taken }) => `此表也像“${tabName(tab, "zh-CN")}”，但已用“${taken}”，此表未计入。`,
    en: ({ tab, taken }) =>
      `This sheet also looks like "${tabName(tab, "en")}", but "${taken}" is used; this one is not counted.`,
  },
  "sheet-not-recognised": {
    "zh-CN": ({ tab, missing }) =>
      missing === ""
        ? "此表没有作为账簿中的任何一种表读取，未计入；与账簿无关可不理会。"
        : `此表未读取，未计入：要作“${tabName(tab, "zh-CN")}”，还缺表头${columnNames(tab, missing, "zh-CN")}。如应计入，请改表头；与账簿无关可不理会。`,
    en: ({ tab, missing }) =>
      missing === ""
        ? "This sheet is read as none of the books' tabs and is not counted; ignore this if it is about something else."
        : `This sheet is not read and not counted: to be "${tabName(tab, "en")}" it lacks the headers ${columnNames(tab, missing, "en")}. Rename its headers if it should count, or ignore this if it is about something else.`,
  },
  "sheet-choice-missing": {
    "zh-CN": ({ tab, text }) => `设置指定“${text}”为“${tabName(tab, "zh-CN")}”，但没有这张表；请改正表名。`,
    en: ({ tab, text }) =>
      `The settings name "${text}" as "${tabName(tab, "en")}", but there is no such sheet; correct the name.`,
  },
  "sheet-choice-unfit": {
    "zh-CN": ({ tab, text }) =>
      `设置指定“${text}”为“${tabName(tab, "zh-CN")}”，但表中找不到所需的表头；请检查表头或改正设置。`,
    en: ({ tab, text }) =>
      `The settings name "${text}" as "${tabName(tab, "en")}", but it lacks the headers for that; check them or the setting.`,
  },
  "block-not-read": {
    "zh-CN": ({ tab, row }) =>
      `第 ${row} 行起另有一个像“${tabName(tab, "zh-CN")}”的表，未读取；如应计入，请并入上面的表。`,
    en: ({ tab, row }) =>
      `From row ${row} on there is another table like "${tabName(tab, "en")}", which is not read; join it to the first if it should count.`,
  },
};

/** Column keys such as `name/memberNo,amount` as the headers of the tab: “姓名”或“会员号”、“实缴金额”. */
function columnNames(tab: string, keys: string, language: Language): string {
  const [open, close, or, and] = language === "en" ? ['"', '"', " or ", ", "] : ["“", "”", "或", "、"];
  const named = (column: string): string => `${open}${columnName(tab, column, language)}${close}`;
  return keys
    .split(",")
    .map((group) => group.split("/").map(named).join(or))
    .join(and);
}
