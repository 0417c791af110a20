import assert from "node:assert/strict";
import { lastYearFromBooks } from "../../../../src/core/ledger/last-year/last-year-from-books.js";
import { lastYearOf } from "../../../../src/core/ledger/last-year/last-year-of.js";
import type { SheetSnapshot } from "../../../../src/core/reading/snapshot.js";
import type { BuiltSheet, SheetInput } from "../../../../src/core/sheets/built-sheet.js";
import { fundReport } from "../../../../src/core/sheets/fund-report.js";
import { sheet } from "../../reading/grid.js";
import { assertTies, formulaIn, readBooks, shownRow, textsOf } from "../read-books.js";
import { sheetInput } from "../sheet-input.js";

const settings = sheet("设置", "项目 | 值\n单位名称 | 某某小学工会\n年度 | 2026\n上年结余 | 1000");
const income = sheet(
  "收入",
  `日期 | 摘要 | 科目 | 金额
   46032 | 拨缴 | 拨缴经费收入 | 5000
   46033 | 会费 | 会费收入 | 400`,
);
const spending = sheet(
  "支出",
  `日期 | 摘要 | 科目 | 明细科目 | 金额
   46091 | 春游 | 职工活动支出 | 文体活动 | 1500
   46092 | 生日 | 职工活动支出 | 会员活动 | 600
   46093 | 慰问 | 维权支出 | 送温暖 | 300`,
);

function reportOf(sheets: readonly SheetSnapshot[], more: Partial<SheetInput> = {}): BuiltSheet {
  const books = readBooks(sheets);
  const lastYear = lastYearOf(books.snapshot, books.reading, books.ledger);
  const report = fundReport(sheetInput(books, { lastYear, ...more }), "经费收支决算表");
  assertTies(report);
  return report;
}

describe("a budget with adjustments", () => {
  const budget = sheet(
    "预算",
    `科目 | 年初预算数 | 调整数 | 调整后预算数
     收入 | | |
     拨缴经费收入 | 6000 | -500 | 5500
     会费收入 | 400 | | 400
     支出 | | |
     职工活动支出 | 2000 | 500 | 2500
     维权支出 | | 300 | 300`,
  );

  it("shows what was planned first, the change, what holds, and what came of it", () => {
    const report = reportOf([settings, income, spending, budget]);
    const head = report.page.rows[3]?.slice(0, 8).map((cell) => cell?.value);
    assert.deepEqual(head, [
      "科目编码",
      "科目名称",
      "年初预算数",
      "调整数",
      "调整后预算数",
      "决算数",
      "完成决算(%)",
      "说明",
    ]);
    assert.deepEqual(shownRow(report, "拨缴经费收入", 8), ["拨缴经费收入", 6000, -500, 5500, 5000, 5000 / 5500]);
    assert.deepEqual(shownRow(report, "维权支出", 8), ["维权支出", 0, 300, 300, 300, 1]);
    assert.deepEqual(shownRow(report, "本年支出合计", 8), ["本年支出合计", 2000, 800, 2800, 2400, 2400 / 2800]);
    assert.equal(formulaIn(report, "拨缴经费收入", 2), "'预算'!$B$3");
    assert.equal(formulaIn(report, "拨缴经费收入", 3), "ROUND(E7-C7,2)");
  });

  it("stays as it was where the books keep no adjustments apart", () => {
    const plain = sheet("预算", "科目 | 预算数\n拨缴经费收入 | 6000\n职工活动支出 | 2000");
    assert.equal(reportOf([settings, income, spending, plain]).page.rows[3]?.[5]?.value, "说明");
  });

  it("fits the paper in both languages, with last year too", () => {
    for (const language of ["zh-CN", "en"] as const) {
      for (const lastYear of [null, { year: 2025, from: "2025.xlsx", lines: [], opening: 1, closing: 2 }]) {
        const { page } = reportOf([settings, income, spending, budget], { language, lastYear });
        const columns = (page.print.area?.right ?? 0) + 1;
        const width = page.columns.slice(0, columns).reduce((sum, column) => sum + column.width, 0);
        assert.ok(width <= (page.print.orientation === "portrait" ? 111 : 160), `${width} ${language}`);
        assert.equal(page.rows[3]?.[columns - 1]?.value, language === "en" ? "Note" : "说明");
      }
    }
  });
});

