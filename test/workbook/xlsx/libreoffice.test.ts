import assert from "node:assert/strict";
import type { SheetPage } from "../../../src/core/sheets/page.js";
import { newXlsx, openXlsx } from "../../../src/workbook/xlsx/index.js";
import { convert, libreOffice } from "../../machine/libreoffice.js";
import { need } from "../../machine/program.js";
import { buildXlsx } from "../build-xlsx.js";
import { adding, formula, grid, money, page, text } from "../contract.js";

describe("LibreOffice", function () {
  this.timeout(120_000);
  let soffice: string;

  before(function () {
    soffice = need(this, libreOffice, "that LibreOffice opens, recalculates and prints what is written");
  });

  it("opens generated sheets, recalculates them, and comes to the figures that were written", async () => {
    const workbook = openXlsx(
      buildXlsx([
        {
          name: "支出 流水",
          rows: [
            ["科目", "金额"],
            ["会员活动支出", 1200.5],
            ["维权支出", 300],
            ["会员活动支出", 99.5],
          ],
        },
      ]),
    );
    await workbook.write(adding(report, { ...report, name: "第二张", mark: null, tables: [] }));
    const [, sheet, second] = (await openXlsx(convert(soffice, workbook.bytes(), "xlsx")).read()).sheets;
    const expected = [
      ["收支表", null, null],
      ["科目", "决算数", "说明"],
      ["会员活动支出", 1300, "=不是公式"],
      ["维权支出", 300, null],
      // Written as 0 on purpose: only a program that recalculates says 1600.
      ["合计", 1600, null],
    ];
    assert.deepEqual(grid(sheet!, 5, 3), expected);
    assert.deepEqual(grid(second!, 5, 3), expected);
    assert.deepEqual(sheet?.merges, [{ top: 0, left: 0, bottom: 0, right: 2 }]);
    assert.equal(sheet.tables.length, 1);
    assert.deepEqual(sheet.mark, { kind: "fund-report", year: 2026 });
  });

  it("opens a fresh workbook with everything that a page can have", async () => {
    const file = newXlsx([
      {
        ...report,
        rows: report.rows.map((cells) => cells.map((cell) => (cell?.formula === undefined ? cell : money(5)))),
      },
    ]);
    const [sheet] = (await openXlsx(convert(soffice, file, "xlsx")).read()).sheets;
    assert.deepEqual(grid(sheet!, 5, 2)[4], ["合计", 5]);
    const pdf = convert(soffice, file, "pdf");
    assert.equal(new TextDecoder().decode(pdf.subarray(0, 5)), "%PDF-");
  });
});

const report: SheetPage = page({
  name: "经费'收支'表",
  rows: [
    [text("收支表"), text(""), text("")],
    [text("科目"), text("决算数"), text("说明")],
    [text("会员活动支出"), formula("SUMIFS('支出 流水'!$B$2:$B$4,'支出 流水'!$A$2:$A$4,A3)", 1300), text("=不是公式")],
    [text("维权支出"), formula("SUMIFS('支出 流水'!$B$2:$B$4,'支出 流水'!$A$2:$A$4,A4)", 300), null],
    [text("合计"), formula("SUM(B3:B4)", 0), null],
  ],
  columns: [{ width: 24 }, { width: 14 }, { width: 30 }],
  heights: new Map([[0, 32]]),
  merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
  freeze: { rows: 2, columns: 1 },
  print: {
    orientation: "landscape",
    area: { top: 0, left: 0, bottom: 4, right: 2 },
    titleRows: { first: 1, last: 1 },
    onePage: false,
    breaks: [3],
  },
  tables: [{ name: "Accounts", area: { top: 1, left: 0, bottom: 3, right: 2 } }],
  validations: [{ area: { top: 2, left: 2, bottom: 3, right: 2 }, list: ["是", "否"] }],
  tabColor: "1F4E79",
  links: [{ row: 4, column: 0, sheet: "经费'收支'表", target: { row: 2, column: 0 } }],
});
