import assert from "node:assert/strict";
import { keepLedger } from "../../../../src/core/ledger/keep-ledger.js";
import { readBook } from "../../../../src/core/reading/read-book.js";
import type { SheetSnapshot } from "../../../../src/core/reading/snapshot.js";
import { bankReconciliation } from "../../../../src/core/sheets/bank/bank-reconciliation.js";
import type { BuiltSheet } from "../../../../src/core/sheets/built-sheet.js";
import { debugPage } from "../../../../src/core/sheets/debug-page.js";
import type { SheetPage } from "../../../../src/core/sheets/page.js";
import { bankHolderDiffers } from "../../../../src/core/rules/across/bank-holder-differs.js";
import type { CellValue } from "../../../../src/core/values/cell.js";
import type { Language } from "../../../../src/core/values/language.js";
import { book, day, sheet } from "../../reading/grid.js";
import { sheetInput } from "../sheet-input.js";

const settings = sheet("设置", "项目 | 值\n单位名称 | 青禾小学工会\n年度 | 2026\n上年结余 | 1000");
const income = sheet("收入", "日期 | 凭证号 | 摘要 | 科目 | 金额\n2026-01-05 | 收1 | 拨款 | 拨缴经费收入 | 500");
const spending = sheet(
  "支出",
  `日期 | 凭证号 | 摘要 | 科目 | 金额 | 收款人 | 付款方式
2026-01-08 | 付1 | 活动用品 | 职工活动支出 | 200 | 青禾百货 | 转账
2026-01-12 | 付2 | 零星购物 | 业务支出 | 30 | 小卖部 | 现金
2026-01-28 | 付3 | =年货"好" | 职工活动支出 | 90 | 青禾超市 | 转账`,
);
const statement = sheet(
  "对账单",
  `户名：青禾小学工会委员会　账号：6228480402564890018
交易日期 | 摘要 | 对方户名 | 支出 | 收入 | 余额
2026-01-06 | 拨款 | 区总工会 | | 500 | 1500
2026-01-09 | 转账 | 青禾百货 | 200 | | 1300
2026-01-21 | 结息 13812345678 | | | 3 | 1303
2026-01-30 | 手续费 | 本行 | 5 | | 1298`,
);

/** A payment in cash in a month. */
function cashIn(month: number): CellValue[] {
  return [`2026-0${month}-10`, "付2", "零星购物", "业务支出", 30, "小卖部", "现金"];
}

interface More {
  readonly language?: Language;
  readonly previous?: SheetSnapshot;
}

function make(sheets: readonly SheetSnapshot[], { language = "zh-CN", previous }: More = {}) {
  const today = day(2026, 7, 15);
  const snapshot = book(...sheets);
  const reading = readBook(snapshot, { today, year: null });
  const books = { snapshot, reading, ledger: keepLedger(reading, today) };
  return bankReconciliation(sheetInput(books, { language, previous: () => previous ?? null }), "银行存款余额调节表");
}

function made(sheets: readonly SheetSnapshot[], more: More = {}): BuiltSheet {
  const built = make(sheets, more);
  if ("notBuilt" in built) throw new Error(built.notBuilt.en);
  return built;
}

const all = [settings, income, spending, statement];

/** Values of the form: of each row its label, amount and count on both sides. */
function form({ page }: BuiltSheet): unknown[][] {
  return page.rows.slice(3, 8).map((cells) => [0, 2, 3, 4, 7, 8].map((column) => cells[column]?.value ?? null));
}

function asSheet(page: SheetPage): SheetSnapshot {
  return {
    ...sheet(
      page.name,
      page.rows.map((cells) => cells.map((cell) => cell?.value ?? null)),
    ),
    mark: page.mark,
  };
}

/** The sheet as it comes back after somebody wrote beside the entry with a key. */
function withNote({ page }: BuiltSheet, key: string, note: string): SheetSnapshot {
  const back = asSheet(page);
  const values = back.values.map((cells) =>
    cells?.[11] === key ? cells.map((cell, at) => (at === 10 ? note : cell)) : cells,
  );
  return { ...back, values };
}

