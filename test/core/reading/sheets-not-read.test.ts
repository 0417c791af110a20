import assert from "node:assert/strict";
import { say } from "../../../src/core/locale/say.js";
import type { SheetSnapshot } from "../../../src/core/reading/snapshot.js";
import { read, sheet } from "./grid.js";

const spending = sheet("支出明细", "日期 | 摘要 | 科目 | 金额\n2026.3.1 | 慰问 | 维权支出 | 500");
const income = sheet("收入明细", "日期 | 摘要 | 科目 | 金额\n2026.3.1 | 拨款 | 拨缴经费收入 | 500");
const roster = sheet("会员名册", "会员号 | 姓名 | 性别 | 出生日期\n'1 | 张三 | 男 | 1980.1.1");
const dues = sheet("会费", "会员号 | 姓名 | 1月 | 2月\n'1 | 张三 | 10 | 10");
const settings = sheet("设置", "项目 | 值\n年度 | 2026\n单位名称 | 某某小学工会\n上年结余 | 5");

/** `severity sheet row tab missing` of each sheet not recognised. */
function unread(...sheets: readonly SheetSnapshot[]): string[] {
  return read(sheets).findings.flatMap((finding) =>
    finding.code === "sheet-not-recognised"
      ? [
          `${finding.severity} ${finding.at?.sheet ?? ""} ${(finding.at?.row ?? -1) + 1} ${finding.args.tab} ${finding.args.missing}`.trim(),
        ]
      : [],
  );
}

describe("sheets that are read as nothing", () => {
  it("names the headers that a sheet of the books lacks", () => {
    const byDepartment = sheet("会费收缴", "2026年会费\n部门 | 人数 | 缴费日期 | 金额\n语文组 | 10 | 2026.1.5 | 300");
    assert.deepEqual(unread(settings, byDepartment), ["warning 会费收缴 2 dues name/memberNo"]);
    const plain = sheet("支出台账", "开支时间 | 摘要 | 开支多少\n2026.1.5 | 茶话会 | 300");
    assert.deepEqual(unread(settings, plain), ["warning 支出台账 1 disbursements date/voucherNo,amount"]);
    const [finding] = read([settings, byDepartment]).findings.filter(({ code }) => code === "sheet-not-recognised");
    assert.ok(finding);
    assert.equal(
      say(finding, "zh-CN"),
      "此表未读取，未计入：要作“会费”，还缺表头“姓名”或“会员号”。如应计入，请改表头；与账簿无关可不理会。",
    );
    assert.match(say(finding, "en"), /to be "Dues" it lacks the headers "Name" or "[^"]+"\./);
  });

  it("remarks on sheets of another matter without a warning", () => {
    const others = [
      sheet("慰问发放", "序号 | 慰问日期 | 被慰问人 | 慰问类型 | 慰问金额\n1 | 2026.3.1 | 张三 | 住院 | 500"),
      sheet("工资表", "工号 | 姓名 | 岗位工资 | 薪级工资 | 实发\n1 | 张三 | 3000 | 2000 | 5000"),
      sheet("一日捐名册", "姓名 | 身份证号 | 缴费金额 | 缴费日期\n张三 | 1 | 100 | 2026.1.1"),
      sheet("会员通讯录", "姓名 | 电话 | 短号\n张三 | 13800000000 | 6601"),
    ];
    const reading = read([settings, spending, income, roster, dues, ...others]);
    const said = reading.findings.filter(({ code }) => code === "sheet-not-recognised" || code === "sheet-not-used");
    assert.deepEqual([...new Set(said.map(({ at }) => at?.sheet))].sort(), others.map(({ name }) => name).sort());
    assert.deepEqual([...new Set(said.map(({ severity }) => severity))], ["info"]);
  });

  it("keeps silent about hidden, empty and textual sheets, and those read or named elsewhere", () => {
    const hidden = sheet("流水", "月份 | 单位\n1 | 2", [], { visible: false });
    const words = sheet("说明", "项目 | 怎样填写\n日期 | 写全年月日");
    assert.deepEqual(unread(settings, spending, income, roster, dues, hidden, words, sheet("空", [])), []);
    assert.deepEqual(unread({ ...spending, name: "支出一" }, { ...spending, name: "支出二" }), []);
  });

  it("keeps silent about a tab that the user has chosen", () => {
    const choice = sheet("设置", "项目 | 值\n年度 | 2026\n工作表：会费 | 会费");
    const old = sheet("会费收缴", "部门 | 缴费日期 | 金额\n语文组 | 2026.1.5 | 300");
    assert.deepEqual(unread(choice, dues, old), []);
  });

  it("keeps silent about another year's final account, but not about this year's", () => {
    const account = (name: string, title: string) =>
      sheet(name, `${title}\n编制日期：2026年1月10日\n科目名称 | 决算数\n职工活动支出 | 500\n业务支出 | 300`);
    const others = [settings, spending, income, roster, dues];
    assert.deepEqual(unread(...others, account("2025年决算", "经费收支决算表")), []);
    assert.deepEqual(unread(...others, account("上年决算", "2025年度工会经费收支决算表")), []);
    assert.deepEqual(unread(...others, account("2026年决算", "经费收支决算表")), ["info 2026年决算 3"]);
    assert.deepEqual(unread(...others, account("决算", "经费收支决算表")), ["info 决算 3"]);
  });

  it("reads plain words for the amount and the matter", () => {
    const reading = read([sheet("收入台账", "收款时间 | 款项 | 数目\n2026-01-05 | 拨缴经费 | 300")]);
    assert.deepEqual(
      reading.tabs.income?.rows.map(({ values }) => [values.summary, values.amount]),
      [["拨缴经费", 30000]],
    );
  });
});
