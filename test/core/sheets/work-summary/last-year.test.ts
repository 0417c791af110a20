import assert from "node:assert/strict";
import { workSummary } from "../../../../src/core/sheets/work-summary/work-summary.js";
import type { CellValue } from "../../../../src/core/values/cell.js";
import { sheetOf } from "../books.js";
import { asRead, build } from "../dues/dues-book.js";
import { readBooks } from "../read-books.js";
import { figuresOf, sentencesAt } from "./summary-book.js";

const members = (names: readonly string[]): CellValue[][] => [["姓名", "性别"], ...names.map((name) => [name, "女"])];
const gifts = (year: number, amounts: readonly number[]): CellValue[][] => [
  ["日期", "摘要", "科目", "金额", "慰问类型", "收款人"],
  ...amounts.map((amount, index): CellValue[] => {
    return [`${year}-03-0${index + 1}`, "住院慰问", "维权支出", amount, "住院", ["王芳", "李强"][index] ?? null];
  }),
];
const bookOf = (year: number, names: readonly string[], amounts: readonly number[]) =>
  readBooks([sheetOf("会员", members(names)), sheetOf("支出", gifts(year, amounts))], year);

/** Books are read on 21 November 2026: those of 2025 are of a finished year. */
const before = bookOf(2025, ["王芳", "李强", "张敏", "赵静"], [500, 500.5]);
const now = bookOf(2026, ["王芳", "李强", "张敏", "赵静", "钱亮"], [800]);

