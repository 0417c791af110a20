import assert from "node:assert/strict";
import type { BookReading } from "../../../src/core/reading/reading.js";
import { yuanText } from "../../../src/core/values/fen.js";
import { codes, excluded, read, sheet } from "./grid.js";

function amounts(reading: BookReading, tab: "disbursements" | "income"): string[] {
  return (reading.tabs[tab]?.rows ?? []).map(({ values }) => yuanText(values.amount ?? 0));
}

function payers(reading: BookReading): string[] {
  return (reading.tabs.dues?.rows ?? []).map(
    ({ values, paid }) =>
      `${values.name ?? ""} ${[values.amount, ...paid].map((fen) => (fen == null ? "-" : yuanText(fen))).join(" ")}`,
  );
}

describe("rows that are no records", () => {
  it("passes over notes and headings that stand in the column of dates", () => {
    const cells = `
      日期 | 摘要 | 科目 | 金额
      一、支出
      2026-03-01 | 茶话会 | 业务支出 | 100
      （接上页）
      支出部分
      2026-03-02 | 插花 | 业务支出 | 200
      以上支出经经审会审核无误
      备忘
      附件张数：3张
       | | 一、支出 |
       | | | 50`;
    const reading = read([sheet("支出", cells)]);
    assert.deepEqual(amounts(reading, "disbursements"), ["100.00", "200.00"]);
    assert.deepEqual(codes(reading), ["value-missing@A11"]);
    assert.deepEqual(excluded(reading), ["value-missing@A11"]);
  });

  const sums = [
    "承上页",
    "接上页",
    "上页结转",
    "转下页",
    "过次页",
    "累计支出",
    "累计收入",
    "本页小计",
    "本季合计",
    "合计（大写）：壹元整",
    "大写：人民币壹仟贰佰叁拾肆万伍仟陆佰柒拾捌元玖角整",
    "总  计",
    "合计数",
    "月结",
    "年结",
    "本月发生额",
  ];
  for (const word of sums) {
    it(`never counts ${word}, in whichever column it stands`, () => {
      const rows = [
        "日期 | 摘要 | 科目 | 金额",
        "2026-03-01 | 茶话会 | 业务支出 | 100",
        `${word} | | | 100`,
        ` | ${word} | | 100`,
        ` | | ${word} | 100`,
        "2026-03-02 | 插花 | 业务支出 | 200",
      ];
      const reading = read([sheet("支出", rows.join("\n"))]);
      assert.deepEqual(amounts(reading, "disbursements"), ["100.00", "200.00"]);
      assert.deepEqual(
        reading.findings.filter(({ severity }) => severity !== "info"),
        [],
      );
      assert.deepEqual(excluded(reading), []);
    });
  }

  it("lets the word 合计 of the left half cover the right half", () => {
    const cells = `
      序号 | 姓名 | 会费 | 序号 | 姓名 | 会费
      1 | 张三 | 120 | 3 | 王五 | 180
      2 | 李四 | 120 | 4 | 赵六 | 120
      合计 | | 240 | | | 300`;
    const reading = read([sheet("会费", cells)]);
    assert.deepEqual(payers(reading), ["张三 120.00", "王五 180.00", "李四 120.00", "赵六 120.00"]);
    assert.deepEqual(codes(reading), []);
    assert.deepEqual(excluded(reading), []);
  });

  it("takes a campus or a school alone in a row for a heading, a name alone for a person", () => {
    const cells = `
      姓名 | 部门 | 1月 | 2月
      西校区
      张三 | 语文组 | 10 | 10
      李四
      第一小学
      王登科 | 语文组 | 10 |`;
    const reading = read([sheet("会费", cells)]);
    assert.deepEqual(payers(reading), ["张三 - 10.00 10.00", "李四 - - -", "王登科 - 10.00 -"]);
    const roster = read([
      sheet("会员名册", "会员号 | 姓名 | 性别\n东校区 | |\n'01 | 张三 | 男\n | 第一小学 |\n'02 | 李四 | 女"),
    ]);
    assert.deepEqual(
      roster.tabs.members?.rows.map(({ values }) => values.name),
      ["张三", "李四"],
    );
    assert.deepEqual([...codes(reading), ...codes(roster)], []);
  });

  it("takes a balance stated between the rows for what it is, and words that only look like one for words", () => {
    const journalWith = (text: string): BookReading =>
      read([
        sheet(
          "收支账",
          `日期 | 摘要 | 科目 | 收入 | 支出 | 余额
           2026-03-01 | 茶话会 | 业务支出 | | 100 | 900
           | ${text} | | | | 900
           2026-03-02 | 插花 | 业务支出 | | 200 | 700
           2026-03-03 | 利息 | 其他收入 | 5 | | 705`,
        ),
      ]);
    for (const text of ["对账单余额", "银行对账单余额", "3月末银行存款余额", "截至3月31日账户余额：", "月末余额"]) {
      const reading = journalWith(text);
      assert.deepEqual(codes(reading), [], text);
      assert.deepEqual(excluded(reading), [], text);
    }
    for (const text of ["余额已与银行对账", "老陈垫付"]) {
      assert.deepEqual(codes(journalWith(text)), ["row-incomplete@B3"], text);
    }
  });

  it("quotes what stands in a row whose date is no date", () => {
    const reading = read([
      sheet("支出", "日期 | 摘要 | 科目 | 金额\n2026-03-01 | 茶话会 | 业务支出 | 100\n3月左右 | | |"),
    ]);
    const texts = reading.findings.flatMap((one) => (one.code === "row-incomplete" ? [one.args.text] : []));
    assert.deepEqual(
      texts.filter((text) => text === ""),
      [],
    );
    assert.deepEqual(excluded(reading), []);
  });
});

