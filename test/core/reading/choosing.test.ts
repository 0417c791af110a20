import assert from "node:assert/strict";
import type { SheetSnapshot } from "../../../src/core/reading/snapshot.js";
import { codes, read, sheet } from "./grid.js";

const visits = sheet(
  "慰问登记",
  "序号 | 慰问日期 | 被慰问人 | 慰问类型 | 慰问金额 | 是否入账\n1 | 2026.3.1 | 张三 | 住院 | 500 | 是",
);
const spending = sheet("支出明细", "日期 | 摘要 | 科目 | 金额\n2026.3.1 | 慰问 | 维权支出 | 500");
const income = sheet("收入明细", "日期 | 摘要 | 科目 | 金额\n2026.3.1 | 拨款 | 拨缴经费收入 | 500");
const hardship = sheet(
  "困难职工档案",
  "姓名 | 身份证号 | 性别 | 困难类别 | 致困原因 | 家庭年收入\n张三 | 1 | 男 | 大病 | 病 | 9",
);
const aid = sheet("医疗互助名册", "姓名 | 身份证号 | 缴费金额 | 缴费日期\n张三 | 1 | 100 | 2026.1.1");
const donations = sheet("一日捐名单", "日期 | 姓名 | 部门 | 金额\n2026.1.1 | 张三 | 语文组 | 100");
const wages = sheet("工资表", "工号 | 姓名 | 岗位工资 | 薪级工资 | 实发\n1 | 张三 | 3000 | 2000 | 5000");
const bank = sheet("银行对账单", "日期 | 摘要 | 收入 | 支出 | 余额 | 对方户名\n2026.3.1 | 慰问 | | 500 | 4 | 张三");
const roster = sheet("会员名册", "会员号 | 姓名 | 性别 | 出生日期\n'1 | 张三 | 男 | 1980.1.1");
const dues = sheet("会费", "会员号 | 姓名 | 1月 | 2月\n'1 | 张三 | 10 | 10");

/** Sheets by tab. */
function taken(sheets: readonly SheetSnapshot[], year: number | null = 2026): Record<string, string> {
  return Object.fromEntries(Object.entries(read(sheets, year).tabs).map(([tab, found]) => [tab, found.sheet]));
}

describe("choosing sheets", () => {
  it("keeps registers of other matters apart from the books", () => {
    const sheets = [visits, hardship, aid, donations, wages, bank, dues, income, spending, roster];
    assert.deepEqual(taken(sheets), {
      members: "会员名册",
      dues: "会费",
      disbursements: "支出明细",
      income: "收入明细",
      bank: "银行对账单",
    });
    assert.deepEqual(read(sheets).questions, []);
  });

  it("takes a register of visits only when there is nothing else, and says so", () => {
    assert.deepEqual(taken([visits, hardship, aid, donations, wages]), { disbursements: "慰问登记" });
    assert.deepEqual(codes(read([visits])), ["tab-unlikely@A1"]);
  });

  it("never takes a generated sheet, and takes a hidden one", () => {
    const mark = { kind: "fund-report", year: 2026 } as const;
    assert.deepEqual(taken([{ ...spending, mark }]), {});
    assert.deepEqual(taken([{ ...spending, visible: false }]), { disbursements: "支出明细" });
  });

  it("prefers the year's sheet without a question", () => {
    const last = { ...dues, name: "2025会费" };
    const now = { ...dues, name: "2026会费" };
    assert.deepEqual(taken([last, now]), { dues: "2026会费" });
    assert.deepEqual(read([last, now]).questions, []);
    assert.deepEqual(taken([last, now], 2025), { dues: "2025会费" });
  });

  it("names both sheets when it cannot tell them apart, and asks", () => {
    const reading = read([
      { ...spending, name: "支出一" },
      { ...spending, name: "支出二" },
    ]);
    assert.deepEqual(reading.questions, [{ tab: "disbursements", sheets: ["支出一", "支出二"] }]);
    const finding = reading.findings.find(({ code }) => code === "tab-tie");
    assert.equal(finding?.severity, "error");
    assert.deepEqual(finding.args, { tab: "disbursements", taken: "支出一", sheets: "支出一、支出二" });
  });

  it("follows the user's choice", () => {
    const choice = sheet("设置", "项目 | 值\n年度 | 2026\n工作表：支出 | 支出二\nSheet: members | none");
    const sheets = [choice, { ...spending, name: "支出一" }, { ...spending, name: "支出二" }, roster];
    const reading = read(sheets);
    assert.equal(reading.tabs.disbursements?.sheet, "支出二");
    assert.equal(reading.tabs.members, undefined);
    assert.deepEqual(reading.questions, []);
  });

  it("says when the chosen sheet is missing or has not the headers", () => {
    const choice = sheet("设置", "项目 | 值\n年度 | 2026\n工作表：支出 | 没有的表\n工作表：收入 | 会员名册");
    assert.deepEqual(codes(read([choice, roster])), ["sheet-choice-missing@B3", "sheet-choice-unfit@"]);
  });

  it("reads nothing from a workbook of something else", () => {
    const other = sheet("Sheet1", "课程 | 周一 | 周二\n1 | 语文 | 数学");
    assert.deepEqual(taken([other, sheet("空", [])]), {});
  });
});
