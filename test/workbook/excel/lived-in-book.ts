import { Book } from "../../../src/workbench/host/book/book.js";
import type { BookSheet } from "../../../src/workbench/host/book/sheet.js";
import { seedBook } from "./seed-book.js";

/**
 * A small book in which everything occurs that a user's tabs can have: titles, merged areas, tables, hidden rows, columns and sheets, sizes,
 * formats, dropdowns, conditional formats, links, names, a protected sheet, two sheets that fit one tab.
 * 2026: opening 1,000; income 300 + 12,000; spending 2,500.50 + 400.
 */
export function livedInBook(): Book {
  const spending = ["日期", "摘要", "会计科目", "明细科目", "金额", "经手人", "证明人", "审批人"];
  const book = seedBook(new Book(), [
    {
      name: "设置",
      rows: [
        ["项目", "值"],
        ["单位名称", "示例小学工会"],
        ["年度", 2026],
        ["上年结余", 1000],
        ["工作表：支出", "支出"],
      ],
    },
    {
      name: "会员",
      rows: [
        ["示例小学工会会员名册", null, null, null],
        ["姓名", "性别", "入会日期", "工资基数"],
        ["张三", "男", 45000, 5230],
        ["李四", "女", 45010, { formula: "D3+10", value: 5240 }],
      ],
      merges: ["A1:D1"],
      tables: [{ name: "Members", area: "A2:D4" }],
    },
    {
      name: "收入",
      rows: [
        ["日期", "摘要", "会计科目", "金额"],
        ["2026-01-15", "<b>一月</b>会费", "会费收入", 300],
        ["2026-03-20", "经费返还", "拨缴经费收入", 12000],
        ["合计", null, null, { formula: "SUM(D2:D3)", value: 12300 }],
      ],
      hiddenRows: [2],
    },
    {
      name: "支出",
      rows: [
        spending,
        ["2026-03-06", "三八节活动", "职工活动支出", "文体活动", 2500.5, "张三", "李四", "王五"],
        ["2026-05-01", "=不是公式", "维权支出", "送温暖", 400, "张三", "李四", "王五"],
      ],
    },
    {
      name: "支出（旧）",
      rows: [spending, ["2026-02-01", "旧账", "职工活动支出", "文体活动", 77, "张三", "李四", "王五"]],
      visible: false,
    },
    {
      name: "活动",
      rows: [
        ["日期", "活动名称"],
        ["2026-03-06", "三八节茶话会"],
      ],
    },
    { name: "我的汇总", rows: [[{ formula: "收入!D4-SUM(支出!E2:E3)", value: 9399.5 }, { error: "#N/A" }]] },
  ]);
  dress(book.sheet("支出"), book.sheet("收入"));
  book.sheet("我的汇总").protected = true;
  book.names.push({ name: "全年收入", formula: "=收入!$D$4", comment: "用户的名称", visible: true });
  return book;
}

/** Looks and settings that a write could lose. */
function dress(spending: BookSheet, income: BookSheet): void {
  spending.columnWidths.set(1, 180);
  spending.rowHeights.set(0, 28);
  spending.hiddenColumns.add(6);
  spending.freeze = { rows: 1, columns: 0 };
  spending.tabColor = "#C00000";
  spending.names.push({ name: "本年支出", formula: "=支出!$E$2:$E$3", comment: "", visible: true });
  spending.validations.push({
    area: { top: 1, left: 2, bottom: 9, right: 2 },
    rule: { list: { inCellDropDown: true, source: "职工活动支出,维权支出" } },
    alert: null,
  });
  spending.put(1, 4, { value: 2500.5, format: { numberFormat: "#,##0.00", font: { bold: true }, fill: "#FFF2CC" } });
  income.links.set("B3", { documentReference: "'支出'!B2" });
  income.page = { ...income.page, orientation: "Landscape", printArea: "A1:D4", breaks: [2] };
}
