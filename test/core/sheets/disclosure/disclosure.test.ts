import assert from "node:assert/strict";
import fc from "fast-check";
import { debugPage } from "../../../../src/core/sheets/debug-page.js";
import { disclosure } from "../../../../src/core/sheets/disclosure/disclosure.js";
import { helpGroups, helpOf } from "../../../../src/core/sheets/disclosure/help-kinds.js";
import type { CellValue } from "../../../../src/core/values/cell.js";
import { asRead, build, cellAt, readBooks, rowWith, untied, valuesIn, type Sheets } from "../dues/dues-book.js";
import { sheetInput } from "../sheet-input.js";

const heads = ["日期", "摘要", "科目", "明细科目", "金额", "慰问类型", "收款人", "活动名称", "资金来源"];
const members: readonly (readonly CellValue[])[] = [
  ["会员号", "姓名", "部门"],
  ["0001", "王芳", "语文组"],
  ["0002", "李强", "语文组"],
  ["0003", "张敏", "数学组"],
  ["0004", "赵静", "数学组"],
];
const visit = (category: string, payee: string, amount: number): CellValue[] => [
  46150,
  `${category}慰问`,
  "职工活动支出",
  "会员活动",
  amount,
  category,
  payee,
  null,
  null,
];
const book: Sheets = {
  会员: members,
  收入: [
    ["日期", "摘要", "科目", "金额", "资金来源"],
    [46030, "拨缴经费", "拨缴经费收入", 20000, null],
    [46040, "一日捐", "捐款收入", 800, "帮困基金"],
  ],
  支出: [
    heads,
    [46089, "三八节活动", "职工活动支出", "文体活动", 1200, null, "某某花店", "三八妇女节插花", null],
    [46090, "三八节场地", "职工活动支出", "文体活动", 300, null, "某某宾馆", "三八妇女节插花", null],
    visit("结婚", "王芳", 800),
    visit("结婚", "李强", 800),
    visit("结婚", "张敏", 800),
    visit("住院", "赵静", 500),
    visit("困难", "张敏", 1000),
    visit("困难", "李强", 1000),
  ],
  活动: [
    ["活动日期", "活动名称", "参加人数"],
    [46089, "三八妇女节插花", 60],
  ],
};

