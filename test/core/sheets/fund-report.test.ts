import assert from "node:assert/strict";
import type { SheetSnapshot } from "../../../src/core/reading/snapshot.js";
import { accountsOf } from "../../../src/core/ledger/accounts/catalog.js";
import { accountLabel } from "../../../src/core/sheets/account-names.js";
import { debugPage } from "../../../src/core/sheets/debug-page.js";
import type { BuiltSheet, SheetInput } from "../../../src/core/sheets/built-sheet.js";
import { fundReport } from "../../../src/core/sheets/fund-report.js";
import { formulaCells } from "../../../src/core/sheets/page.js";
import { widthOf } from "../../../src/core/sheets/text-width.js";
import { tieOut } from "../../../src/core/sheets/tie-out.js";
import { a1, parseA1 } from "../../../src/core/values/address.js";
import { booksOf, ledgerOf, lineOf, sheetOf, sourcesOf, tabOf } from "./books.js";
import { sheetInput } from "./sheet-input.js";
import { smallBook } from "./small-book.js";

/** The report of the small book; `previous` is the sheet of an earlier run. */
function reportOf({
  previous = null,
  ...more
}: Partial<Omit<SheetInput, "previous">> & { previous?: SheetSnapshot | null } = {}): BuiltSheet {
  const input = sheetInput(smallBook(), { ...more, previous: () => previous });
  return fundReport(input, "经费收支决算表");
}

function linesOf(report: BuiltSheet, columns: string): string[] {
  return debugPage(report.page)
    .split("\n")
    .filter((line) => columns.includes(line.charAt(0)) && /^[A-Z]\d/.test(line));
}

/** The page as it would be read back, with cells changed by address. */
function asPrevious(report: BuiltSheet, typed: Readonly<Record<string, string | number>>): SheetSnapshot {
  const values = report.page.rows.map((cells) => cells.map((cell) => cell?.value ?? null));
  for (const [address, value] of Object.entries(typed)) {
    const cell = parseA1(address);
    const row = values[cell?.row ?? -1];
    if (row === undefined || cell === null) throw new Error(address);
    row[cell.column] = value;
  }
  return sheetOf(report.page.name, values);
}

function noteBeside(report: BuiltSheet, label: string): string | number | null {
  const row = report.page.rows.find((cells) => cells[1]?.value === label);
  return row?.[5]?.value ?? null;
}