/** The key of the one entry of a side, day and amount. */
function keyOf({ page }: BuiltSheet, stem: string): string {
  const keys = page.rows.map((cells) => String(cells[11]?.value)).filter((key) => key.startsWith(`${stem} `));
  assert.equal(keys.length, 1, stem);
  return keys[0] ?? "";
}

describe("the bank reconciliation", () => {
  it("adds and takes off what only one side has, and proves that both sides agree", () => {
    const built = made(all);
    assert.deepEqual(form(built), [
      ["单位银行存款账面余额", 1210, null, "银行对账单余额", 1298, "对账单!F6"],
      ["加：银行已收、单位未收", 3, 1, "加：单位已收、银行未收", 0, 0],
      ["减：银行已付、单位未付", 5, 1, "减：单位已付、银行未付", 90, 1],
      ["调节后余额", 1208, null, "调节后余额", 1208, null],
      ["差额（银行－账面）", 0, null, "相符", null, null],
    ]);
    const cells = (row: number) => [2, 7].map((column) => built.page.rows[row]?.[column]?.formula);
    assert.deepEqual(cells(4), ["ROUND(SUM(C17:C17),2)", undefined]);
    assert.deepEqual(cells(6), ['IF(ISNUMBER(C4),ROUND(C4+C5-C6,2),"")', 'IF(ISNUMBER(H4),ROUND(H4+H5-H6,2),"")']);
    assert.equal(built.page.rows[3]?.[7]?.formula, "'对账单'!$F$6");
    assert.deepEqual(
      built.figures.map(({ expected }) => expected),
      [121000, 129800],
    );
  });

  it("lists the items with links, in texts that are no formulas, without personal numbers", () => {
    const shown = debugPage(made(all).page);
    assert.match(shown, /一、银行已收、单位未收（1 笔）/);
    assert.match(shown, /结息 138…/);
    assert.match(shown, /HYPERLINK\("#'对账单'!E5","E5"\)/);
    assert.match(shown, /现金支付 1 笔、30\.00 元/);
    assert.doesNotMatch(shown, /13812345678|6228480402564890018/);
    const summary = made(all)
      .page.rows.flat()
      .find((cell) => String(cell?.value).startsWith("=年货"));
    assert.deepEqual([summary?.formula, summary?.value], [undefined, '=年货"好" 青禾超市']);
  });

  it("folds the matched pairs, repeats the lists' head on every page, and is no wider than one", () => {
    const { page } = made(all);
    const first = page.rows.findIndex((cells) => String(cells[0]?.value).startsWith("五、已核对（2 笔")) + 1;
    assert.deepEqual(
      [...(page.outline ?? [])],
      [
        [first, 1],
        [first + 1, 1],
      ],
    );
    const { titleRows, area } = page.print;
    assert.equal(page.rows[titleRows?.last ?? 0]?.[0]?.value, "日期");
    assert.ok(page.columns.slice(0, (area?.right ?? 0) + 1).reduce((sum, { width }) => sum + width, 0) <= 160);
    assert.equal(page.columns[11]?.hidden, true);
  });

  it("is written in English as well", () => {
    const built = made(all, { language: "en" });
    assert.deepEqual(form(built).at(-1), ["Difference (bank less books)", 0, null, "agrees", null, null]);
    const texts = built.page.rows.flat().flatMap((cell) => (typeof cell?.value === "string" ? [cell.value] : []));
    const own = texts.filter((text) => /\p{Script=Han}/u.test(text));
    // What is left in Chinese are the title's own name, the sheets' names and what the user wrote.
    assert.ok(
      own.every((text) =>
        /余额调节表|对账单|支出|收入|拨款|转账|结息|手续费|年货|活动用品|付\d|收\d|青禾|区总|工会/.test(text),
      ),
      own.join("\n"),
    );
  });

  it("keeps what was written beside an item, in the other language and after rows moved; without its item, apart", () => {
    const note = "一季度结息，2月入账";
    const first = made(all);
    const key = keyOf(first, "B 2026-01-21 3.00");
    const before = withNote(first, key, note);
    const moved = {
      ...statement,
      values: [...statement.values.slice(0, 2), ...statement.values.slice(2).reverse()],
    };
    const again = made([settings, income, spending, moved], { language: "en", previous: before });
    const entry = again.page.rows.find((cells) => cells[11]?.value === key);
    assert.deepEqual([entry?.[10]?.value, entry?.[10]?.role], [note, "listInput"]);

    const booked = { ...income, values: [...income.values, ["2026-01-21", "收2", "利息", "其他收入", 3]] };
    const settled = made([settings, booked, spending, statement], { previous: before });
    const kept = settled.page.rows.find((cells) => cells[10]?.value === note);
    assert.match(String(kept?.[0]?.value), /结息/);
    const third = made([settings, booked, spending, statement], { previous: asSheet(settled.page) });
    assert.deepEqual(
      third.page.rows.filter((cells) => cells[10]?.value === note).map((cells) => cells[0]?.value),
      [kept?.[0]?.value],
    );
  });

  it("takes a note of an earlier sheet's key where one item has its day and amount, and keeps it apart where several have", () => {
    const old = "B 2026-01-21 3.00 #1";
    const first = made(all);
    const key = keyOf(first, "B 2026-01-21 3.00");
    const back = withNote(first, key, "二月入账");
    const values = back.values.map((cells) => cells?.map((cell) => (cell === key ? old : cell)));
    const noted = (built: BuiltSheet) =>
      built.page.rows.filter((cells) => cells[10]?.value === "二月入账").map((cells) => cells[11]?.value);
    assert.deepEqual(noted(made(all, { previous: { ...back, values } })), [key]);
    const more = { ...statement, values: [...statement.values, ["2026-01-21", "利息", "", "", 3, 1301]] };
    assert.deepEqual(noted(made([settings, income, spending, more], { previous: { ...back, values } })), [old]);
  });

  it("leaves a note with its item when another of the same day and amount is gone", () => {
    const two = (texts: readonly string[]) => ({
      ...statement,
      values: [...statement.values.slice(0, 2), ...texts.map((text) => ["2026-01-21", text, "", "", 3, ""])],
    });
    const first = made([settings, income, spending, two(["利息", "退款"])]);
    const row = first.page.rows.find((cells) => String(cells[1]?.value).includes("退款"));
    const back = withNote(first, String(row?.[11]?.value), "多付退回");
    const labelled = (texts: readonly string[]) =>
      made([settings, income, spending, two(texts)], { previous: back })
        .page.rows.filter((cells) => cells[10]?.value === "多付退回")
        .map((cells) => [cells[1]?.value ?? null, cells[10]?.role]);
    assert.deepEqual(labelled(["退款"]), [["退款", "listInput"]]);
    assert.deepEqual(labelled(["利息"])[0]?.[0], null);
  });

  it("does not say that it agrees while lines of the statement could not be read, and lists them with their cells", () => {
    const unread = (line: string) =>
      sheet(
        "对账单",
        `交易日期 | 摘要 | 对方户名 | 支出 | 收入 | 余额
2026-01-06 | 拨款 | 区总工会 | | 500 | 1500
2026-01-09 | 转账 | 青禾百货 | 200 | | 1300
${line}`,
      );
    for (const [line, cell, amount] of [
      ["待定 | 取现 | | 5000 | | 7800", "A4", "5000"],
      ["2026-01-30 | 取现 | 某人 | 5000元整? | | 7800", "D4", "5000元整?"],
      ["2026-01-30 | 取现 | | 5000 | 400 | 7800", "D4", "400 5000"],
    ] as const) {
      const built = made([settings, income, spending, unread(line)]);
      assert.equal(form(built).at(-1)?.[3], "不能确认：对账单有 1 行未能读取", line);
      assert.doesNotMatch(debugPage(built.page), /"相符"/);
      const at = built.page.rows.findIndex((cells) => cells[0]?.value === "对账单中未计入的行（1 行）");
      const shown = built.page.rows[at + 1];
      assert.deepEqual([shown?.[2]?.value, shown?.[3]?.value], [amount, cell]);
      assert.match(String(shown?.[4]?.value), /未计入本表.*此行余额 7800/);
      // The sums of the form still reach the lists, which stand further down.
      const paid = built.page.rows.findIndex((cells) => String(cells[0]?.value).startsWith("四、单位已付"));
      assert.equal(built.page.rows[5]?.[7]?.formula, `ROUND(SUM(H${paid + 2}:H${paid + 2}),2)`);
    }
    const english = made([settings, income, spending, unread("待定 | 取现 | | 5000 | | 7800")], { language: "en" });
    assert.equal(form(english).at(-1)?.[3], "cannot be confirmed: 1 line(s) of the statement could not be read");
    assert.match(debugPage(english.page), /Rows of the statement that are in no figure \(1\)/);
    assert.equal(form(made([settings, income, spending, statement])).at(-1)?.[3], "相符");
  });

  it("does not say that it agrees where the statement's last balance is not the one it goes by", () => {
    const ends = (balance: number) =>
      sheet(
        "对账单",
        `交易日期 | 摘要 | 对方户名 | 支出 | 收入 | 余额
2026-01-06 | 拨款 | 区总工会 | | 500 | 1500
2026-01-31 | 日终余额 | | 0 | | ${balance}`,
      );
    const verdict = (balance: number) => form(made([settings, income, ends(balance)])).at(-1)?.[3];
    assert.deepEqual([verdict(1500), verdict(900)], ["相符", "不能确认：对账单最后一个余额未采用"]);
  });

  it("marks and counts payments that went to another name than the books' payee", () => {
    const visit = sheet(
      "支出",
      "日期 | 摘要 | 科目 | 金额 | 收款人\n2026-01-08 | 慰问 | 维权支出 | 800 | 王五\n2026-01-09 | 慰问 | 维权支出 | 300 | 张三",
    );
    const paid = sheet(
      "对账单",
      "交易日期 | 摘要 | 对方户名 | 支出 | 收入 | 余额\n2026-01-08 | 慰问 | 李四 | 800 | | 200\n2026-01-09 | 慰问 | 张三 | 300 | | -100",
    );
    const shown = debugPage(made([settings, visit, paid]).page);
    assert.match(shown, /金额日期，户名不符，请核对/);
    assert.match(shown, /已核对中有 1 笔对方户名与账上收款人不符/);
    const english = debugPage(made([settings, visit, paid], { language: "en" }).page);
    assert.match(english, /date, another name: check the payee/);
    assert.match(english, /1 of the matched payments went to another name/);
    assert.doesNotMatch(debugPage(made(all).page), /户名不符/);
  });

  it("says of a line that the books have the payment in cash", () => {
    const cashed = sheet(
      "支出",
      "日期 | 摘要 | 科目 | 金额 | 收款人 | 付款方式\n2026-01-08 | 慰问 | 维权支出 | 800 | 王五 | 现金",
    );
    const paid = sheet(
      "对账单",
      "交易日期 | 摘要 | 对方户名 | 支出 | 收入 | 余额\n2026-01-08 | 转账 | 王五 | 800 | | 200",
    );
    assert.match(debugPage(made([settings, cashed, paid]).page), /账上记为现金支付/);
    assert.match(debugPage(made([settings, cashed, paid], { language: "en" }).page), /booked as paid in cash/);
  });

  it("asks for a balance that nothing states, and reckons with what was typed", () => {
    const bare = sheet("对账单", "交易日期 | 对方户名 | 支出 | 收入\n2026-01-06 | 区总工会 | | 500");
    const open = made([settings, income, bare]);
    assert.deepEqual(form(open)[0]?.slice(3, 5), ["银行对账单余额", null]);
    assert.equal(open.page.rows[3]?.[7]?.role, "moneyInput");
    assert.deepEqual(form(open).at(-1)?.slice(0, 4), ["差额（银行－账面）", "", null, "待填"].slice(0, 4));
    const back = asSheet(open.page);
    const values = back.values.map((cells, row) =>
      row === 3 ? cells?.map((cell, at) => (at === 7 ? 1490 : cell)) : cells,
    );
    const typed = made([settings, income, bare], { language: "en", previous: { ...back, values } });
    assert.deepEqual(form(typed).at(-1), ["Difference (bank less books)", -10, null, "differs", null, null]);
  });

  it("says where a difference comes from", () => {
    const broken = sheet(
      "对账单",
      `交易日期 | 对方户名 | 支出 | 收入 | 余额
2026-01-06 | 区总工会 | | 500 | 1540
2026-01-09 | 青禾百货 | 200 | | 1320`,
    );
    const built = made([settings, income, spending, broken]);
    assert.equal(form(built).at(-1)?.[1], 20);
    const shown = debugPage(built.page);
    assert.match(shown, /差额中 40\.00 元来自期初/);
    assert.match(shown, /差额中 -20\.00 元来自对账单本身/);
  });

  it("does not say that it agrees where the statement's balances break, and states every break though they cancel", () => {
    const broken = sheet(
      "对账单",
      `交易日期 | 对方户名 | 支出 | 收入 | 余额
2026-01-06 | 区总工会 | | 500 | 1500
2026-01-09 | 青禾百货 | 200 | | 9999
2026-01-30 | 本行 | 5 | | 1295`,
    );
    const built = made([settings, income, spending, broken]);
    assert.deepEqual(form(built).at(-1), ["差额（银行－账面）", 0, null, "余额不连续，须核对原件", null, null]);
    assert.doesNotMatch(debugPage(built.page), /"相符"/);
    const breaks = built.page.rows.slice(8, 10).map((cells) => [0, 2, 3, 4].map((column) => cells[column]?.value));
    assert.deepEqual(
      breaks.map((cells) => cells.slice(0, 3)),
      [
        ["对账单余额不连续", 8699, "E3"],
        ["对账单余额不连续", -8699, "E4"],
      ],
    );
    assert.match(String(breaks[0]?.[3]), /对账单写 9999\.00，按前一余额加减应为 1300\.00/);
    // The sums of the form still reach the lists, which stand further down.
    const at = built.page.rows.findIndex((cells) => String(cells[0]?.value).startsWith("二、银行已付"));
    assert.equal(built.page.rows[5]?.[2]?.formula, `ROUND(SUM(C${at + 2}:C${at + 2}),2)`);
    assert.match(debugPage(made([settings, income, spending, broken], { language: "en" }).page), /see the original/);
  });

  it("speaks of cash up to the end of the comparison only, and of cash drawn only where it is listed", () => {
    const early = { ...statement, values: statement.values.slice(0, 4) };
    const later = { ...spending, values: [...(spending.values.slice(0, 2) as CellValue[][]), cashIn(2)] };
    assert.doesNotMatch(debugPage(made([settings, income, later, early]).page), /现金支付/);
    const within = { ...spending, values: [...(spending.values.slice(0, 2) as CellValue[][]), cashIn(1)] };
    const shown = debugPage(made([settings, income, within, early]).page);
    assert.match(shown, /另有现金支付 1 笔、30\.00 元，不经过银行，不在账面余额内。/);
    const drawn = {
      ...early,
      values: [...(early.values as CellValue[][]), ["2026-01-10", "提现", "", 30, "", 1270]],
    };
    assert.match(debugPage(made([settings, income, within, drawn]).page), /提取现金见“银行已付、单位未付”/);
  });

  it("holds the withdrawals and deposits that the statement confirms in the books' balance, and says so", () => {
    const journal = sheet(
      "支出",
      `日期 | 凭证号 | 摘要 | 科目 | 金额 | 收款人 | 付款方式
2026-01-08 | 付1 | 活动用品 | 职工活动支出 | 200 | 青禾百货 | 转账
2026-01-12 | 付2 | 提现 | 库存现金 | 50 | |
2026-01-13 | 付3 | 零星购物 | 业务支出 | 30 | 小卖部 | 现金
2026-01-20 | 付4 | 转存定期 | | 300 | |`,
    );
    const confirming = sheet(
      "对账单",
      `户名：青禾小学工会委员会　账号：6228480402564890018
交易日期 | 摘要 | 对方户名 | 支出 | 收入 | 余额
2026-01-06 | 拨款 | 区总工会 | | 500 | 1500
2026-01-09 | 转账 | 青禾百货 | 200 | | 1300
2026-01-12 | 现支 | 本行 | 50 | | 1250
2026-01-20 | 转存定期 | 本行 | 300 | | 950`,
    );
    const built = made([settings, income, journal, confirming]);
    assert.deepEqual(
      built.figures.map(({ expected }) => expected),
      [95000, 95000],
    );
    assert.match(debugPage(built.page), /提现、转存定期、往来款等 2 笔（转入 0\.00 元，转出 350\.00 元）/);
    const english = debugPage(made([settings, income, journal, confirming], { language: "en" }).page);
    assert.match(
      english,
      /holds 2 withdrawals, deposits or debts that the statement confirms \(in 0\.00 yuan, out 350\.00\)/,
    );
  });

  it("of another holder's statement is made with a caution at its head where most lines are in the books, else not at all", () => {
    const named = sheet("设置", "项目 | 值\n单位名称 | 星光小学工会\n年度 | 2026\n上年结余 | 1000");
    const built = made([named, income, spending, statement], {});
    assert.match(String(built.page.rows[2]?.[0]?.value), /户名为“青禾小学工会委员会”，账上单位为“星光小学工会”/);
    assert.equal(built.page.rows[2]?.[0]?.role, "eventOff");
    assert.equal(built.page.rows[4]?.[7]?.formula, "'对账单'!$F$6");
    assert.equal(built.page.rows[5]?.[2]?.formula, "ROUND(SUM(C18:C18),2)");
    const others = sheet(
      "对账单",
      `户名：青禾小学工会委员会
交易日期 | 摘要 | 对方户名 | 支出 | 收入 | 余额
2026-01-06 | 转账 | 某某 | 777 | | 90000
2026-01-09 | 收款 | 某某 | | 333 | 90333`,
    );
    const none = make([named, income, spending, others]);
    assert.match("notBuilt" in none ? none.notBuilt["zh-CN"] : "", /户名不是本单位/);
    assert.match("notBuilt" in none ? none.notBuilt.en : "", /another holder/);
    const found = (bank: SheetSnapshot) => {
      const snapshot = book(named, income, spending, bank);
      const reading = readBook(snapshot, { today: day(2026, 7, 15), year: null });
      const ledger = keepLedger(reading, day(2026, 7, 15));
      return bankHolderDiffers.check({ snapshot, reading, ledger }).map(({ severity }) => severity ?? null);
    };
    assert.deepEqual([found(others), found(statement)], [["error"], [null]]);
  });

  it("of two funds holds both, and of negative bookings what they take back", () => {
    const funds = sheet("设置", "项目 | 值\n年度 | 2026\n上年结余 | 1000\n帮困基金上年结余 | 400");
    const two = sheet(
      "支出",
      `日期 | 摘要 | 科目 | 金额 | 资金来源
2026-01-08 | 补助 | 维权支出 | 200 | 帮困基金
2026-01-09 | 冲回 | 业务支出 | -50 | 工会经费`,
    );
    const lines = sheet(
      "对账单",
      `交易日期 | 摘要 | 对方户名 | 支出 | 收入 | 余额
2026-01-08 | 补助 | 张三 | 200 | | 1200
2026-01-09 | 退回 | 某店 | | 50 | 1250`,
    );
    const built = made([funds, two, lines]);
    assert.deepEqual(
      form(built).map((row) => [row[1], row[4]]),
      [
        [1250, 1250],
        [0, 0],
        [0, 0],
        [1250, 1250],
        [0, null],
      ],
    );
  });

  it("is not made without a statement, of another year's, or of another account's, and says what to do", () => {
    const why = (bank: SheetSnapshot[]) => {
      const built = make([settings, income, spending, ...bank]);
      return "notBuilt" in built ? built.notBuilt : null;
    };
    assert.match(why([])?.["zh-CN"] ?? "", /表名写“对账单”/);
    const last = sheet("对账单", "交易日期 | 对方户名 | 收入 | 余额\n2025-01-06 | 区总 | 500 | 900");
    assert.match(why([last])?.["zh-CN"] ?? "", /换成本年度的对账单/);
    const rows = [1, 2, 3].map((n) => `2026-01-0${n} | 甲公司 | ${n * 7} | ${n * 9}`).join("\n");
    assert.match(why([sheet("对账单", `交易日期 | 对方户名 | 收入 | 余额\n${rows}`)])?.en ?? "", /another account/);
  });
});