describe("the disclosure", () => {
  const sheet = build(disclosure, readBooks(book, [["上年结余", 5000]]));

  it("shows opening, income and spending by account, and a closing that is live", () => {
    const row = rowWith(sheet, "期末滚存结余") + 1;
    assert.equal(cellAt(sheet, `D${row}`).value, 18600);
    assert.match(cellAt(sheet, `D${row}`).formula ?? "", /^IF\(ISNUMBER\(D8\),ROUND\(D8\+D\d+-D\d+,2\),"待填"\)$/);
    assert.equal(cellAt(sheet, "D8").formula, "'设置'!$B$4");
    assert.deepEqual(valuesIn(sheet, rowWith(sheet, "帮困基金")).slice(2, 4), [800, 0]);
    assert.deepEqual(untied(sheet), []);
  });

  it("tells times, people and amount by kind, and puts together what concerns fewer than three", () => {
    assert.deepEqual(valuesIn(sheet, rowWith(sheet, "结婚慰问")), ["结婚慰问", 3, 3, 2400, 800]);
    assert.deepEqual(valuesIn(sheet, rowWith(sheet, "其他慰问帮扶（合并）")), [
      "其他慰问帮扶（合并）",
      3,
      3,
      2500,
      833.33,
    ]);
    const text = debugPage(sheet.page);
    for (const word of ["住院慰问", "困难帮扶、送温暖", "王芳", "赵静"]) assert.ok(!text.includes(word), word);
    assert.equal(valuesIn(sheet, rowWith(sheet, "其他支出"))[3], 1500);
  });

  it("leaves a single person's help to the other spending, or hides it among the next kind", () => {
    const one = { ...book, 支出: [heads, visit("住院", "赵静", 500)] };
    const alone = build(disclosure, readBooks(one));
    assert.equal(valuesIn(alone, rowWith(alone, "其他支出"))[3], 500);
    assert.ok(!debugPage(alone.page).includes("合并）"));
    const again = [1, 2, 3].map((day) => [46150 + day, "住院慰问", "职工活动支出", "会员活动", 500, "住院", "赵静"]);
    const thrice = debugPage(build(disclosure, readBooks({ ...book, 支出: [heads, ...again] })).page);
    assert.ok(!thrice.includes("住院慰问"), "three visits to one member");
    const more = {
      ...book,
      支出: [
        heads,
        visit("住院", "赵静", 500),
        visit("结婚", "王芳", 800),
        visit("结婚", "李强", 800),
        visit("结婚", "张敏", 800),
      ],
    };
    const hidden = build(disclosure, readBooks(more));
    assert.equal(valuesIn(hidden, rowWith(hidden, "其他慰问帮扶（合并）"))[3], 2900);
    assert.ok(!debugPage(hidden.page).includes("结婚慰问"));
  });

  it("counts a person once who was given something of several kinds", () => {
    const given = (payees: readonly string[]) => {
      const rows = payees.map((payee, index) => visit(["住院", "困难", "生日", "结婚"][index] ?? "", payee, 600));
      return build(disclosure, readBooks({ ...book, 支出: [heads, ...rows] }));
    };
    for (const payees of [
      ["王芳", "王芳", "王芳", "王芳"],
      ["王芳", "李强", "王芳", "李强"],
    ]) {
      const few = given(payees);
      assert.ok(!debugPage(few.page).includes("合并）"));
      assert.equal(valuesIn(few, rowWith(few, "其他支出"))[3], 2400);
      assert.deepEqual(untied(few), []);
    }
    const three = given(["王芳", "李强", "王芳", "赵静"]);
    const merged = valuesIn(three, rowWith(three, "其他慰问帮扶（合并）"));
    assert.deepEqual(merged.slice(1), [4, 3, 2400, 800]);
  });

  it("prints no group that concerns fewer than three different people", () => {
    const names = ["王芳", "李强", "张敏", "赵静"];
    const payment = fc.record({
      kind: fc.constantFrom("住院", "困难", "生日", "结婚", "生育", "退休", "先进奖励"),
      name: fc.constantFrom(...names),
      named: fc.boolean(),
    });
    const merged: boolean[] = [];
    fc.assert(
      fc.property(fc.array(payment, { minLength: 1, maxLength: 9 }), (payments) => {
        const rows = payments.map(({ kind, name, named }) =>
          visit(kind, named || kind === "先进奖励" ? name : "某某商店", 100),
        );
        const groups = helpGroups(helpOf(readBooks({ 会员: members, 支出: [heads, ...rows] })));
        for (const { kind, sources } of groups) {
          const people = new Set(sources.map(({ row }) => payments[row - 1]?.name));
          assert.ok(people.size >= 3, `${kind}: ${[...people].join()}`);
          merged.push(kind === "few");
        }
      }),
      { numRuns: 150 },
    );
    assert.ok(merged.includes(true) && merged.includes(false));
  });

  it("shows activities with date, participants, amount and a head", () => {
    const row = rowWith(sheet, "三八妇女节插花");
    assert.deepEqual(valuesIn(sheet, row), ["三八妇女节插花", 46089, 60, 1500, 25]);
  });

  it("does not show an activity that names a person or an illness, or that was for one or two", () => {
    const told = (title: string, people: number | null) => {
      const activity = [46089, "活动", "职工活动支出", "文体活动", 90, null, "某某店", title, null];
      const plan = [
        ["活动日期", "活动名称", "参加人数"],
        [46089, title, people],
      ];
      return debugPage(build(disclosure, readBooks({ ...book, 支出: [heads, activity], 活动: plan })).page);
    };
    assert.ok(told("气排球比赛", 24).includes("气排球比赛"));
    for (const title of ["看望王芳老师", "白血病捐款答谢", "退休欢送会1965-03-02"])
      assert.ok(!told(title, 24).includes(title), title);
    assert.ok(!told("气排球比赛", 2).includes("气排球比赛"));
  });

  it("names members with department and amount only where the settings say so", () => {
    const named = build(disclosure, readBooks(book, [["公开到人", "是"]]));
    const row = rowWith(named, "王芳");
    assert.deepEqual(valuesIn(named, row), ["王芳", "语文组", null, 800]);
    assert.deepEqual(valuesIn(named, rowWith(named, "张敏")), ["张敏", "数学组", null, 1800]);
    assert.match(cellAt(named, `D${row + 1}`).formula ?? "", /^'支出'!\$E\$4$/);
  });

  it("keeps what was filled in of the notice, in the other language too, and reckons the seventh day", () => {
    const books = readBooks(book);
    const from = rowWith(sheet, "公开起始日期") + 1;
    const typed = asRead(build(disclosure, books).page, { [`B${from}`]: 46300, [`B${from + 3}`]: "周老师" });
    const again = build(disclosure, books, { language: "en", previous: () => typed });
    const row = rowWith(again, "Shown from");
    assert.deepEqual(
      [0, 1, 3].map((more) => valuesIn(again, row + more)[1]),
      [46300, 46306, "周老师"],
    );
  });

  it("begins a page before the notice where a page would else end between it and the signatures", () => {
    const visits = (count: number) =>
      Array.from({ length: count }, (_, index) => {
        return [46089, "活动", "职工活动支出", "文体活动", 90, null, "某某店", `气排球比赛第${index + 1}场`, null];
      });
    const plan = (count: number) =>
      Array.from({ length: count }, (_, index) => [46089, `气排球比赛第${index + 1}场`, 24]);
    const breaks = [0, 8, 12, 14, 16, 18, 20, 34].map((count) => {
      const sheets = {
        ...book,
        支出: [heads, ...visits(count)],
        活动: [["活动日期", "活动名称", "参加人数"], ...plan(count)],
      };
      const long = build(disclosure, readBooks(sheets));
      const { breaks } = long.page.print;
      const notice = rowWith(long, "公开事项");
      const isHeading = (row: number): boolean => long.page.rows[row]?.[0]?.role === "section";
      assert.ok(breaks.every((row) => row === notice || isHeading(row)));
      return breaks.includes(notice) ? 1 : 0;
    });
    assert.equal(breaks.at(0), 0);
    assert.ok(breaks.includes(1));
  });

  it("is not built where nothing is booked", () => {
    const built = disclosure(sheetInput(readBooks({ 会员: members })), "表");
    assert.ok("notBuilt" in built && built.notBuilt["zh-CN"].includes("请先登记"));
  });

  it("holds no ID, telephone, card, birth date or illness, whatever column they were typed into", () => {
    const secrets = [
      "11010519491231002X",
      "13800138000",
      "6222021234567890123",
      "1985-06-15",
      "1985年6月15日",
      "肺癌",
      "抑郁症",
      "尿毒症透析",
    ];
    const planted = fc.constantFrom(...secrets, "");
    const place = fc
      .tuple(planted, fc.constantFrom("", "李强", "春游", "职工活动支出"), planted)
      .map(([before, text, after]) => `${before}${text}${after}`);
    const row = fc.tuple(
      place,
      place,
      place,
      fc.constantFrom("结婚", "住院", "困难", "节日", ""),
      place,
      place,
      place,
      fc.integer({ min: 1, max: 900 }),
      place,
    );
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 8 }),
        place,
        place,
        fc.constantFrom("是", "否"),
        fc.constantFrom("zh-CN", "en"),
        (rows, name, area, named, language) => {
          const spent = rows.map(([summary, item, kind, category, payee, activity, fund, amount], index) => {
            return [
              46100 + index,
              summary,
              "职工活动支出",
              item,
              amount,
              `${category}${kind}`,
              index === 0 ? name : payee,
              activity,
              fund,
            ];
          });
          const received = rows.map(([summary, , , , , , fund, amount, payer]) => [
            46100,
            summary,
            "其他收入",
            amount,
            fund,
            payer,
          ]);
          const sheets: Sheets = {
            会员: [...members, ["0009", name, area]],
            收入: [["日期", "摘要", "科目", "金额", "资金来源", "付款单位"], ...received],
            支出: [heads, ...spent],
            活动: [
              ["活动日期", "活动名称", "参加人数", "负责人"],
              [46100, rows[0]?.[5] ?? "", 9, name],
            ],
          };
          const built = build(disclosure, readBooks(sheets, [["公开到人", named]]), {
            language: language === "en" ? "en" : "zh-CN",
          });
          const text = debugPage(built.page);
          for (const secret of secrets) assert.ok(!text.includes(secret), `${secret}\n${text}`);
          assert.deepEqual(untied(built), []);
        },
      ),
      { numRuns: 80 },
    );
  });
});
