import assert from "node:assert/strict";
import fc from "fast-check";
import type { BookReading } from "../../../src/core/reading/reading.js";
import { isoDay } from "../../../src/core/values/day.js";
import { yuanText } from "../../../src/core/values/fen.js";
import { codes, excluded, read, sheet } from "./grid.js";

/** Each line as day, signed yuan and balance. */
function lines({ tabs: { bank } }: BookReading): string[] {
  return (bank?.rows ?? []).map(({ values }) => {
    const fen = (values.receipt ?? 0) - (values.spending ?? 0);
    const day = values.date === null ? "-" : isoDay(values.date);
    return `${day} ${yuanText(fen)} ${values.balance === null ? "-" : yuanText(values.balance)}`;
  });
}

const three = ["2026-01-05 500.00 1500.00", "2026-01-08 -200.00 1300.00", "2026-01-20 3.00 1303.00"];

describe("a bank's statement", () => {
  const exports: Readonly<Record<string, readonly [name: string, cells: string]>> = {
    "with two columns from the bank's side, as ICBC has them": [
      "Sheet1",
      `[HISTORYDETAIL]
凭证号 | 本方账号 | 对方账号 | 交易时间 | 借/贷 | 借方发生额 | 贷方发生额 | 对方行号 | 摘要 | 用途 | 对方单位名称 | 余额 | 个性化信息
'0 | '0200001 | '11 | 2026-01-05 10:22:31 | 贷 | 0 | 500.00 | '102 | 转账 | 拨款 | 区总工会 | 1500.00 |
'0 | '0200001 | '12 | 2026-01-08 09:10:00 | 借 | 200.00 | 0 | '103 | 转账 | 活动 | 青禾百货 | 1300.00 |
'0 | '0200001 | '13 | 2026-01-20 00:00:00 | 贷 | 0 | 3.00 | '102 | 结息 | | | 1303.00 |`,
    ],
    "with its meaning in brackets, as CCB has it": [
      "明细",
      `账号 | 账户名称 | 交易时间 | 借方发生额（支取） | 贷方发生额（收入） | 余额 | 币种 | 对方户名 | 对方账号 | 对方开户机构 | 记账日期 | 摘要 | 备注 | 账户明细编号-交易流水号 | 凭证号
'3200 | 某工会 | '20260105 10:22:31 | 0.00 | 500.00 | 1500.00 | 人民币元 | 区总工会 | '11 | 建行 | 20260105 | 拨款 | | '1-2 |
'3200 | 某工会 | '20260108 09:10:00 | 200.00 | 0.00 | 1300.00 | 人民币元 | 青禾百货 | '12 | 农行 | 20260108 | 活动 | | '2-2 |
'3200 | 某工会 | '20260120 00:00:00 | 0.00 | 3.00 | 1303.00 | 人民币元 | | | | 20260120 | 结息 | | '3-2 |`,
    ],
    "with shortened headers, an account and a holder above them": [
      "对账单",
      `账号 | '3200
户名 | 某工会
交易日 | 借方发生 | 贷方发生 | 账户余额 | 摘要
'20260105 | | '500.00 | '1,500.00 | 拨款
'20260108 | '200.00 | | '1,300.00 | 活动
'20260120 | | '3.00 | '1,303.00 | 结息`,
    ],
    "under a line that has account, holder, branch and currency side by side": [
      "对账单",
      `账号 | 622200001111 | 户名 | 某工会 | 币种
日期 | 摘要 | 支出 | 收入 | 余额
2026-01-05 | 拨款 | | 500 | 1500
2026-01-08 | 活动 | 200 | | 1300
2026-01-20 | 结息 | | 3 | 1303`,
    ],
    "newest first, with texts for amounts, as ABC has it": [
      "账户明细",
      `交易时间 | 收入金额 | 支出金额 | 账户余额 | 交易行名 | 对方账号 | 对方户名 | 交易用途
'2026-01-20 00:00:00 | '+3.00 | | '1,303.00 | 农行 | | | 结息
'2026-01-08 09:10:00 | | '-200.00 | '1,300.00 | 农行 | '12 | 青禾百货 | 活动
'2026-01-05 10:22:31 | '+500.00 | | '1,500.00 | 农行 | '11 | 区总工会 | 拨款`,
    ],
    "with a signed amount, as BOC has it": [
      "中行",
      `交易类型[ Transaction Type ] | 付款人账号[ Debit Account No. ] | 付款人名称[ Payer's Name ] | 收款人账号 | 收款人名称[ Payee's Name ] | 交易日期[ Transaction Date ] | 交易时间 | 交易金额[ Trade Amount ] | 交易后余额[ After-transaction balance ] | 交易流水号 | 用途[ Purpose ]
来账 | '11 | 区总工会 | '99 | 某工会 | 20260105 | '102231 | 500 | 1500 | '1 | 拨款
往账 | '99 | 某工会 | '12 | 青禾百货 | 20260108 | '091000 | -200 | 1300 | '2 | 活动
来账 | '13 | 中国银行 | '99 | 某工会 | 20260120 | '000000 | 3 | 1303 | '3 | 结息`,
    ],
    "with one amount and 借贷标志, as PSBC and rural banks have it": [
      "银行对账单",
      `交易日期 | 摘要 | 借贷标志 | 发生额 | 余额 | 对方户名
'20260105 | 拨款 | 贷 | 500 | 1500 | 区总工会
'20260108 | 活动 | 借 | 200 | 1300 | 青禾百货
'20260120 | 结息 | 贷 | 3 | 1303 |
合计笔数 | 3 | | | |`,
    ],
    "whose amounts have neither side nor sign, told by the balances": [
      "对账单",
      `日期 | 摘要 | 交易金额 | 余额 | 流水号
 | 期初余额 | | 1000 |
2026-01-05 | 拨款 | 500 | 1500 | '1
2026-01-08 | 活动 | 200 | 1300 | '2
2026-01-20 | 结息 | 3 | 1303 | '3`,
    ],
  };
  for (const [title, [name, cells]] of Object.entries(exports)) {
    it(`is read ${title}`, () => {
      const reading = read([sheet(name, cells)]);
      const found = lines(reading).filter((line) => !line.startsWith("-"));
      assert.deepEqual([...found].sort(), three);
      assert.deepEqual([codes(reading), excluded(reading)], [[], []]);
    });
  }

  it("says of itself whose account it is, for which time, and with what it begins and ends", () => {
    const { tabs } = read([
      sheet(
        "对账单",
        `青禾农商行对账单
账号：6228480402564890018　户名：青禾小学工会委员会　币种：人民币
起止日期：2026-01-01至2026-03-31 | | 期初余额 | 1,000.00
交易日期 | 摘要 | 支出 | 收入 | 余额 | 对方户名
2026-01-05 | 拨款 | | 500 | 1500 | 区总工会
期末余额： | 1500`,
      ),
    ]);
    const { holder, account, period, opening, closing } = tabs.bank?.statement ?? {};
    assert.deepEqual(
      [holder?.is, account?.is, period && [isoDay(period.is.first), isoDay(period.is.last)], opening?.is, closing?.is],
      ["青禾小学工会委员会", "6228480402564890018", ["2026-01-01", "2026-03-31"], 100000, 150000],
    );
  });

  it("is turned round where its balances prove that 借方 is what came in, and says so", () => {
    const reading = read([
      sheet(
        "银行对账单",
        `日期 | 摘要 | 借方 | 贷方 | 余额
2026-01-05 | 拨款 | 500 | | 1500
2026-01-08 | 活动 | | 200 | 1300
2026-01-20 | 结息 | 3 | | 1303`,
      ),
    ]);
    assert.deepEqual(lines(reading), three);
    assert.deepEqual(codes(reading), ["bank-sides-turned@C2"]);
  });

  it("leaves out, with a finding, what has two sides, no date, no amount or no telling side", () => {
    const reading = read([
      sheet(
        "银行对账单",
        `日期 | 摘要 | 支出 | 收入 | 对方户名
2026-01-05 | 两边 | 5 | 6 | 甲
 | 无日期 | 5 | | 乙
2026-01-06 | 无金额 | | | 丙
2026-01-07 | 看不懂 | 五块多 | | 丁
2026-01-08 | 好的 | 7 | | 戊
2026-01-09 | 零 | 0 | 0 | 己`,
      ),
    ]);
    assert.deepEqual(lines(reading), ["2026-01-08 -7.00 -"]);
    assert.deepEqual(excluded(reading), [
      "both-legs@C2",
      "value-missing@A3",
      "value-missing@D4",
      "amount-unreadable@C5",
    ]);
    assert.deepEqual(reading.tabs.bank?.passed, [6]);
    const untold = read([sheet("对账单", "日期 | 摘要 | 交易金额 | 流水号\n2026-01-05 | 拨款 | 500 | '1")]);
    assert.deepEqual(excluded(untold), ["side-unknown@C2"]);
  });

  const books: Readonly<Record<string, readonly [name: string, cells: string]>> = {
    "a bank journal of the union's own": [
      "银行存款日记账",
      "日期 | 凭证号 | 摘要 | 借方 | 贷方 | 余额\n2026-01-05 | 1 | 拨款 | 500 | | 1500",
    ],
    "a journal with accounts, even named after the bank": [
      "银行流水",
      "交易日期 | 摘要 | 科目 | 收入 | 支出 | 余额 | 对方户名\n2026-01-05 | 拨款 | 拨缴经费收入 | 500 | | 1500 | 区总",
    ],
    "a reconciliation": ["银行存款余额调节表", "日期 | 摘要 | 收入 | 支出 | 余额\n2026-01-05 | 未达 | 5 | | 6"],
  };
  for (const [title, [name, cells]] of Object.entries(books)) {
    it(`is not ${title}`, () => {
      assert.equal(read([sheet(name, cells)]).tabs.bank, undefined);
    });
  }

  it("is what the user says it is, and then none of the books", () => {
    const settings = (choice: string) => sheet("设置", `项目 | 值\n年度 | 2026\n${choice}`);
    const own = sheet("农商行", "日期 | 摘要 | 收入 | 支出 | 余额\n2026-01-05 | 拨款 | 500 | | 1500");
    const chosen = read([settings("工作表：对账单 | 农商行"), own]).tabs;
    assert.deepEqual([chosen.bank?.sheet, chosen.income, chosen.disbursements], ["农商行", undefined, undefined]);
    const none = read([settings("工作表：对账单 | "), { ...own, name: "对账单" }]).tabs;
    assert.equal(none.bank?.sheet, "对账单");
  });

  it("alone is no book, and a book without one lacks nothing", () => {
    const spending = sheet("支出明细", "日期 | 摘要 | 科目 | 金额\n2026.3.1 | 慰问 | 维权支出 | 500");
    const missing = read([spending]).findings.filter(({ code, args }) => code === "tab-missing" && args.tab === "bank");
    assert.deepEqual(missing, []);
  });

  it("loses no row, whatever stands in it: it is a line, a sum, put aside, or has a finding", () => {
    const cell = (...texts: (string | number | null)[]) => fc.constantFrom(null, ...texts);
    const row = fc.tuple(
      cell("20260105", 20260106, 46030, "合计", "开户行：某支行", "不详"),
      cell("转账", "期初余额", "期末余额", "合计笔数"),
      cell(5, "1,200.50", 0, -3, "约五块"),
      cell(7, 0, "7.00"),
      cell(100, "1,000.00", "多"),
      cell("青禾百货"),
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
        const values = [["交易日期", "摘要", "支出", "收入", "余额", "对方户名"], ...rows];
        const { tabs, findings } = read([sheet("银行对账单", values)]);
        const { bank } = tabs;
        assert.ok(bank !== undefined);
        const told = new Set([
          ...bank.rows.map((one) => one.row),
          ...bank.totals,
          ...bank.asides,
          ...bank.passed,
          ...findings.flatMap(({ at }) => at?.row ?? []),
        ]);
        const filled = rows.flatMap((cells, at) => (cells.some((one) => one !== null) ? [at + 1] : []));
        assert.deepEqual(
          filled.filter((at) => !told.has(at)),
          [],
        );
      }),
      { numRuns: 100 },
    );
  });
});
