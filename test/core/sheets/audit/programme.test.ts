import assert from "node:assert/strict";
import { auditProgramme } from "../../../../src/core/sheets/audit/programme/audit-programme.js";
import type { SheetInput } from "../../../../src/core/sheets/built-sheet.js";
import { debugPage } from "../../../../src/core/sheets/debug-page.js";
import type { SheetPage } from "../../../../src/core/sheets/page.js";
import { sectionKeys } from "../../../../src/core/sheets/audit/programme/section.js";
import { auditInput, found, fullBook, pageOf, rowWith, shown } from "./audit-book.js";

function programme(input: SheetInput): SheetPage {
  return pageOf(auditProgramme(input, "经审工作底稿"));
}

describe("the audit programme", () => {
  const page = programme(auditInput(fullBook));

  it("has a line for every section with status, tests and findings, and a link to its block", () => {
    const row = rowWith(page, 1, "预算执行");
    assert.deepEqual(shown(page, row).slice(0, 3), [1, "预算执行", "部分已查，余需取证"]);
    const link = page.rows[row]?.[1]?.formula ?? "";
    const target = Number(/!A(\d+)"/.exec(link)?.[1] ?? 0) - 1;
    assert.deepEqual([shown(page, target)[0], shown(page, target)[3]], ["预算执行", "部分已查，余需取证"]);
    const back = page.rows[target]?.find((cell) => cell?.value === "返回")?.formula ?? "";
    assert.equal(Number(/!B(\d+)"/.exec(back)?.[1] ?? 0) - 1, row);
  });

  it("links every section to its block and back, in a book with few blocks' rows as well", () => {
    const little = programme(
      auditInput({
        支出: [
          ["日期", "摘要", "科目", "金额"],
          ["2026-03-01", "茶叶", "业务支出", 50],
        ],
      }),
    );
    for (const key of sectionKeys) {
      const row = rowWith(little, 10, key);
      const target = Number(/!A(\d+)"/.exec(little.rows[row]?.[1]?.formula ?? "")?.[1] ?? 0) - 1;
      const title = String(little.rows[row]?.[1]?.value);
      assert.equal(little.rows[target]?.[0]?.value, title, key);
    }
  });

  it("says in words what was tested on how many rows, and what only a person can see", () => {
    const text = debugPage(page);
    assert.match(text, /超预算支出（7 行）/);
    assert.match(text, /同一人签两处（5 行）/);
    assert.match(text, /查找购物卡、预付卡、提货券等字样：核对 9 行，按这些字样或科目未见。/);
    assert.match(text, /网银操作员清单、权限设置、操作日志、U 盾保管记录。账上看不到。/);
  });

  it("calls nothing tested in a section of which the books hold nothing", () => {
    const labels = page.rows.flatMap((cells) =>
      cells[3]?.value === "账上没有程序能查的内容。" ? [cells[0]?.value] : [],
    );
    assert.ok(labels.length > 0);
    assert.deepEqual([...new Set(labels)], ["程序未查"]);
  });

  it("links thirty rows that were looked for, and names the cells of the others", () => {
    const head = ["日期", "摘要", "科目", "金额"];
    const rows = Array.from({ length: 33 }, (_, index) => ["2026-03-01", `押金${index + 1}`, "业务支出", 50]);
    const many = programme(auditInput({ 支出: [head, ...rows] }));
    const first = rowWith(many, 3, "2026-03-01　押金1　50.00");
    const shownRows = many.rows.slice(first, first + 31);
    assert.ok(shownRows.slice(0, 30).every((cells) => cells[2]?.formula?.includes("HYPERLINK")));
    assert.equal(shownRows[30]?.[3]?.value, "另有 3 行：支出!D32、支出!D33、支出!D34");
  });

  it("links the rows that are in no figure, found by the same words", () => {
    const rows = [
      ["日期", "摘要", "科目", "金额"],
      ["2026-03-01", "茶叶", "业务支出", 50],
      ["2026-03-02", "归还公务卡欠款", "其他应付款", 3000],
      ["不知何日", "公务卡还款", "业务支出", "若干"],
    ];
    const of = (language: "zh-CN" | "en") => programme(auditInput({ 支出: rows }, { language }));
    const page = of("zh-CN");
    const text = debugPage(page);
    assert.match(text, /查找信用卡、公务卡字样：核对 1 行，按这些字样或科目未见。/);
    assert.match(text, /另查未计入收支的 2 行，有 2 行涉及信用卡、公务卡字样，不在上列合计中，须逐行查明：/);
    assert.match(text, /另查未计入收支的 2 行，按这些字样或科目未见购物卡、预付卡、提货券等字样。/);
    const hit = rowWith(page, 3, "2026-03-02　归还公务卡欠款　3000.00");
    assert.equal(page.rows[hit]?.[2]?.value, "支出!D3");
    assert.match(
      debugPage(of("en")),
      /Also looked through 2 rows that are in no figure: 2 of them speak of credit cards/,
    );
  });

  it("holds the opening against last year's workbook, and says by how much they differ", () => {
    const sheets = Object.fromEntries(Object.entries(fullBook).filter(([name]) => name !== "2025年决算"));
    const of = (closing: number) => ({ year: 2025, from: "去年.xlsx", lines: [], opening: null, closing });
    const text = (closing: number, language: "zh-CN" | "en" = "zh-CN") =>
      debugPage(programme(auditInput(sheets, { lastYear: of(closing), language })));
    const differs = text(2050000);
    assert.match(differs, /上年结余 20000\.00 元，“去年\.xlsx”期末滚存结余 20500\.00 元，相差 -500\.00 元.*待处理 1/);
    assert.match(
      text(2050000, "en"),
      /opening 20000\.00 yuan, closing in .{1,2}去年\.xlsx.{1,2} 20500\.00 yuan, difference -500\.00/,
    );
    const agrees = text(2000000);
    assert.match(agrees, /本年期初与上年期末不符（与“去年\.xlsx”的期末滚存结余比较）/);
    assert.doesNotMatch(agrees, /相差/);
  });

  it("says what was not tested and why", () => {
    const text = debugPage(
      programme(
        auditInput({
          支出: [
            ["日期", "摘要", "科目", "金额"],
            ["2026-03-01", "茶叶", "业务支出", 50],
          ],
        }),
      ),
    );
    assert.match(text, /没有可查的行：支出（审批人）：没有审批人/);
    assert.match(text, /没有“预算”表：超预算支出/);
    assert.doesNotMatch(text, /listText "程序已查"\n[A-Z]+\d+ listNumber 0/);
  });

  it("keeps what auditors wrote, in the other language and after rows were put above", () => {
    const row = rowWith(page, 10, "subscriptions");
    const written = [
      { row, column: 7, value: "抽查三人，无误" },
      { row, column: 8, value: "王审计" },
      { row, column: 9, value: 46387 },
    ];
    const earlier = { ...found(page, written, 3), name: "底稿（改名）" };
    const again = programme(auditInput(fullBook, { language: "en", previous: () => earlier }));
    const line = shown(again, rowWith(again, 10, "subscriptions"));
    assert.deepEqual(line.slice(7, 10), ["抽查三人，无误", "王审计", 46387]);
    assert.match(debugPage(again), /Conclusions written: 1\/22\./);
    const third = programme(auditInput(fullBook, { previous: () => found(again) }));
    assert.deepEqual(shown(third, rowWith(third, 10, "subscriptions")).slice(7, 10), line.slice(7, 10));
  });

  it("keeps what stands in lines that people added, at the end", () => {
    const row = rowWith(page, 10, "authorisation") + 1;
    const written = [
      { row, column: 1, value: "食堂" },
      { row, column: 7, value: "另行审计" },
    ];
    const again = programme(auditInput(fullBook, { previous: () => found(page, written) }));
    const kept = rowWith(again, 1, "食堂");
    assert.equal(shown(again, kept)[7], "另行审计");
    assert.ok(kept > rowWith(again, 10, "authorisation") + 100);
    const third = programme(auditInput(fullBook, { previous: () => found(again) }));
    assert.equal(shown(third, rowWith(third, 1, "食堂"))[7], "另行审计");
  });

  it("keeps nothing at the end where nobody wrote anything", () => {
    const again = programme(auditInput(fullBook, { previous: () => found(page) }));
    assert.deepEqual(debugPage(again), debugPage(page));
  });

  it("is not made over an earlier sheet whose headers are gone", () => {
    const earlier = found(page);
    const values = earlier.values.map((cells) =>
      (cells ?? []).map((cell) => (cell === "审计结论" || cell === "标识" ? null : cell)),
    );
    const blank = values.map((cells) => cells.map((cell) => (cell === "审计人" ? "x" : cell)));
    const built = auditProgramme(
      auditInput(fullBook, { previous: () => ({ ...earlier, values: blank }) }),
      "经审工作底稿",
    );
    assert.ok("notBuilt" in built);
    assert.match(built.notBuilt["zh-CN"], /找不到表头/);
  });

  it("masks personal numbers of the books", () => {
    const cards = (fullBook["支出"] ?? []).map((cells, index) =>
      index === 1 ? cells.map((cell) => (cell === "春节慰问会员米油" ? "购物卡发至13812345678" : cell)) : cells,
    );
    const text = debugPage(programme(auditInput({ ...fullBook, 支出: cards })));
    assert.match(text, /购物卡发至138…/);
    assert.doesNotMatch(text, /13812345678/);
  });
});
