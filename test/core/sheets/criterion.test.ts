import assert from "node:assert/strict";
import fc from "fast-check";
import { criteriaOf, testFor } from "../../../src/core/sheets/criterion.js";
import { meets, sumWhere } from "../../../src/core/sheets/sum-where.js";
import { TabIndex } from "../../../src/core/sheets/tab-index.js";
import type { CellValue } from "../../../src/core/values/cell.js";
import { sheetOf } from "./books.js";

describe("criterion", () => {
  const said: readonly (readonly [CellValue, string])[] = [
    ["会费收入", '"会费收入"'],
    ["a*b?c~d", '"a~*b~?c~~d"'],
    ["<应付>", '"=<应付>"'],
    ["=甲", '"==甲"'],
    ['"引号"支出', '"""引号""支出"'],
    ["501", '"501"'],
    ["501-01 职工活动支出", '"501-01 职工活动支出"'],
    ["会费 ", '"会费 "'],
    [501, "501"],
    [null, '"="'],
  ];
  for (const [value, criterion] of said) {
    it(`asks for ${JSON.stringify(value)} with ${criterion}`, () => {
      const test = testFor(value);
      assert.deepEqual(test === null ? null : criteriaOf(test), [criterion]);
    });
  }

  const unsaid: readonly CellValue[] = [
    "2026-01",
    "2026年1月",
    "50%",
    "1,200",
    "TRUE",
    "  ",
    "",
    "上\n下",
    true,
    { error: "#N/A" },
    "会".repeat(256),
  ];
  for (const value of unsaid) {
    it(`has no criterion for ${JSON.stringify(value).slice(0, 20)}`, () => {
      assert.equal(testFor(value), null);
    });
  }

  it("asks for a year by real dates only, up to its last moment", () => {
    const test = { kind: "year", year: 2026 } as const;
    assert.deepEqual(criteriaOf(test), ['">="&DATE(2026,1,1)', '"<"&DATE(2027,1,1)']);
    const answers = [46022, 46023, 46387.99, 46388, "2026-05-01", null].map((value) => meets(value, test));
    assert.deepEqual(answers, [false, true, true, false, false, false]);
  });

  it("matches whatever the case, and nothing but the whole text", () => {
    const test = { kind: "text", text: "ktv活动" } as const;
    const answers = ["KTV活动", "ktv活动", "ktv活动 ", "活动", "ＫＴＶ活动"].map((value) => meets(value, test));
    assert.deepEqual(answers, [true, true, false, false, false]);
  });
});

const texts = [
  "会费收入",
  "会费收入 ",
  "会*",
  "会费*",
  "?",
  "~",
  "A",
  "a",
  "Ａ",
  "501",
  "0501",
  "<5",
  "=",
  "x\u200by",
  "xy",
  "",
];
const values = fc.oneof(
  fc.constantFrom<CellValue[]>(...texts, 501, 5, 0, null, true, { error: "#REF!" }),
  fc.string({ maxLength: 3 }),
);
const amounts = fc.oneof(
  fc.integer({ min: -500, max: 500 }),
  fc.constantFrom<CellValue[]>("12", null, "元", { error: "#N/A" }),
);

describe("sumWhere", () => {
  it("adds what a plain filter adds", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(values, amounts)), fc.constantFrom(...texts), (rows, text) => {
        const test = testFor(text);
        fc.pre(test?.kind === "text");
        const digits = /^\d+$/.test(text);
        const wanted = rows.flatMap(([value, amount], row) => {
          const same =
            (typeof value === "string" && value.toLowerCase() === text.toLowerCase()) ||
            (digits && value === Number(text));
          return same ? [{ row, amount }] : [];
        });
        const numbers = wanted.flatMap(({ amount }) => (typeof amount === "number" ? [amount] : []));
        const broken = wanted.some(({ amount }) => typeof amount === "object" && amount !== null);
        const summed = sumWhere(
          {
            kind: "where",
            sheet: "账",
            first: 0,
            last: rows.length + 5,
            column: 1,
            conditions: [{ column: 0, test }],
            factor: 1,
          },
          sheetOf("账", rows),
        );
        assert.equal(summed.sum, broken ? null : numbers.reduce((sum, number) => sum + number, 0));
        assert.deepEqual(
          summed.cells.map(({ row }) => row),
          wanted.flatMap(({ row, amount }) => (typeof amount === "number" && amount !== 0 ? [row] : [])),
        );
      }),
    );
  });
});

describe("TabIndex", () => {
  it("puts into one group exactly the rows that the group's conditions select", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(values, values), { minLength: 1 }), (rows) => {
        const index = new TabIndex(sheetOf("账", rows), 0, rows.length - 1);
        const { of, tests } = index.groupsBy([
          { column: 0, as: "value" },
          { column: 1, as: "value" },
        ]);
        tests.forEach((conditions, group) => {
          if (conditions === null) return;
          const selected = rows.map((row) => conditions.every((test, column) => meets(row[column], test)));
          assert.deepEqual(
            selected,
            rows.map((_, row) => of[row] === group),
          );
        });
      }),
    );
  });

  it("refuses texts that programs may take for each other", () => {
    const index = new TabIndex(sheetOf("账", [["５０１"], [501], ["A"], ["Ａ"], ["甲"], ["甲\u200b"], ["乙"]]), 0, 6);
    const { of, tests } = index.groupsBy([{ column: 0, as: "value" }]);
    assert.deepEqual(
      [...of].map((group) => tests[group]),
      [null, null, null, null, null, null, [{ kind: "text", text: "乙" }]],
    );
  });
});
