import assert from "node:assert/strict";
import { nothingAsked } from "../../../../src/core/sheets/asked.js";
import { auditSample } from "../../../../src/core/sheets/audit/sample/audit-sample.js";
import type { SheetInput } from "../../../../src/core/sheets/built-sheet.js";
import type { SheetPage } from "../../../../src/core/sheets/page.js";
import { debugPage } from "../../../../src/core/sheets/debug-page.js";
import { formulaCells } from "../../../../src/core/sheets/page.js";
import type { CellValue } from "../../../../src/core/values/cell.js";
import { auditInput, found, pageOf, rowWith, shown } from "./audit-book.js";

const head = ["日期", "凭证号", "摘要", "科目", "金额", "收款人"];

/** A payment a row: amounts from 100.10 up in steps of 37.21 yuan; every 20th a reversal. */
function payments(count: number): (readonly CellValue[])[] {
  return Array.from({ length: count }, (_, index) => {
    const fen = index % 20 === 19 ? -5000 : 10010 + index * 3721;
    const day = `2026-${String((index % 12) + 1).padStart(2, "0")}-15`;
    return [
      day,
      `记-${String(index + 1).padStart(3, "0")}`,
      `第${index + 1}笔用品`,
      "业务支出",
      fen / 100,
      `商店${index % 7}`,
    ];
  });
}

function sample(input: SheetInput): SheetPage {
  return pageOf(auditSample(input, "经审抽样表"));
}

/** The vouchers of a part, by its heading. */
function vouchersOf(page: SheetPage, heading: string): (string | number | null)[] {
  const top = rowWith(page, 0, heading) + 2;
  const vouchers: (string | number | null)[] = [];
  for (let row = top; page.rows[row]?.[0]?.role === "listNumber"; row += 1) vouchers.push(shown(page, row)[1] ?? null);
  return vouchers;
}

function value(page: SheetPage, label: string): string | number | null {
  return shown(page, rowWith(page, 0, label))[3] ?? null;
}

const byMoney = "一、金额单位抽样（等距，随机起点）";
const atRandom = "二、简单随机抽样（不重复）";
const reversals = "三、零和红字支出（全部）";