describe("against last year", () => {
  it("compares with the books of last year where they are given", () => {
    const sheet = build(workSummary, now, { previousBooks: before });
    assert.deepEqual(figuresOf(sheet, 3), {
      "members/total": 4,
      "members/active": 4,
      "members/women": 4,
      "money/spending": 1000.5,
      "money/surplus": -1000.5,
      "visits/hospital": 2,
      "visits/money": 1000.5,
      "visits/hospital/money": 1000.5,
    });
    assert.deepEqual(figuresOf(sheet, 4)["visits/hospital/money"], -200.5);
    const row = sheet.page.rows.findIndex((cells) => cells[8]?.value === "visits/hospital/money");
    assert.equal(sheet.page.rows[row]?.[4]?.formula, `ROUND(C${row + 1}-D${row + 1},2)`);
    assert.deepEqual(sentencesAt(sheet, "zh"), [
      "截至11月21日共有会员5人，比上年增加1人，增长25%。",
      "女会员5人，占100%。",
      "今年以来经费支出800元，比上年全年减少200.50元，下降20%，收支相抵超支800元。",
      "走访慰问住院职工1人（比上年全年减少1人），发放慰问金800元，比上年全年减少200.50元，下降20%。",
      "其中住院慰问金800元。",
    ]);
    assert.equal(
      sentencesAt(sheet, "en")[0],
      "As of 21 November the union had 5 members, 1 more than last year (up 25%).",
    );
    assert.ok(sheet.page.rows[3]?.[0]?.value?.toString().startsWith("上年数据：2025 年度账本。"));
  });

  it("takes them from last year's sheet in the workbook, as they were when it was made, and never from both", () => {
    const earlier = build(workSummary, before);
    const row = earlier.page.rows.findIndex((cells) => cells[8]?.value === "visits/hospital");
    // Its formulas look at tabs that hold this year by now.
    const kept = asRead(earlier.page, { [`C${row + 1}`]: 99 });
    const snapshot = { ...now.snapshot, sheets: [...now.snapshot.sheets, kept] };
    const sheet = build(workSummary, { ...now, snapshot });
    const known = figuresOf(sheet, 3);
    assert.deepEqual([known["visits/hospital"], known["members/total"], known["visits/money"]], [2, 4, 1000.5]);
    const given = build(workSummary, { ...now, snapshot }, { previousBooks: bookOf(2025, ["王芳"], []) });
    assert.deepEqual([figuresOf(given, 3)["visits/hospital"], figuresOf(given, 3)["members/total"]], [null, 1]);
  });

  it("takes only standings from a sheet that was made before last year's end", () => {
    const earlier = asRead(build(workSummary, before).page, { J4: "2025-11-21" });
    const made = {
      ...earlier,
      values: earlier.values.map((cells) => cells?.map((cell) => (cell === "2025-11-21" ? 45982 : cell))),
    };
    const snapshot = { ...now.snapshot, sheets: [...now.snapshot.sheets, made] };
    const sheet = build(workSummary, { ...now, snapshot });
    const known = figuresOf(sheet, 3);
    assert.deepEqual([known["members/total"], known["visits/hospital"], known["money/spending"]], [4, null, null]);
    assert.ok(sheet.page.rows[3]?.[0]?.value?.toString().includes("只到 2025-11-21"));
    assert.ok(!sentencesAt(sheet, "zh").join("").includes("上年全年"));
  });

  it("compares nothing with the least that can be told", () => {
    const unsaid = readBooks(
      [
        sheetOf("支出", [
          ["日期", "摘要", "科目", "金额"],
          ["2026-03-01", "慰问住院会员2人", "维权支出", 900],
          ["2026-03-02", "住院慰问", "维权支出", 500],
        ]),
      ],
      2026,
    );
    const sheet = build(workSummary, unsaid, { previousBooks: before });
    assert.equal(
      sentencesAt(sheet, "zh").find((text) => text.startsWith("走访")),
      "走访慰问住院职工2人次等，发放慰问金1,400元，比上年全年增加399.50元，增长39.9%。",
    );
    assert.equal(figuresOf(sheet, 9)["visits/hospital"], null);
  });

  it("reads last year's sheet in the other language and with its columns moved", () => {
    const earlier = build(workSummary, before, { language: "en" });
    const { values, ...rest } = asRead(earlier.page);
    const moved = { ...rest, values: values.map((cells) => [null, "", ...(cells ?? [])]) };
    const sheet = build(workSummary, {
      ...now,
      snapshot: { ...now.snapshot, sheets: [...now.snapshot.sheets, moved] },
    });
    assert.equal(figuresOf(sheet, 3)["members/total"], 4);
  });

  it("shows what there was last year and is not this year as 0, and tells nothing of it", () => {
    const none = readBooks([sheetOf("会员", members(["王芳"])), sheetOf("支出", gifts(2026, []))], 2026);
    const visited = readBooks([sheetOf("会员", members(["王芳"])), sheetOf("支出", gifts(2026, [5]))], 2026);
    assert.equal(figuresOf(build(workSummary, none, { previousBooks: before }))["visits/hospital"], undefined);
    const sheet = build(workSummary, visited, {
      previousBooks: readBooks(
        [
          sheetOf("会员", members(["王芳"])),
          sheetOf("支出", [
            ["日期", "摘要", "科目", "金额", "慰问类型", "收款人"],
            ["2025-03-01", "结婚慰问", "维权支出", 600, "结婚", "王芳"],
          ]),
        ],
        2025,
      ),
    });
    const { "visits/marriage": marriages } = figuresOf(sheet);
    assert.equal(marriages, 0);
    assert.ok(!sentencesAt(sheet, "zh").join("").includes("结婚"));
  });

  it("has no last year where the workbook holds only a sheet of another year", () => {
    const other = { ...asRead(build(workSummary, before).page), mark: { kind: "work-summary", year: 2024 } as const };
    const snapshot = { ...now.snapshot, sheets: [...now.snapshot.sheets, other] };
    const sheet = build(workSummary, { ...now, snapshot });
    assert.deepEqual(new Set(Object.values(figuresOf(sheet, 3))), new Set([null]));
    assert.ok(sheet.page.rows[3]?.[0]?.value?.toString().startsWith("没有上年数据"));
  });
});
