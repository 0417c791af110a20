import assert from "node:assert/strict";
import { keepLedger } from "../../../src/core/ledger/keep-ledger.js";
import { codes, day, excluded, read, sheet } from "./grid.js";

describe("traditional characters", () => {
  const book = [
    sheet(
      "支出",
      "日期 | 憑證號 | 摘要 | 科目名稱 | 金額 | 經手人 | 證明人 | 審批人 | 備註\n" +
        "2026-01-05 | 记-1 | 打印纸 | 業務支出 | 5 | 王芳 | 李明 | 张华 | \n合計 | | | | 5",
    ),
    sheet("會員名冊", "會員號 | 姓名 | 部門 | 電話 | 職務\n0001 | 王芳 | 语文组 | 6001 | 教师"),
    sheet("會費", "姓名 | 會員號 | 月份 | 實繳金額（元）\n王芳 | 0001 | 1月 | 5"),
    sheet("設置", "項目 | 值\n年度 | 2026\n上年結餘 | 10\n幫困基金上年結餘 | 3"),
  ];
  const reading = read(book, null);

  it("in headers, tab names and settings are read as the simplified ones, and a total as a total", () => {
    const { disbursements, members, dues } = reading.tabs;
    assert.deepEqual(Object.keys(disbursements?.columns ?? {}), [
      ...["date", "voucherNo", "summary", "account", "amount", "handler", "witness", "approver", "remarks"],
    ]);
    assert.deepEqual(Object.keys(members?.columns ?? {}), ["memberNo", "name", "department", "phone", "position"]);
    assert.deepEqual(Object.keys(dues?.columns ?? {}), ["name", "memberNo", "month", "amount"]);
    assert.equal(disbursements?.rows.length, 1);
    assert.equal(reading.settings.opening, 1000);
    assert.deepEqual([...reading.settings.fundOpenings], [["帮困基金", 300]]);
    assert.deepEqual(codes(reading), []);
  });

  it("in accounts are read as the simplified ones", () => {
    const { spending, excluded: left } = keepLedger(reading, day(2026, 7, 15));
    assert.deepEqual(
      spending.filter(({ actual }) => actual > 0).map(({ account, actual }) => [account, actual]),
      [["业务支出", 500]],
    );
    assert.deepEqual(left, []);
  });
});

describe("characters that look alike", () => {
  it("in a header are read as the customary one, and said", () => {
    const reading = read([sheet("支出", "日期 | 摘耍 | 科目 | 金额\n2026-01-05 | 打印纸 | 业务支出 | 5")]);
    assert.deepEqual(codes(reading), ["header-near@B1"]);
    assert.equal(reading.tabs.disbursements?.rows[0]?.values.summary, "打印纸");
    assert.deepEqual(excluded(reading), []);
  });

  it("do not make a header of another word", () => {
    const reading = read([sheet("支出", "日期 | 摘由 | 科目 | 金额\n2026-01-05 | 打印纸 | 业务支出 | 5")]);
    assert.deepEqual(codes(reading), []);
  });

  it("in an account or a choice are suggested, and nothing is read for them", () => {
    const reading = read([
      sheet("支出", "日期 | 摘要 | 科目 | 金额\n2026-01-05 | 打印纸 | 业务支岀 | 5"),
      sheet("会员", "姓名 | 会籍状态 | 用工形式\n王芳 | 在曾 | 在编"),
    ]);
    const ledger = keepLedger(reading, day(2026, 7, 15));
    const suggested = [...reading.findings, ...ledger.findings].flatMap(({ code, args }) =>
      "suggestion" in args ? [`${code} ${args.suggestion}`] : [],
    );
    assert.deepEqual(suggested, ["choice-unknown 在会", "account-unknown 业务支出"]);
    assert.equal(ledger.totals.spending, 0);
  });
});

describe("a header for a column that another has", () => {
  it("is said with the column that is read", () => {
    const reading = read([sheet("支出", "日期 | 摘要 | 金额 | 科目 | 发生额\n2026-01-05 | 打印纸 | 5 | 业务支出 | 4")]);
    const { at, args } = reading.findings.find(({ code }) => code === "header-duplicate") ?? {};
    assert.deepEqual(
      [at?.column, args],
      [4, { header: "发生额", tab: "disbursements", of: "amount", taken: "C", takenHeader: "金额" }],
    );
  });
});
