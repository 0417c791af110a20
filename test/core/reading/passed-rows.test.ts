import assert from "node:assert/strict";
import { dayOf } from "../../../src/core/values/day.js";
import { codes, excluded, read, sheet } from "./grid.js";

const payments = `
  日期 | 凭证号 | 摘要 | 科目 | 金额
  2026-03-01 | 1 | 茶话会 | 业务支出 | 100`;

describe("rows that are no records and need no word", () => {
  it("are balances between the payments, and dates filled in ahead", () => {
    const reading = read([
      sheet("支出", `${payments}\n | | 月末余额 | | 900\n | | 承前页余额 | | 900\n2026-03-02 | | | |`),
    ]);
    const { passed, totals, rows } = reading.tabs.disbursements ?? { passed: [], totals: [], rows: [] };
    assert.deepEqual([rows.length, totals, passed], [1, [3], [2, 4]]);
    assert.deepEqual(codes(reading), []);
  });

  it("are the other legs of payments, of which one finding tells", () => {
    const reading = read([
      sheet(
        "记账凭证",
        `
        日期 | 凭证号 | 摘要 | 科目 | 借方 | 贷方
        2026-03-01 | 1 | 茶话会 | 业务支出 | 100 |
         | 1 | | 银行存款 | | 100
        2026-03-02 | 2 | 拨缴 | 银行存款 | 500 |
         | 2 | | 拨缴经费收入 | | 500`,
      ),
    ]);
    assert.deepEqual(reading.tabs.disbursements?.passed, [2, 3]);
    assert.deepEqual(codes(reading), ["balance-legs@D3"]);
  });

  it("are a budget's headings and balances", () => {
    const cells = "科目 | 预算数\n一、收入 | 300\n拨缴经费收入 | 300\n上年结转 | 50\n二、支出 | 200\n业务支出 | 200";
    const { tabs } = read([sheet("预算", cells)]);
    assert.deepEqual(
      tabs.budget?.rows.map(({ row }) => row),
      [2, 5],
    );
    assert.deepEqual(tabs.budget.passed, [1, 3, 4]);
  });

  it("are numbers and zeros filled in ahead in lists of persons and of activities", () => {
    const { tabs } = read([
      sheet("会员", "会员号 | 姓名 | 性别 | 月工资\n'01 | 张三 | 男 | 5000\n'02 | | | 0"),
      sheet("会费", "姓名 | 应缴 | 1月 | 2月\n张三 | 25 | 25 | 25\n | 0 | — | 0"),
      sheet("活动", "月份 | 活动日期 | 活动名称\n3月 | 2026-03-06 | 茶话会\n4月 | |"),
    ]);
    assert.deepEqual(
      [tabs.members, tabs.dues, tabs.activities].map((tab) => tab?.passed),
      [[2], [2], [2]],
    );
  });
});

describe("a balance brought forward among the payments", () => {
  it("is said when it states no amount", () => {
    const alone = read([sheet("支出", `${payments}\n | | 上年结转 | |`)]);
    assert.deepEqual(codes(alone), ["row-incomplete@C3"]);
    const dated = read([sheet("支出", `${payments}\n2026-01-01 | 2 | 上年结转 | |`)]);
    assert.deepEqual([codes(dated), excluded(dated)], [["value-missing@E3"], ["value-missing@E3"]]);
  });

  it("is said in a journal that states neither its amount nor its balance", () => {
    const journal = (balance: string): string => `
      日期 | 摘要 | 科目 | 收入 | 支出 | 余额
       | 上年结转 | | | | ${balance}
      2026-03-01 | 茶话会 | 业务支出 | | 100 | 900
      2026-03-03 | 利息 | 其他收入 | 5 | | 905`;
    assert.deepEqual(codes(read([sheet("收支账", journal(""))])), ["row-incomplete@B2"]);
    assert.deepEqual(codes(read([sheet("收支账", journal("1000"))])), []);
  });

  it("is kept when only the balance states it", () => {
    const { tabs } = read([
      sheet(
        "支出",
        "日期 | 摘要 | 科目 | 金额 | 余额\n | 上年结转 | | | 1000\n2026-03-01 | 茶话会 | 业务支出 | 100 | 900",
      ),
    ]);
    assert.deepEqual(
      tabs.disbursements?.rows.map(({ values }) => [values.amount, values.balance]),
      [
        [null, 100_000],
        [10_000, 90_000],
      ],
    );
  });
});