describe("fund report", () => {
  it("is the statutory form with live figures", () => {
    assert.deepEqual(linesOf(reportOf(), "ABCDEF"), [
      'A1 title "经费收支决算表"',
      'A2 label "编制单位（公章）：某某小学工会"',
      'A3 label "年度：2026年度"',
      'C3 label "编报日期：2026年11月21日"',
      'F3 labelRight "单位：元"',
      'A4 head "科目编码"',
      'B4 head "科目名称"',
      'C4 head "核定预算数"',
      'D4 head "决算数"',
      'E4 head "完成决算(%)"',
      'F4 head "说明"',
      'A5 section "一、收入"',
      'B6 account "会费收入"',
      "C6 money 3000 ='预算'!$B$2",
      `D6 money 2500.5 =ROUND(SUMIFS('收入'!$C$2:$C$205,'收入'!$B$2:$B$205,"会费收入"),2)`,
      'E6 percent 0.8335 =IF(C6=0,"",D6/C6)',
      'B7 account "拨缴经费收入"',
      "C7 money 30000 ='预算'!$B$3",
      `D7 money 25200 =ROUND(SUMIFS('收入'!$C$2:$C$205,'收入'!$B$2:$B$205,"拨缴经费收入"),2)`,
      'E7 percent 0.84 =IF(C7=0,"",D7/C7)',
      'B8 account "其他收入"',
      `D8 money 0 =ROUND(SUMIFS('收入'!$C$2:$C$205,'收入'!$B$2:$B$205,"其他收入"),2)`,
      'B9 total "本年收入合计"',
      "C9 moneyTotal 33000 =SUM(C6:C8)",
      "D9 moneyTotal 27700.5 =SUM(D6:D8)",
      'E9 percentTotal 0.8394090909090909 =IF(C9=0,"",D9/C9)',
      'A10 section "二、支出"',
      'B11 account "职工活动支出"',
      "C11 money 10000 ='预算'!$B$4",
      `D11 money 5000 =ROUND(SUMIFS('支出'!$D$3:$D$208,'支出'!$B$3:$B$208,"职工活动支出"),2)`,
      'E11 percent 0.5 =IF(C11=0,"",D11/C11)',
      'B12 item "文体活动"',
      `D12 moneyItem 2000 =ROUND(SUMIFS('支出'!$D$3:$D$208,'支出'!$B$3:$B$208,"职工活动支出",'支出'!$C$3:$C$208,"文体活动"),2)`,
      'B13 item "会员活动"',
      `D13 moneyItem 3000 =ROUND(SUMIFS('支出'!$D$3:$D$208,'支出'!$B$3:$B$208,"职工活动支出",'支出'!$C$3:$C$208,"会员活动"),2)`,
      'B14 account "维权支出"',
      "D14 money 2000 =SUM(D15)",
      'B15 item "送温暖"',
      "D15 moneyItemFixed 2000",
      'B16 total "本年支出合计"',
      "C16 moneyTotal 10000 =SUM(C11,C14)",
      "D16 moneyTotal 7000 =SUM(D11,D14)",
      'E16 percentTotal 0.7 =IF(C16=0,"",D16/C16)',
      'B17 total "本年结余"',
      "C17 moneyTotal 23000 =ROUND(C9-C16,2)",
      "D17 moneyTotal 20700.5 =ROUND(D9-D16,2)",
      'B18 total "加：上年结余"',
      "D18 moneyTotal 12345.67 ='设置'!$B$3",
      'B19 total "期末滚存结余"',
      "D19 moneyTotal 33046.17 =ROUND(D18+D17,2)",
      'A20 section "三、各项基金（资金）"',
      'A21 head "基金/资金"',
      'C21 head "上年结余"',
      'D21 head "本年收入"',
      'E21 head "本年支出"',
      'F21 head "期末结余"',
      'A22 account "工会经费"',
      "C22 moneyItem 12345.67 =D18",
      "D22 moneyItem 27700.5 =D9",
      "E22 moneyItem 7000 =D16",
      "F22 moneyItem 33046.17 =ROUND(C22+D22-E22,2)",
      'A23 account "帮困基金（代管）"',
      "C23 moneyItem 1000 ='设置'!$B$4",
      `D23 moneyItem 800 =ROUND(SUMIFS('收入'!$C$2:$C$205,'收入'!$D$2:$D$205,"帮困基金"),2)`,
      `E23 moneyItem 500 =ROUND(SUMIFS('支出'!$D$3:$D$208,'支出'!$E$3:$E$208,"帮困基金"),2)`,
      "F23 moneyItem 1300 =ROUND(C23+D23-E23,2)",
      'A24 note "标“代管”的资金单独核算，不计入上述收入、支出和结余合计。"',
      'A25 section "附注"',
      'A26 remark "1. 本年支出较大的项目：职工活动支出 / 会员活动 3,000.00 元，占支出 42.9%；职工活动支出 / 文体活动 2,000.00 元，占支出 28.6%；维权支出 / 送温暖 2,000.00 元，占支出 28.6%。" ="1. 本年支出较大的项目：职工活动支出 / 会员活动 "&FIXED(D13,2)&" 元，占支出 "&IF(D16=0,"—",FIXED(D13/D16*100,1)&"%")&"；职工活动支出 / 文体活动 "&FIXED(D12,2)&" 元，占支出 "&IF(D16=0,"—",FIXED(D12/D16*100,1)&"%")&"；维权支出 / 送温暖 "&FIXED(D15,2)&" 元，占支出 "&IF(D16=0,"—",FIXED(D15/D16*100,1)&"%")&"。"',
      'A27 remark "2. 会员活动支出 3,000.00 元，会费收入 2,500.50 元，前者为后者的 120.0%。" ="2. 会员活动支出 "&FIXED(D13,2)&" 元，会费收入 "&FIXED(D6,2)&" 元，前者为后者的 "&IF(D6=0,"—",FIXED(D13/D6*100,1)&"%")&"。"',
      'A28 remark "3. 决算与预算相差超过 20% 的项目如下，请在“说明”栏写明原因："',
      'A29 remark "　· 职工活动支出：预算 10,000.00 元，决算 5,000.00 元，完成 50.0%。" ="　· 职工活动支出：预算 "&FIXED(C11,2)&" 元，决算 "&FIXED(D11,2)&" 元，完成 "&IF(C11=0,"—",FIXED(D11/C11*100,1)&"%")&"。"',
      'A30 remark "　· 维权支出：没有预算，决算 2,000.00 元。" ="　· 维权支出：没有预算，决算 "&FIXED(D14,2)&" 元。"',
      'A31 remark "4. 单独核算、不计入上列合计的代管资金：帮困基金 期末结余 1,300.00 元。" ="4. 单独核算、不计入上列合计的代管资金：帮困基金 期末结余 "&FIXED(F23,2)&" 元。"',
      'A33 signature "工会主席："',
      'C33 signature "经费审查委员会主任："',
      'E33 signature "财务负责人："',
      'F33 signature "制表："',
      'A35 tally "核对：27 项数字与台账核算数全部一致。" =IF(COUNTIF($K$5:$K$31,"一致")=ROWS($K$5:$K$31),"核对："&ROWS($K$5:$K$31)&" 项数字与台账核算数全部一致。","核对："&ROWS($K$5:$K$31)&" 项数字中 "&COUNTIF($K$5:$K$31,"一致")&" 项与台账核算数一致；首个不一致："&INDEX($H$5:$H$31,MATCH("不一致",$K$5:$K$31,0))&"。")',
      'A36 note "1. 带 ※ 的数字按台账核算数填列，不随明细自动更新（支出!D6 等单元格的金额是文本，公式无法求和）：维权支出 / 送温暖 决算数。"',
    ]);
  });

  it("prints the form without the tie-out, its title on every page", () => {
    const { print, mark } = reportOf().page;
    assert.deepEqual(print.area, { top: 0, left: 0, bottom: 35, right: 5 });
    assert.deepEqual([print.titleRows, print.breaks], [{ first: 0, last: 2 }, []]);
    assert.deepEqual(mark, { kind: "fund-report", year: 2026 });
  });

  it("puts beside each figure what the ledger computed, with a live difference", () => {
    const lines = linesOf(reportOf(), "HIJK");
    assert.deepEqual(lines.slice(4, 8), [
      'H5 checkLabel "会费收入 核定预算数"',
      "I5 check 3000",
      "J5 check 0 =ROUND(C6-I5,2)",
      'K5 checkVerdict "一致" =IF(ISNUMBER(J5),IF(J5=0,"一致","不一致"),"不一致")',
    ]);
    assert.equal(lines.length, 4 * 28);
  });

  it("keeps the official Chinese names in English", () => {
    const lines = linesOf(reportOf({ language: "en" }), "AB");
    assert.ok(lines.includes('B6 account "会费收入 Dues income"'));
    assert.ok(lines.includes('A22 account "Union fund"'), "the program's own name, which no book states");
    assert.ok(lines.includes('A23 account "帮困基金 (kept for others)"'));
    assert.ok(lines.includes('B19 total "Balance carried forward"'));
  });

  it("has room for the longest name in either language", () => {
    for (const language of ["zh-CN", "en"] as const) {
      const width = reportOf({ language }).page.columns[1]?.width ?? 0;
      for (const { names } of [...accountsOf("income"), ...accountsOf("spending")]) {
        for (const name of Object.values(names)) {
          if (name !== null) assert.ok(widthOf(accountLabel(name, language)) + 2 <= width, `${name} ${language}`);
        }
      }
    }
  });

  it("names every row that was not counted, those of one reason together", () => {
    const excluded = [5, 7].map((row) => ({ sheet: "支出", row, column: 3, reason: "金额无法识别" }));
    const lines = linesOf(reportOf({ excluded }), "A");
    assert.ok(lines.includes('A37 note "2. 下列 2 行未能计入本表，请核对后更正："'));
    assert.ok(lines.includes('A38 note "　· 支出!D6、支出!D8：金额无法识别"'));
  });

  it("leaves the opening to the user while the books do not state it", () => {
    const income = sheetOf("收入", [
      ["科目", "金额"],
      ["会费收入", 100],
    ]);
    const ledger = ledgerOf([lineOf("会费收入", null, sourcesOf("income", income, "B2"))], []);
    const books = booksOf([income], [tabOf("income", "收入", 1, 1, { account: 0, amount: 1 })], ledger);
    const report = reportOf({ books });
    const lines = linesOf(report, "ABCD");
    assert.ok(lines.includes('D12 moneyTotal "待填上年结余" =IF(ISNUMBER(D11),ROUND(D11+D10,2),"待填上年结余")'));
    assert.equal(report.page.rows[10]?.[3]?.role, "moneyInput");
    assert.ok(!report.figures.some(({ label }) => label.includes("期末")));

    const again = reportOf({ books, previous: asPrevious(report, { D11: 50 }) });
    assert.ok(linesOf(again, "D").some((line) => line.startsWith("D12 moneyTotal 150 =")));
  });

  it("adds recovered investments to the balance and takes investments off", () => {
    const tail = [
      { name: "收回投资", actual: 3000, sources: [] },
      { name: "投资", actual: -5000, sources: [] },
    ] as const;
    const books = booksOf([], [], ledgerOf([], [], { tail }, 10000));
    const lines = linesOf(reportOf({ books }), "BD");
    assert.ok(lines.includes('B12 total "减：投资"'));
    assert.ok(lines.includes("D12 moneyTotalFixed 50"));
    assert.ok(lines.includes("D13 moneyTotal 80 =ROUND(D10+D9+D11-D12,2)"));
  });
});