describe("the audit sample", () => {
  const input = auditInput({ 支出: [head, ...payments(120)] }, { asked: { ...nothingAsked, seed: 20261121 } });
  const page = sample(input);

  it("prints population, seed, interval and start, and draws 25 by money and 13 at random", () => {
    assert.equal(value(page, "总体笔数"), 120);
    assert.equal(value(page, "种子"), 20261121);
    assert.equal(value(page, "抽样数量"), 25);
    assert.equal(value(page, "其中零和红字"), -300);
    const positive = value(page, "抽样金额");
    assert.ok(typeof positive === "number");
    assert.equal(value(page, "抽样间隔"), Math.ceil(Math.round(positive * 100) / 25) / 100);
    assert.equal(vouchersOf(page, atRandom).length, 13);
    assert.ok(vouchersOf(page, byMoney).length <= 25);
    assert.equal(vouchersOf(page, reversals).length, 6);
  });

  it("has every amount as a reference to the user's cell and ties its total to the ledger", () => {
    const { figures } = auditSample(input, "经审抽样表") as { figures: readonly { expected: number; live: boolean }[] };
    const sum = payments(120).reduce((all, row) => all + Math.round(Number(row[4]) * 100), 0);
    assert.deepEqual(
      figures.map(({ expected, live }) => [expected, live]),
      [[sum, true]],
    );
    const row = rowWith(page, 0, byMoney) + 2;
    assert.match(page.rows[row]?.[5]?.formula ?? "", /^'支出'!\$E\$\d+$/);
  });

  it("reckons the random numbers by formulas that give the same numbers when followed", () => {
    let state = 20261121;
    const chain = formulaCells(page).filter(({ cell }) => cell.formula?.startsWith("MOD(48271*") === true);
    assert.ok(chain.length >= 24);
    for (const { cell } of chain) {
      state = (state * 48271) % 2147483647;
      assert.equal(cell.value, state);
    }
  });

  it("can be drawn again by hand from what it prints", () => {
    const rows = payments(120);
    const [start, interval] = [value(page, "随机起点"), value(page, "抽样间隔")].map((yuan) =>
      Math.round(Number(yuan) * 100),
    );
    let before = 0;
    const byHand = rows.filter((row) => {
      const fen = Math.max(0, Math.round(Number(row[4]) * 100));
      const points = Array.from({ length: 26 }, (_, index) => (start ?? 0) + index * (interval ?? 0));
      const isDrawn = points.some((point) => point >= before && point < before + fen);
      before += fen;
      return isDrawn;
    });
    assert.deepEqual(
      vouchersOf(page, byMoney),
      byHand.map((row) => row[1]),
    );
    const places = page.rows.flatMap((cells) =>
      String(cells[3]?.value).startsWith("第几笔支出 ＝") ? [Number(cells[7]?.value)] : [],
    );
    assert.deepEqual(
      vouchersOf(page, atRandom),
      places.map((place) => rows[place - 1]?.[1]),
    );
  });

  it("draws the same payments for the same seed whatever the order of columns, and others for another seed", () => {
    const turned = [head, ...payments(120)].map((cells) => [...cells].reverse());
    const same = sample(auditInput({ 支出: turned }, { asked: { ...nothingAsked, seed: 20261121 } }));
    for (const part of [byMoney, atRandom, reversals]) assert.deepEqual(vouchersOf(same, part), vouchersOf(page, part));
    const other = sample(auditInput({ 支出: [head, ...payments(120)] }, { asked: { ...nothingAsked, seed: 7 } }));
    assert.notDeepEqual(vouchersOf(other, byMoney), vouchersOf(page, byMoney));
  });

  it("uses a seed made from the population, or the one that somebody wrote into the earlier sheet", () => {
    const plain = { 支出: [head, ...payments(120)] };
    const first = sample(auditInput(plain));
    const [count, positive] = [value(first, "总体笔数"), value(first, "抽样金额")];
    assert.equal(value(first, "种子"), ((Math.round(Number(positive) * 100) + Number(count)) % 2147483646) + 1);
    const row = rowWith(first, 0, "种子");
    const earlier = found(first, [{ row, column: 3, value: 4711 }]);
    assert.equal(value(sample(auditInput(plain, { previous: () => earlier })), "种子"), 4711);
  });

  it("keeps what the auditor wrote beside payments that are drawn again, and the rest at the end", () => {
    const row = rowWith(page, 0, byMoney) + 2;
    const [, voucher] = shown(page, row);
    const written = [
      { row, column: 8, value: "√" },
      { row, column: 12, value: "发票抬头不符" },
    ];
    const more = { asked: { ...nothingAsked, seed: 20261121 }, previous: () => found(page, written, 2) };
    const again = sample(
      auditInput({ 支出: [["某某工会支出表"], head, ...payments(120)] }, { ...more, language: "en" }),
    );
    const line = again.rows.findIndex((cells) => cells[1]?.value === voucher && cells[12]?.value === "发票抬头不符");
    assert.equal(shown(again, line)[8], "√");

    const gone = sample(
      auditInput({ 支出: [head, ...payments(120)] }, { ...more, asked: { ...nothingAsked, seed: 99 } }),
    );
    const isDrawn = [byMoney, atRandom, reversals].some((part) => vouchersOf(gone, part).includes(voucher ?? null));
    const kept = gone.rows.filter((cells) => cells[12]?.value === "发票抬头不符");
    assert.equal(kept.length, 1);
    if (!isDrawn) assert.match(String(kept[0]?.[3]?.value), new RegExp(String(voucher)));
    const back = sample(
      auditInput(
        { 支出: [head, ...payments(120)] },
        { asked: { ...nothingAsked, seed: 20261121 }, previous: () => found(gone) },
      ),
    );
    const returned = back.rows.findIndex((cells) => cells[1]?.value === voucher && cells[12]?.value === "发票抬头不符");
    assert.ok(returned >= 0);
  });

  it("keeps nothing at the end where nobody wrote anything", () => {
    const again = sample(auditInput({ 支出: [head, ...payments(120)] }, { previous: () => found(page) }));
    assert.deepEqual(debugPage(again), debugPage(page));
  });

  it("finds a payment again whose summary was mended, by its voucher number and amount", () => {
    const row = rowWith(page, 0, byMoney) + 2;
    const [, voucher] = shown(page, row);
    const mended = payments(120).map((cells) =>
      cells[1] === voucher ? cells.map((cell) => (cell === cells[2] ? "办公用品" : cell)) : cells,
    );
    const previous = () => found(page, [{ row, column: 12, value: "无误" }]);
    const again = sample(
      auditInput({ 支出: [head, ...mended] }, { asked: { ...nothingAsked, seed: 20261121 }, previous }),
    );
    const line = again.rows.findIndex((cells) => cells[1]?.value === voucher && cells[12]?.value === "无误");
    assert.equal(shown(again, line)[3], "办公用品");
  });

  it("finds a payment again in a sheet whose key still shows a card that is masked now", () => {
    const card = "卡6222 0212 3456 7890 123";
    const bought = payments(20).map((cells, index) =>
      index === 3 ? ["2026-01-05", null, card, "业务支出", 9] : cells,
    );
    const first = sample(auditInput({ 支出: [head, ...bought] }));
    assert.doesNotMatch(debugPage(first), /3456/);
    const row = first.rows.findIndex((cells) => cells[3]?.value === "卡622202…0123");
    const column = first.columns.findIndex(({ hidden }) => hidden === true);
    const key = shown(first, row)[column];
    assert.ok(typeof key === "string" && key.includes("卡622202…0123"));
    const earlier = [
      { row, column, value: key.replace("卡622202…0123", card) },
      { row, column: 12, value: "无误" },
    ];
    const again = sample(auditInput({ 支出: [head, ...bought] }, { previous: () => found(first, earlier) }));
    assert.equal(again.rows.find((cells) => cells[12]?.value === "无误")?.[3]?.value, "卡622202…0123");
    assert.doesNotMatch(debugPage(again), /3456/);
  });

  it("looks at everything where there are no more payments than asked for, and takes the setting", () => {
    const few = sample(auditInput({ 支出: [head, ...payments(20)] }));
    assert.equal(vouchersOf(few, "一、全部支出").length, 20);
    assert.equal(value(few, "其中零和红字"), -50);
    assert.doesNotMatch(debugPage(few), /MOD\(/);
    const settings = [
      ["项目", "值"],
      ["抽样数量", 8],
    ];
    const set = sample(auditInput({ 设置: settings, 支出: [head, ...payments(20)] }));
    assert.equal(value(set, "抽样数量"), 8);
    assert.equal(vouchersOf(set, atRandom).length, 4);
  });

  it("is not built without payments, and is with nothing but reversals", () => {
    const none = auditSample(
      auditInput({
        收入: [
          ["日期", "科目", "金额"],
          ["2026-01-05", "拨缴经费收入", 9],
        ],
      }),
      "x",
    );
    assert.ok("notBuilt" in none);
    const reversed = payments(30).map((cells) =>
      cells.map((cell) => (typeof cell === "number" ? -Math.abs(cell) : cell)),
    );
    const only = sample(auditInput({ 支出: [head, ...reversed] }));
    assert.equal(value(only, "抽样间隔"), 0);
    assert.equal(vouchersOf(only, reversals).length, 30);
  });

  it("shows texts of the books as texts, without personal numbers", () => {
    const odd = payments(3).map((cells, index) =>
      index === 0 ? ["2026-01-05", "记-001", "=1+1 卡6222021234567890123", "业务支出", 5, 'O\'Neill "x"'] : cells,
    );
    const text = debugPage(sample(auditInput({ "支'出": [head, ...odd] })));
    assert.match(text, /"=1\+1 卡622202[^"]*0123"/);
    assert.doesNotMatch(text, /6222021234567890123/);
    assert.match(text, /='支''出'!\$E\$2/);
  });
});