describe("what is quoted of a row that makes no record", () => {
  function quotes(name: string, cells: Parameters<typeof sheet>[1]): string[] {
    return read([sheet(name, cells)]).findings.flatMap((one) => (one.code === "row-incomplete" ? [one.args.text] : []));
  }

  it("is what stands in its cell, not what was read of it", () => {
    assert.deepEqual(quotes("预算", "科目 | 预算数\n业务支出 | 200\n | 36000"), ["36000"]);
    assert.deepEqual(quotes("会员", "会员号 | 姓名 | 性别 | 月工资\n'01 | 张三 | 男 | 5000\n | | | 5200.5"), [
      "5200.5",
    ]);
    assert.deepEqual(quotes("会费", "姓名 | 1月 | 2月\n张三 | 25 | 25\n | 免 |"), ["免"]);
  });

  it("is the header for personal data and for a day kept as a number", () => {
    const header = ["会员号", "姓名", "性别", "入会时间", "电话"];
    const member = ["01", "张三", "男", dayOf(2020, 1, 1), "0551-62345678"];
    const rows = [header, member, [null, null, null, dayOf(2020, 1, 2), null], [null, null, null, null, "0551-6234"]];
    assert.deepEqual(quotes("会员", rows), ["入会时间", "电话"]);
  });
});

describe("〃 and 同上", () => {
  it("repeat the amount, the date and the texts above as they were read", () => {
    const { tabs, findings } = read([
      sheet("支出", "日期 | 摘要 | 科目 | 金额\n2026-03-01 | 茶话会 | 业务支出 | 100\n同上 | 〃 | 同上 | 〃"),
    ]);
    const [first, second] = tabs.disbursements?.rows ?? [];
    assert.ok(first && second);
    for (const key of ["date", "summary", "account", "amount"] as const)
      assert.deepEqual(second.values[key], first.values[key]);
    assert.equal(second.values.amount, 10_000);
    assert.deepEqual(
      findings.filter(({ severity }) => severity === "error"),
      [],
    );
  });

  it("say nothing of their own about what was said of the cell above", () => {
    const reading = read([sheet("会员", "会员号 | 姓名 | 性别\n'01 | 张三 | 难\n'02 | 李四 | 同上")]);
    assert.deepEqual(codes(reading), ["choice-unknown@C2"]);
  });
});

describe("settings under their header printed twice", () => {
  it("are all read, the header being none of them", () => {
    for (const again of ["项目 | 值", "项目 | 值 | 说明"]) {
      const reading = read([sheet("设置", `项目 | 值\n${again}\n单位名称 | 某校工会\n年度 | 2026\n上年结余 | 100`)]);
      assert.equal(reading.settings.unitName, "某校工会");
      assert.deepEqual(
        reading.tabs.settings?.rows.map(({ row }) => row),
        [2, 3, 4],
      );
      assert.deepEqual(reading.tabs.settings.asides, [1]);
      assert.deepEqual(codes(reading), []);
    }
  });
});

describe("a header with a worse copy right below it", () => {
  it("keeps the rows under both", () => {
    for (const copy of ["日期 | 摘要 | 科目 | | 活动名称", "日期 | 摘要 | 5月6日 | 金额 | 活动名称"]) {
      const header = "日期 | 摘要 | 科目 | 金额 | 活动名称";
      const row = "2026-03-01 | 茶话会 | 业务支出 | 100 | 三八活动";
      for (const [headers, asides] of [
        [`${header}\n${copy}`, [1]],
        [`${copy}\n${header}`, []],
      ] as const) {
        const { tabs } = read([sheet("支出", `${headers}\n${row}`)]);
        assert.deepEqual([tabs.disbursements?.rows.map((one) => one.row), tabs.disbursements?.asides], [[2], asides]);
      }
    }
  });
});