describe("columns of months", () => {
  it("reads a bare number among the months", () => {
    const cells = `
      姓名 | 6月 | 7月 | 25年8月 | 9 | 10月
      张三 | 10 | 11 | 12 | 13 | 14`;
    const reading = read([sheet("会费", cells)], 2025);
    assert.deepEqual(payers(reading), ["张三 - 10.00 11.00 12.00 13.00 14.00"]);
    assert.deepEqual(codes(reading), []);
  });

  it("says which column of money among the months is not read", () => {
    const cells = `
      姓名 | 1月 | 补缴 | 2月 | | 3月 | 备注 | 4月
      张三 | 10 | 11 | 12 | 13 | 14 | 好 | 15
      李四 | 10 | | 12 | | 14 | | 15`;
    const reading = read([sheet("会费", cells)]);
    assert.deepEqual(payers(reading), ["张三 - 10.00 12.00 14.00 15.00", "李四 - 10.00 12.00 14.00 15.00"]);
    assert.deepEqual(codes(reading), ["column-not-read@C1", "column-not-read@E1"]);
  });

  it("keeps silent about what is due beside what was paid", () => {
    const cells = `
      姓名 | 1月 | | 2月 | | 3月 |
       | 应缴 | 实缴 | 应缴 | 实缴 | 应缴 | 实缴
      张三 | 10 | 10 | 10 | 10 | 10 | 5`;
    const reading = read([sheet("会费", cells, ["B1:C1", "D1:E1", "F1:G1"])]);
    assert.deepEqual(payers(reading), ["张三 - 10.00 10.00 5.00"]);
    assert.deepEqual(codes(reading), []);
    const flat = "姓名 | 1月应缴 | 1月实缴 | 2月应缴 | 2月实缴\n张三 | 10 | 10 | 10 | 5";
    assert.deepEqual(codes(read([sheet("会费", flat)])), []);
  });

  it("says once a column that ticks are no amounts, and how many there are", () => {
    const reading = read([sheet("会费", "姓名 | 1月 | 2月\n张三 | √ | 10\n李四 | √ | √\n王五 | √ | 10")]);
    assert.deepEqual(codes(reading), ["tick-not-amount@B2", "tick-not-amount@C3"]);
    assert.deepEqual(
      reading.findings.flatMap((one) => (one.code === "tick-not-amount" ? [one.args.cells] : [])),
      [3, 1],
    );
    assert.deepEqual(excluded(reading), [
      "tick-not-amount@B2",
      "tick-not-amount@B3",
      "tick-not-amount@C3",
      "tick-not-amount@B4",
    ]);
  });
});
