import assert from "node:assert/strict";
import { say } from "../../../src/core/locale/say.js";
import type { BookReading } from "../../../src/core/reading/reading.js";
import { yuanText } from "../../../src/core/values/fen.js";
import { areaOf, codes, excluded, read, sheet } from "./grid.js";

function spent(reading: BookReading): string[] {
  return (reading.tabs.disbursements?.rows ?? []).map(({ values }) => yuanText(values.amount ?? 0));
}

const tables = [{ name: "支出", area: areaOf("A1:D3"), hasHeader: true, hasTotals: false }];
const inTable = `
  日期 | 摘要 | 科目 | 金额
  2026-03-01 | 茶话会 | 业务支出 | 100
  2026-03-02 | 插花 | 业务支出 | 200`;

describe("rows below an Excel table", () => {
  it("are read right below it", () => {
    const reading = read([sheet("支出", `${inTable}\n2026-03-03 | 球赛 | 业务支出 | 300`, [], { tables })]);
    assert.deepEqual(spent(reading), ["100.00", "200.00", "300.00"]);
    assert.deepEqual(codes(reading), []);
  });

  it("are listed as not counted beyond a blank row", () => {
    const below =
      "\n | | |\n2026-03-03 | 球赛 | 业务支出 | 300\n合计 | | | 600\n2026-03-04 | 书 | 业务支出 | 5\n制表：王";
    const reading = read([sheet("支出", inTable + below, [], { tables })]);
    assert.deepEqual(spent(reading), ["100.00", "200.00"]);
    assert.deepEqual(codes(reading), ["rows-outside-table@A5"]);
    assert.deepEqual(excluded(reading), ["rows-outside-table@A5", "rows-outside-table@A7"]);
    const [finding] = reading.findings.filter(({ code }) => code === "rows-outside-table");
    assert.ok(finding);
    assert.match(say(finding, "zh-CN"), /^第 5–7 行在表格区域之外.*其中 2 行像是记录，未计入/);
    assert.match(say(finding, "en"), /^Rows 5–7 stand outside .* 2 rows that look like records are not counted\./);
  });

  it("are listed as not counted below the header again", () => {
    const below = "\n日期 | 摘要 | 科目 | 金额\n2026-03-03 | 球赛 | 业务支出 | 300";
    const reading = read([sheet("支出", inTable + below, [], { tables })]);
    assert.deepEqual(spent(reading), ["100.00", "200.00"]);
    assert.deepEqual(excluded(reading), ["rows-outside-table@A5"]);
  });
});

describe("rows above a header", () => {
  const below = "日期 | 摘要 | 科目 | 金额\n2026-03-09 | 插花 | 业务支出 | 60";
  it("are listed as not counted where they look like records", () => {
    const sorted = "2026-03-01 | 茶话会 | 业务支出 | 100\n2026-03-02 | 球赛 | 业务支出 | 200";
    const reading = read([sheet("支出", `${sorted}\n${below}`)]);
    assert.deepEqual(spent(reading), ["60.00"]);
    assert.deepEqual(excluded(reading), ["rows-above-header@A1", "rows-above-header@A2"]);
    const [finding] = reading.findings.filter(({ code }) => code === "rows-above-header");
    assert.ok(finding);
    assert.match(say(finding, "zh-CN"), /^表头（第 3 行）上面有 2 行像是记录/);
  });

  it("are titles, a unit line, a balance brought forward or another list otherwise", () => {
    for (const above of [
      "某某小学工会支出明细 | 2026年 | |",
      "单位：某某小学工会 | 2026年3月 | | 单位：元",
      "上年结余 | | | 15000",
      "日期 | 摘要 | 科目 | 金额\n2026-03-01 | 茶话会 | 业务支出 | 100",
    ]) {
      const reading = read([sheet("支出", `${above}\n${below}`)]);
      assert.deepEqual(
        codes(reading).filter((code) => code.startsWith("rows-above")),
        [],
        above,
      );
    }
  });
});

describe("final accounts beside the budget", () => {
  const old = "2025年经费收支决算表\n科目 | 预算数 | 决算数\n业务支出 | 100 | 90";
  it("are no budget of another year", () => {
    const reading = read([sheet("2025决算", old)]);
    assert.equal(reading.tabs.budget, undefined);
    assert.deepEqual(codes(reading), ["final-account-not-budget@A2"]);
    const nameless = read([sheet("决算", "科目 | 预算数 | 决算数\n业务支出 | 100 | 90")]);
    assert.equal(nameless.tabs.budget, undefined);
    assert.deepEqual(codes(nameless), ["final-account-not-budget@A1"]);
  });

  it("may be the budget when the user says so, and a column of last year's figures is none", () => {
    const choice = sheet("设置", "项目 | 值\n年度 | 2026\n工作表：预算 | 2025决算");
    assert.equal(read([choice, sheet("2025决算", old)]).tabs.budget?.sheet, "2025决算");
    const budget = sheet("预算", "科目 | 上年决算数 | 预算数\n业务支出 | 90 | 100");
    assert.equal(read([budget]).tabs.budget?.sheet, "预算");
  });
});

describe("sheets for each part of the year", () => {
  const cells = "日期 | 摘要 | 科目 | 金额\n2026-03-01 | 茶话会 | 业务支出 | 100";
  for (const names of [
    ["1月支出", "2月支出", "3月支出"],
    ["支出（上半年）", "支出（下半年）"],
    ["支出一季度", "支出二季度"],
  ]) {
    it(`says that only one of ${names.join("、")} is counted`, () => {
      const reading = read(names.map((name) => sheet(name, cells)));
      const [finding] = reading.findings.filter(({ code }) => code === "tab-in-parts");
      assert.ok(finding);
      assert.equal(finding.severity, "error");
      assert.deepEqual(finding.args, { tab: "disbursements", taken: names[0], sheets: names.join("、") });
      assert.match(say(finding, "zh-CN"), /其余未计入。请把各表的记录并到一张表/);
      assert.match(say(finding, "en"), /put their records into one sheet/);
    });
  }
});
