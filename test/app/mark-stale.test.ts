import assert from "node:assert/strict";
import { makeSheets } from "../../src/app/make-sheets.js";
import type { ReportKind } from "../../src/app/report-kinds.js";
import type { CellValue } from "../../src/core/values/cell.js";
import { dayOf } from "../../src/core/values/day.js";
import type { Language } from "../../src/core/values/language.js";
import type { Workbook } from "../../src/workbook/port.js";
import { openXlsx } from "../../src/workbook/xlsx/index.js";
import { bookBytes } from "../end-to-end/book.js";

const sheetName = "银行存款余额调节表";
const days = ["2026-01-06", "2026-01-09", "2026-01-30"];

function newBook() {
  const workbook = openXlsx(
    bookBytes({
      设置: [
        ["项目", "值"],
        ["年度", 2026],
        ["上年结余", 1000],
      ],
      收入: [
        ["日期", "摘要", "科目", "金额"],
        ["2026-01-05", "拨款", "拨缴经费收入", 500],
      ],
      支出: [
        ["日期", "摘要", "科目", "金额", "收款人"],
        ["2026-01-08", "活动用品", "职工活动支出", 200, "青禾百货"],
      ],
      对账单: [
        ["交易日期", "摘要", "对方户名", "支出", "收入", "余额"],
        [days[0] ?? "", "拨款", "区总工会", null, 500, 1500],
        [days[1] ?? "", "转账", "青禾百货", 200, null, 1300],
        [days[2] ?? "", "手续费", "本行", 5, null, 1295],
      ],
    }),
  );
  const make = (kind: ReportKind, language: Language = "zh-CN") =>
    makeSheets(workbook, { kinds: [kind], language, today: dayOf(2026, 11, 22) ?? 0, year: 2026 });
  const setYear = (year: number) =>
    workbook.write({
      pages: [],
      cells: days.map((day, at) => ({
        sheet: "对账单",
        row: at + 1,
        column: 0,
        value: day.replace("2026", `${year}`),
      })),
    });
  return { workbook, make, setYear };
}

async function valuesOf(workbook: Workbook, name: string): Promise<readonly (readonly CellValue[])[]> {
  const sheet = (await workbook.read()).sheets.find((one) => one.name === name);
  return Array.from(sheet?.values ?? [], (cells) => cells ?? []);
}

function textOf(cell: CellValue | undefined): string {
  return typeof cell === "string" ? cell : "";
}

function rowWith(rows: readonly (readonly CellValue[])[], text: string): number {
  return rows.findIndex((cells) => cells.some((cell) => textOf(cell).startsWith(text)));
}

describe("a sheet that is not made any more", () => {
  it("is marked as no longer valid, once, with its earlier content below, and is made again with what was typed", async () => {
    const { workbook, make, setYear } = newBook();
    await make("bank-reconciliation");
    const row = rowWith(await valuesOf(workbook, sheetName), "B 2026-01-30 -5.00 ");
    await workbook.write({ pages: [], cells: [{ sheet: sheetName, row, column: 10, value: "二月补记" }] });

    await setYear(2025);
    const { made, notMade } = await make("bank-reconciliation");
    assert.deepEqual(made, []);
    assert.match(notMade[0]?.why ?? "", /换成本年度的对账单。原来的“银行存款余额调节表”已标明失效/);
    const stale = await valuesOf(workbook, sheetName);
    assert.equal(stale[0]?.[0], sheetName);
    assert.equal(stale[1]?.[0], "2026 年度　标注日期：2026-11-22");
    assert.match(textOf(stale[2]?.[0]), /^本表已失效：对账单里没有账簿年度的收付/);
    assert.equal(stale[4]?.[0], "以下为上次生成的内容，已失效");
    assert.ok(rowWith(stale, "二月补记") > 4);
    assert.ok(rowWith(stale, "相符") > 4);

    const english = await make("bank-reconciliation", "en");
    assert.match(english.notMade[0]?.why ?? "", /The earlier sheet "银行存款余额调节表" was marked as no longer valid/);
    const again = await valuesOf(workbook, sheetName);
    assert.match(textOf(again[2]?.[0]), /^This sheet is no longer valid: The bank statement has nothing/);
    assert.deepEqual(again.slice(5), stale.slice(5));

    await setYear(2026);
    const { made: anew } = await make("bank-reconciliation");
    assert.deepEqual(
      anew.map(({ name, replaced }) => [name, replaced]),
      [[sheetName, true]],
    );
    const back = await valuesOf(workbook, sheetName);
    assert.equal(back[rowWith(back, "B 2026-01-30 -5.00 ")]?.[10], "二月补记");
    assert.equal(back.flat().filter((cell) => textOf(cell).includes("失效")).length, 0);
  });

  it("stays as it is where what was typed cannot be made out any more", async () => {
    const { workbook, make } = newBook();
    const [{ name } = { name: "" }] = (await make("audit-programme")).made;
    const rows = await valuesOf(workbook, name);
    const heads = rows.flatMap((cells, row) => (cells.includes("结论") || cells.includes("审计结论") ? [row] : []));
    const lost = heads.flatMap((row) =>
      (rows[row] ?? []).map((_, column) => ({ sheet: name, row, column, value: "?" })),
    );
    assert.ok(lost.length > 0, JSON.stringify(rows.slice(0, 10)));
    await workbook.write({ pages: [], cells: lost });
    const before = await valuesOf(workbook, name);
    const { notMade } = await make("audit-programme");
    assert.match(notMade[0]?.why ?? "", /找不到表头/);
    assert.doesNotMatch(notMade[0]?.why ?? "", /失效/);
    assert.deepEqual(await valuesOf(workbook, name), before);
  });

  it("is none where there was no earlier one", async () => {
    const { workbook, make, setYear } = newBook();
    await setYear(2025);
    const { notMade } = await make("bank-reconciliation");
    assert.doesNotMatch(notMade[0]?.why ?? "", /失效/);
    assert.deepEqual(await valuesOf(workbook, sheetName), []);
  });
});