describe("notes the user wrote", () => {
  it("stay with their line, also when the report changes its language", () => {
    const previous = asPrevious(reportOf(), { F7: "含上年补拨", F13: 2026, F19: "已与银行核对" });
    const report = reportOf({ language: "en", previous });
    assert.equal(noteBeside(report, "拨缴经费收入 Allocated funds"), "含上年补拨");
    assert.equal(noteBeside(report, "会员活动 Members' activities"), 2026);
    assert.equal(noteBeside(report, "Balance carried forward"), "已与银行核对");
    const back = reportOf({ previous: asPrevious(report, {}) });
    assert.equal(noteBeside(back, "拨缴经费收入"), "含上年补拨");
  });

  it("are kept below when their line is gone, and go back when it returns", () => {
    const previous = asPrevious(reportOf(), { F15: "两户特困", F14: "见附件" });
    const income = sheetOf("收入", [
      ["科目", "金额"],
      ["会费收入", 100],
    ]);
    const ledger = ledgerOf([lineOf("会费收入", null, sourcesOf("income", income, "B2"))], []);
    const books = booksOf([income], [tabOf("income", "收入", 1, 1, { account: 0, amount: 1 })], ledger);
    const without = reportOf({ books, previous });
    assert.equal(noteBeside(without, "维权支出"), "见附件");
    assert.equal(noteBeside(without, "维权支出 / 送温暖"), "两户特困");

    const stillWithout = reportOf({ books, previous: asPrevious(without, {}) });
    assert.equal(noteBeside(stillWithout, "维权支出 / 送温暖"), "两户特困");

    const back = reportOf({ previous: asPrevious(stillWithout, {}) });
    assert.equal(noteBeside(back, "送温暖"), "两户特困");
    assert.equal(noteBeside(back, "维权支出"), "见附件");
    assert.equal(noteBeside(back, "维权支出 / 送温暖"), null);
  });

  it("are found where the user has moved the column", () => {
    const previous = asPrevious(reportOf(), { F6: "按月代扣" });
    const moved = previous.values.map((cells) => [null, ...(cells ?? [])]);
    assert.equal(noteBeside(reportOf({ previous: { ...previous, values: moved } }), "会费收入"), "按月代扣");
  });
});

describe("tie-out", () => {
  it("agrees when nothing calculates, because every formula carries its value", () => {
    assert.deepEqual(tieOut([reportOf()], null), { figures: 27, mismatches: [] });
  });

  it("names what the workbook calculates otherwise", () => {
    const report = reportOf();
    const calculated = formulaCells(report.page).map(({ row, column, cell }) => {
      if (a1(row, column) === "D6") return 2500.49;
      return a1(row, column) === "C9" ? "#REF!" : cell.value;
    });
    assert.deepEqual(tieOut([report], [calculated])?.mismatches, [
      { sheet: "经费收支决算表", label: "会费收入 决算数", row: 5, column: 3, expected: 250050, found: 250049 },
      { sheet: "经费收支决算表", label: "本年收入合计 核定预算数", row: 8, column: 2, expected: 3300000, found: null },
    ]);
  });
});
