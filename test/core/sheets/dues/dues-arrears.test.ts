import assert from "node:assert/strict";
import { duesArrears } from "../../../../src/core/sheets/dues/dues-arrears.js";
import { debugPage } from "../../../../src/core/sheets/debug-page.js";
import { asRead, build, cellAt, readBooks, rowWith, untied, valuesIn, wideBook, type Sheets } from "./dues-book.js";
import { sheetInput } from "../sheet-input.js";

const lapsed: Sheets = {
  会费: [
    ["会员号", "姓名", "部门", "月工资", "1月", "2月", "3月", "4月", "5月", "6月"],
    ["0001", "王芳", "语文组", 6000, 30, 30, 30, 30, 30, 30],
    ["0002", "李强", "语文组", 6000, null, null, null, null, null, null],
    ["0003", "张敏", "数学组", 6000, 30, null, 30, 30, null, 10],
  ],
};

describe("the list of dues in arrears", () => {
  it("says which months are missing and how much, by department, with the stage of the persuasion step", () => {
    const sheet = build(duesArrears, readBooks(lapsed));
    const row = rowWith(sheet, "李强");
    assert.deepEqual(valuesIn(sheet, row).slice(0, 9), ["0002", "李强", 30, "1—6月", 6, 0, 180, null, "须谈话教育"]);
    const part = rowWith(sheet, "张敏");
    assert.deepEqual(valuesIn(sheet, part).slice(0, 9), [
      "0003",
      "张敏",
      30,
      "2月、5—6月",
      3,
      10,
      80,
      "2026年6月",
      "提醒补缴",
    ]);
    assert.equal(cellAt(sheet, `G${part + 1}`).formula, `ROUND(C${part + 1}*E${part + 1}-F${part + 1},2)`);
    assert.equal(valuesIn(sheet, rowWith(sheet, "合计（2 人）"))[6], 260);
    assert.ok(!debugPage(sheet.page).includes("王芳"));
    assert.deepEqual(untied(sheet), []);
  });

  it("does not ask for a talk after five months", () => {
    const [head = [], , second = []] = lapsed["会费"] ?? [];
    const five = second.map((cell, column) => (column === 4 ? 30 : cell));
    const sheet = build(duesArrears, readBooks({ 会费: [head, five] }));
    assert.equal(valuesIn(sheet, rowWith(sheet, "李强"))[8], "提醒补缴");
  });

  it("lists apart whose due is unknown, and who has left as to be settled", () => {
    const sheet = build(duesArrears, readBooks(wideBook));
    const row = rowWith(sheet, "孙丽");
    assert.ok(row > rowWith(sheet, "应缴或实缴不明"));
    assert.equal(valuesIn(sheet, row)[4], "没有工资基数，也没有登记应缴数，请补填");
    const owing = {
      ...wideBook,
      会费: (wideBook["会费"] ?? []).map((cells) => (cells[1] === "钱亮" ? ["0005", "钱亮", 20] : cells)),
    };
    const left = build(duesArrears, readBooks(owing));
    assert.deepEqual(valuesIn(left, rowWith(left, "钱亮")).slice(3, 9), ["2月", 1, 0, 20, "2026年1月", "已离会，结清"]);
  });

  it("keeps what was typed when rows move, in the other language, and when the member has paid", () => {
    const books = readBooks(lapsed);
    const first = build(duesArrears, books);
    const row = rowWith(first, "李强") + 1;
    const written = asRead(first.page, { [`J${row}`]: 46200, [`K${row}`]: "陈主席", [`L${row}`]: "=答应补缴" });
    const moved = { ...written, name: "改名的表", values: [[], ...written.values] };
    const again = build(duesArrears, books, { language: "en", previous: () => moved });
    const line = valuesIn(again, rowWith(again, "李强"));
    assert.deepEqual(line.slice(8, 12), ["Settled, see outcome", 46200, "陈主席", "=答应补缴"]);
    const [head = [], one = [], two = [], three = []] = lapsed["会费"] ?? [];
    const paid = readBooks({ 会费: [head, one, [...two.slice(0, 4), 30, 30, 30, 30, 30, 30], three] });
    const kept = build(duesArrears, paid, { previous: () => written });
    assert.ok(rowWith(kept, "陈主席") > rowWith(kept, "以前填写"));
    const back = build(duesArrears, books, { previous: () => asRead(kept.page) });
    assert.deepEqual(valuesIn(back, rowWith(back, "李强")).slice(9, 12), [46200, "陈主席", "=答应补缴"]);
  });

  it("tells by a live formula how far the matter has come", () => {
    const books = readBooks(lapsed);
    const first = build(duesArrears, books);
    const row = rowWith(first, "李强") + 1;
    const talked = build(duesArrears, books, { previous: () => asRead(first.page, { [`K${row}`]: "陈主席" }) });
    assert.equal(cellAt(talked, `I${row}`).value, "已谈话，待结果");
    assert.equal(
      cellAt(talked, `I${row}`).formula,
      `IF(L${row}<>"","有结果",IF(OR(J${row}<>"",K${row}<>""),"已谈话，待结果","须谈话教育"))`,
    );
  });

  it("is not made over a sheet whose headers are gone, and is whole where nobody owes", () => {
    const books = readBooks(lapsed);
    const broken = asRead(build(duesArrears, books).page);
    const headless = { ...broken, values: broken.values.filter((cells) => cells?.[9] !== "谈话日期") };
    assert.ok("notBuilt" in duesArrears(sheetInput(books, { previous: () => headless }), "表"));
    const [head = [], one = []] = lapsed["会费"] ?? [];
    const nobody = build(duesArrears, readBooks({ 会费: [head, one] }));
    rowWith(nobody, "没有会员欠缴");
  });
});
