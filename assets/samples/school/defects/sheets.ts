import {
  columnOf,
  draftSheet,
  draftRow,
  overtype,
  type DraftColumn,
  type DraftRow,
  type DraftSheet,
} from "../draft.js";
import { defect, rowWith, settingRow, spot, type Defect } from "../defect.js";

/** What is wrong with whole sheets: their titles, headers, and sheets beside those of the book. */
export const sheetDefects: readonly Defect[] = [
  defect("tab-other-year", "预算表的标题还是上一年的", "The budget's title is still last year's", ({ budget }) => {
    const [title] = budget.rows;
    if (title === undefined) throw new Error("no title");
    overtype(title, "收支类别", "2024年工会经费收支预算表");
    return { at: spot(budget, headOf(budget), "收支类别") };
  }),
  defect("header-duplicate", "两列表头都是部门", "Two columns of departments", ({ members }) => {
    const head = headOf(members);
    overtype(head, "备注", "所在部门");
    return { at: spot(members, head, "备注") };
  }),
  defect("sheet-not-recognised", "有一张看不出用途的收费表", "A sheet of payments that is no tab", (draft) => {
    const sheet = small("会费收缴旧表", [
      ["部门", "人数", "缴费日期", "金额"],
      ["语文组", 10, 45672, 300],
    ]);
    draft.others.push(sheet);
    return { at: { sheet, row: sheet.rows[0] ?? null, column: "部门" } };
  }),
  defect("tab-candidates", "活动计划另有一份旧稿", "An old draft of the plan beside it", (draft) => {
    const sheet = small("活动计划旧稿", [
      ["活动日期", "活动名称"],
      [45730, "植树活动"],
      [45792, "护士节座谈"],
    ]);
    draft.others.push(sheet);
    return { at: spot(draft.activities, headOf(draft.activities), "活动日期") };
  }),
  defect(
    "opening-not-closing",
    "2024年决算的期末滚存结余与本年的上年结余不符",
    "The opening is not what 2024 closed with",
    (draft) => {
      overtype(rowWith(draft.lastYear, "科目名称", "期末滚存结余"), "决算数", 519635.4);
      return { at: spot(draft.settings, settingRow(draft, "上年结余"), "值") };
    },
  ),
  defect("sheet-not-used", "上一年的活动计划还留在账本里", "Last year's plan is still in the book", (draft) => {
    const sheet = small("2024年活动计划", [
      ["活动日期", "活动名称"],
      [45358, "三八节座谈"],
      [45412, "教职工运动会"],
    ]);
    draft.others.push(sheet);
    return { at: spot(sheet, headOf(sheet), "活动日期") };
  }),
  defect("header-near", "表头写成近似的字", "A header in a near spelling", ({ activities }) => {
    overtype(headOf(activities), "地点", "举办地点位置");
    return { at: spot(activities, headOf(activities), "地点") };
  }),
  defect(
    "column-not-read",
    "月份之间插了一列，看不出是哪个月",
    "A column between the months that names none",
    ({ dues }) => {
      const title = "调资";
      dues.columns.splice(columnOf(dues, "7月"), 0, { title, width: 8.5, role: "moneyItem" });
      overtype(headOf(dues), title, title);
      const row = rowWith(dues, "会员号", "0091");
      overtype(row, title, 12.5);
      return {
        at: spot(dues, headOf(dues), title),
        entailed: [{ code: "paid-total-differs", at: spot(dues, row, "实缴合计") }],
      };
    },
  ),
  defect(
    "rows-outside-table",
    "表格下面隔了一行又记了一项",
    "An activity below the table, behind a blank row",
    ({ activities }) => {
      const row = draftRow("entry", { 活动日期: 45993, 活动名称: "冬至包饺子", 活动内容: "教工之家", 参加人数: 30 });
      activities.rows.push(draftRow("blank", {}), row);
      return { at: spot(activities, row, "活动日期") };
    },
  ),
  defect(
    "block-not-read",
    "活动计划下面另起了一段，表头不同",
    "A second block with another header below the plan",
    (draft) => {
      const head = draftRow("entry", { 活动日期: "活动名称", 活动内容: "活动日期", 地点: "预算金额" });
      const row = draftRow("entry", { 活动日期: "教工书法班", 活动内容: 45945, 地点: 800 });
      draft.activities.rows.push(draftRow("blank", {}), head, row);
      return { at: spot(draft.activities, head, "活动日期") };
    },
  ),
];

function headOf({ name, rows }: DraftSheet): DraftRow {
  const head = rows.find(({ kind }) => kind === "head");
  if (head === undefined) throw new Error(`${name} has no header`);
  return head;
}

/** A sheet of a header and rows, without a title. */
function small(name: string, rows: readonly (readonly (string | number)[])[]): DraftSheet {
  const [titles = [], ...body] = rows;
  const columns: DraftColumn[] = titles.map((title) => ({
    title: String(title),
    width: 16,
    role: String(title).includes("日期") ? "listDay" : "planDate",
  }));
  const sheet = draftSheet(name, columns, {
    title: "",
    body: body.map((cells) =>
      draftRow("entry", Object.fromEntries(cells.map((cell, at) => [String(titles[at]), cell]))),
    ),
  });
  return { ...sheet, rows: sheet.rows.slice(1) };
}