describe("last year's column", () => {
  const lastAccount = (name: string, closing = 1000) =>
    sheet(
      name,
      `2025年度工会经费收支决算表 | |
       科目 | 上年数 | 决算数
       一、收入 | |
       会费收入 | 1 | 380
       拨缴经费收入 | 1 | 4000
       本年收入合计 | 2 | 4380
       二、支出 | |
       职工活动支出 | 1 | 1700
       其中：文体活动 | 1 | 1200
       会员活动 | 1 | 500
       业务支出 | 1 | 80
       本年支出合计 | 2 | 1780
       加：上年结余 | 1 | -1600
       期末滚存结余 | 1 | ${closing}`,
    );

  it("comes live from a final account of the year before in the workbook, with lines only that year had", () => {
    const report = reportOf([settings, income, spending, lastAccount("去年决算")]);
    assert.deepEqual(shownRow(report, "拨缴经费收入", 8), ["拨缴经费收入", 4000, 5000, 0.25]);
    assert.deepEqual(shownRow(report, "文体活动", 8), ["文体活动", 1200, 1500, 0.25]);
    assert.deepEqual(shownRow(report, "业务支出", 8), ["业务支出", 80, 0, -1]);
    assert.deepEqual(shownRow(report, "本年支出合计", 8), ["本年支出合计", 1780, 2400, 2400 / 1780 - 1]);
    assert.deepEqual(shownRow(report, "期末滚存结余", 8), ["期末滚存结余", 1000, 4000, 3]);
    assert.equal(formulaIn(report, "拨缴经费收入", 2), "'去年决算'!$C$5");
    assert.ok(textsOf(report, "remark").some((text) => text.includes("上年决算数为 2025 年度数，取自“去年决算”。")));
  });

  it("says where last year's closing is not this year's opening", () => {
    const report = reportOf([settings, income, spending, lastAccount("去年决算", 900.5)]);
    const said = textsOf(report, "remark").filter((text) => text.includes("相差"));
    assert.deepEqual(said.slice(-1), [
      "4. 上年期末滚存结余 900.50 元与本年上年结余 1000.00 元相差 99.50 元，请查明后更正。",
    ]);
    const agreeing = reportOf([settings, income, spending, lastAccount("去年决算")]);
    assert.ok(!textsOf(agreeing, "remark").some((text) => text.includes("请查明")));
  });

  it("is left out where the other account does not add up, or a name in it is unknown", () => {
    const broken = lastAccount("去年决算");
    const short = {
      ...broken,
      values: broken.values.filter((cells) => cells?.[0] !== "     业务支出" && cells?.[0] !== "业务支出"),
    };
    assert.equal(reportOf([settings, income, spending, short]).page.rows[3]?.[5]?.value, "说明");
  });

  it("comes from this program's own report of the year before, in either language", () => {
    for (const language of ["zh-CN", "en"] as const) {
      const before = readBooks(
        [
          sheet("设置", "项目 | 值\n年度 | 2025\n上年结余 | 50"),
          sheet("收入", "日期 | 科目 | 金额\n45700 | 会费收入 | 300"),
          sheet(
            "支出",
            "日期 | 科目 | 明细科目 | 金额\n45800 | 职工活动支出 | 会员活动 | 120\n45801 | 职工活动支出 | 秋游 | 30",
          ),
        ],
        2025,
      );
      const own = fundReport(sheetInput(before, { language }), "2025");
      const values = own.page.rows.map((cells) => cells.map((cell) => cell?.value ?? null));
      const kept = sheet("经费收支决算表2025", values, [], { mark: { kind: "fund-report", year: 2025 } });
      const report = reportOf([settings, income, spending, kept]);
      assert.deepEqual(shownRow(report, "会费收入", 3), ["会费收入", 300]);
      assert.deepEqual(shownRow(report, "会员活动", 3), ["会员活动", 120]);
      assert.deepEqual(shownRow(report, "秋游", 3), ["秋游", 30]);
      assert.deepEqual(shownRow(report, "期末滚存结余", 3), ["期末滚存结余", 200]);
    }
  });

  it("comes from the budget's own column", () => {
    const budget = sheet("预算", "科目 | 上年决算数 | 本年预算数\n会费收入 | 380 | 400\n职工活动支出 | 1700 | 2000");
    const report = reportOf([settings, income, spending, budget]);
    assert.deepEqual(shownRow(report, "会费收入", 8), ["会费收入", 380, 400, 400, 1, 400 / 380 - 1]);
  });

  it("comes from last year's workbook, its 2017 names in those of this year, an account whose items part divided", () => {
    const lastYear = lastYearFromBooks(
      readBooks(
        [
          sheet("设置", "项目 | 值\n单位名称 | 某某小学工会委员会\n年度 | 2025\n科目体系 | 2021"),
          sheet("收入", "日期 | 科目 | 金额\n45700 | 上级补助收入 | 70"),
          sheet(
            "支出",
            `日期 | 科目 | 明细科目 | 金额
             45800 | 职工服务支出 | 职工互助保障 | 40
             45801 | 职工服务支出 | 职工书屋 | 25
             45802 | 职工活动支出 | 会员活动 | 5`,
          ),
        ],
        2025,
      ),
      readBooks([sheet("设置", "项目 | 值\n单位名称 | 某某小学工会\n年度 | 2026\n科目体系 | 2017"), income, spending]),
      "2025.xlsx",
    );
    assert.ok("lines" in lastYear);
    assert.deepEqual(
      lastYear.lines.map(({ account, item, actual }) => `${account}/${item ?? ""} ${actual}`),
      [
        "上级工会补助收入/ 7000",
        "职工活动支出/ 500",
        "职工活动支出/职工集体福利 500",
        "业务支出/ 2500",
        "业务支出/专项业务 2500",
        "维权支出/ 4000",
        "维权支出/其他 4000",
      ],
    );
  });

  it("is refused where the workbook is another union's, another year's, or empty", () => {
    const current = readBooks([settings, income, spending]);
    const refusedOf = (head: string, rows = "45700 | 会费收入 | 1") => {
      const sheets = [sheet("设置", `项目 | 值\n${head}`), sheet("收入", `日期 | 科目 | 金额\n${rows}`)];
      const found = lastYearFromBooks(readBooks(sheets, 2025), current, "去年.xlsx");
      return "refused" in found ? found.refused : found.lines.length;
    };
    assert.equal(refusedOf("单位名称 | 另一小学工会\n年度 | 2025"), "previous-other-union");
    assert.equal(refusedOf("单位名称 | 某某小学\n年度 | 2024"), "previous-other-year");
    assert.equal(refusedOf("单位名称 | 某某小学\n年度 | 2025", "45300 | 会费收入 | 1"), "previous-without-figures");
    assert.equal(refusedOf("单位名称 | 某某小学\n年度 | 2025"), 1);
  });
});

