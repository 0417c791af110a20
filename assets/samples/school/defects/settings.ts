import { defect, insertAfter, settingRow, spot, type Defect } from "../defect.js";
import { draftRow, overtype, type DraftRow } from "../draft.js";
import type { Draft } from "../book.js";

/** What is wrong in the settings. */
export const settingDefects: readonly Defect[] = [
  typedSetting(
    "credit-code",
    "统一社会信用代码",
    "81990131MC000003",
    "信用代码少录一位",
    "A digit of the credit code is missing",
  ),
  typedSetting(
    "setting-unreadable",
    "会费尾数",
    "十块左右",
    "会费尾数写成了话",
    "The tail of the dues' base is written in words",
  ),
  typedSetting("setting-doubtful", "会费比例", "50%", "会费比例多写两位", "The dues' rate is a hundred times too high"),
  typedSetting("province-unknown", "省份", "山冬", "省份错字", "The province is misspelled"),
  defect(
    "setting-duplicate",
    "生日慰问限额填了两行，数不同",
    "The birthday limit stands twice, with two figures",
    (draft) => {
      const again = draftRow("entry", { 项目: "生日慰问限额", 值: 500, 说明: null });
      insertAfter(draft.settings, null, again);
      return { at: spot(draft.settings, again, "值") };
    },
  ),
  addedSetting(
    "setting-unknown",
    "项目",
    "工会小组数",
    9,
    "写了程序不认识的设置",
    "A setting that the program does not know",
  ),
  addedSetting(
    "sheet-choice-missing",
    "值",
    "工作表：活动",
    "活动安排总表",
    "指定的工作表不在账本里",
    "The sheet that a setting names is not in the book",
  ),
  defect("sheet-choice-unfit", "把名册指定为预算", "The roster is named as the budget", (draft) => {
    addSetting(draft, "工作表：预算", draft.members.name);
    return { at: { sheet: draft.members, row: null, column: null } };
  }),
  defect(
    "fund-openings-differ",
    "工会经费上年结余与总的上年结余不符",
    "The own fund's opening is not that of all own funds",
    (draft) => {
      addSetting(draft, "工会经费上年结余", 510000);
      return { at: spot(draft.settings, settingRow(draft, "上年结余"), "值") };
    },
  ),
];

function typedSetting(code: string, item: string, value: string, zh: string, en: string): Defect {
  return defect(code, zh, en, (draft: Draft) => {
    const row = settingRow(draft, item);
    overtype(row, "值", value);
    return { at: spot(draft.settings, row, "值") };
  });
}

function addedSetting(
  code: string,
  column: "项目" | "值",
  item: string,
  value: string | number,
  zh: string,
  en: string,
): Defect {
  return defect(code, zh, en, (draft: Draft) => ({
    at: spot(draft.settings, addSetting(draft, item, value), column),
  }));
}

function addSetting(draft: Draft, item: string, value: string | number): DraftRow {
  return insertAfter(draft.settings, null, draftRow("entry", { 项目: item, 值: value, 说明: null }));
}