describe("money moved between funds", () => {
  const funds = sheet("设置", "项目 | 值\n年度 | 2026\n上年结余 | 1000\n会费上年结余 | 200");
  const paid = sheet(
    "收入",
    "日期 | 科目 | 资金来源 | 金额\n46032 | 会费收入 | 会费 | 400\n46040 | 基金划转 | 工会经费 | 150",
  );
  const spent = (payee: string) =>
    sheet(
      "支出",
      `日期 | 摘要 | 科目 | 资金来源 | 金额\n46040 | ${payee} | 基金划转 | 会费 | 150\n46091 | 球赛 | 文体活动 | 工会经费 | 60`,
    );

  it("stands in both funds' blocks and changes no total", () => {
    const report = reportOf([funds, paid, spent("划转")]);
    assert.deepEqual(shownRow(report, "转入：自会费", 6), ["转入：自会费", 150]);
    assert.deepEqual(shownRow(report, "转出：至工会经费", 6), ["转出：至工会经费", 150]);
    assert.deepEqual(shownRow(report, "工会经费", 6), ["工会经费", 800, 0, 60, 890]);
    assert.deepEqual(shownRow(report, "会费", 6), ["会费", 200, 400, 0, 450]);
    const at = (label: string) => String(report.page.rows.findIndex((cells) => cells[0]?.value === label) + 1);
    const [main, dues, from, to] = ["工会经费", "会费", "转入：自会费", "转出：至工会经费"].map(at);
    assert.equal(formulaIn(report, "工会经费", 5), `ROUND(C${main}+D${main}+D${from}-E${main},2)`);
    assert.equal(formulaIn(report, "会费", 5), `ROUND(C${dues}+D${dues}-E${dues}-E${to},2)`);
    assert.match(formulaIn(report, "工会经费", 2) ?? "", new RegExp(`^ROUND\\(D\\d+-C${dues},2\\)$`));
    assert.deepEqual(shownRow(report, "合计（不含代管资金）", 6), ["合计（不含代管资金）", 1000, 400, 60, 1340]);
    assert.deepEqual(shownRow(report, "期末滚存结余", 6), ["期末滚存结余", 1340]);
  });

  it("is told by one row that names the other fund", () => {
    const only = sheet("收入", "日期 | 科目 | 资金来源 | 金额\n46032 | 会费收入 | 会费 | 400");
    const report = reportOf([funds, only, spent("会费划入工会经费")]);
    assert.deepEqual(shownRow(report, "转入：自会费", 6), ["转入：自会费", 150]);
  });

  it("stays out, with a finding, where the other fund cannot be told", () => {
    const only = sheet("收入", "日期 | 科目 | 资金来源 | 金额\n46032 | 会费收入 | 会费 | 400");
    const { ledger } = readBooks([funds, only, spent("划转")]);
    assert.deepEqual([ledger.transfers.length, ledger.excluded.map(({ why }) => why)], [0, ["transfer-not-counted"]]);
  });
});

describe("names of the other scheme", () => {
  it("are listed with where they went, how many rows and how much", () => {
    const mixed = sheet(
      "支出",
      `日期 | 科目 | 明细科目 | 金额
       46091 | 职工活动支出 | 职工集体福利 | 10.10
       46092 | 职工活动支出 | 职工集体福利 | 20.20
       46093 | 职工服务支出 | 职工书屋 | 5
       46094 | 职工服务支出 | 建家活动 | 5`,
    );
    const report = reportOf([settings, income, mixed]);
    assert.deepEqual(shownRow(report, "职工集体福利", 6), ["职工集体福利", "职工活动支出 / 会员活动", 2, 30.3]);
    assert.ok(textsOf(reportOf([settings, income, spending]), "section").every((text) => !text.startsWith("科目对照")));
  });
});
