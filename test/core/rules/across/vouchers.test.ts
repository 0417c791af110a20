import assert from "node:assert/strict";
import fc from "fast-check";
import { voucherDatesDiffer } from "../../../../src/core/rules/across/voucher-dates-differ.js";
import { voucherGap } from "../../../../src/core/rules/across/voucher-gap.js";
import { voucherParser } from "../../../../src/core/rules/across/voucher-numbers.js";
import { voucherOrder } from "../../../../src/core/rules/across/voucher-order.js";
import type { Example, ExampleCell } from "../../../../src/core/rules/example.js";
import { rulesNotRun } from "../example-book.js";
import { judgeWorkbooks } from "./workbooks.js";

/** Payments as `日 凭证号`, such as `01-05 记-001`, each with an amount of its own. */
function paid(...rows: string[]): Example {
  return { sheets: { 支出: sheetOf("职工活动支出", rows) } };
}

function sheetOf(account: string, rows: readonly string[]): ExampleCell[][] {
  return [
    ["日期", "凭证号", "摘要", "科目", "金额"],
    ...rows.map((row, index) => {
      const [day = "", ...voucher] = row.split(" ");
      return [`2026-${day}`, voucher.join(" "), `事项${index}`, account, 100 + index];
    }),
  ];
}

judgeWorkbooks(
  voucherGap,
  {
    "numbers through the year": paid("01-05 记-001", "01-09 记-002", "02-03 记-003", "03-03 记-004", "04-03 记-005"),
    "numbers anew each month": paid(
      "01-05 1",
      "01-09 2",
      "01-09 3",
      "02-03 1",
      "02-09 2",
      "03-09 1",
      "03-19 2",
      "03-29 3",
    ),
    "a number that stands among the income": {
      sheets: {
        支出: sheetOf("职工活动支出", ["01-05 记-1", "01-20 记-3", "02-03 记-4", "02-09 记-6", "02-20 记-7"]),
        收入: sheetOf("拨缴经费收入", ["01-10 记-2", "02-06 记-5"]),
      },
    },
    "a number on a row that could not be counted": {
      sheets: {
        支出: [
          ...sheetOf("职工活动支出", ["01-05 1", "01-20 2"]),
          ["2026-01-21", "3", "作废", "职工活动支出", "作废"],
          ...sheetOf("职工活动支出", ["01-25 4", "01-26 5", "01-27 6"]).slice(1),
        ],
      },
    },
    "a number of the month on a row that could not be counted": {
      sheets: {
        支出: [
          ...sheetOf("职工活动支出", ["01-05 1", "01-06 2", "01-07 3", "02-01 1", "02-02 2", "02-03 3"]),
          ["2026年2月4日", "4", "横幅", "职工活动支出", "待定"],
          ...sheetOf("职工活动支出", ["02-05 5", "02-06 6", "03-03 1", "03-09 2"]).slice(1),
        ],
      },
    },
    "a number of the month on a row dated in another year": {
      sheets: {
        支出: [
          ...sheetOf("职工活动支出", ["01-05 1", "01-06 2", "01-07 3", "02-01 1", "02-02 2", "02-03 3"]),
          ["2025-02-04", "4", "横幅", "职工活动支出", 90],
          ...sheetOf("职工活动支出", ["02-05 5", "02-06 6", "03-03 1", "03-09 2"]).slice(1),
        ],
      },
    },
    "ranges and parts of a voucher": paid(
      "01-05 记1",
      "01-09 记2-1",
      "01-09 记2-2",
      "01-12 记3至5",
      "01-15 记6",
      "01-16 记7",
    ),
    "a sequence of which most stands elsewhere": paid(
      "01-05 1",
      "01-09 4",
      "02-03 9",
      "03-03 15",
      "04-03 22",
      "05-03 30",
    ),
    "numbers of which nobody knows how they run": paid(
      "01-05 3",
      "02-09 2",
      "03-03 9",
      "04-03 4",
      "05-03 6",
      "06-03 11",
    ),
    "invoice numbers": paid("01-05 20263317", "01-09 20263319", "02-03 20263377", "03-03 20264001", "04-03 20265001"),
    "too few to tell": paid("01-05 1", "01-09 2", "02-03 4"),
    "every second number elsewhere": paid("01-05 1", "01-09 3", "02-03 5", "03-03 7", "04-03 9"),
  },
  {
    "a gap in the year, at the row after it": [
      paid("01-05 记-001", "01-09 记-002", "02-03 记-006", "03-03 记-007", "04-03 记-008"),
      "支出!B4 003–005 (3 numbers) are missing",
    ],
    "one of four": [paid("01-05 1", "01-09 2", "02-03 4", "03-03 5"), "支出!B4 3 is missing"],
    "two of thirteen": [
      paid(...[1, 2, 3, 4, 6, 7, 8, 10, 11, 12, 13, 14, 15].map((number) => `01-${number + 10} 记-${number}`)),
      "支出!B6 5 is missing",
      "支出!B9 9 is missing",
    ],
    "a number of a month with few": [
      paid("01-05 1", "01-09 2", "02-03 1", "02-09 3", "03-03 1", "03-09 2"),
      "支出!B5 2 is missing in 2026-02",
    ],
    "a gap in a month's numbers": [
      paid(
        "01-05 1",
        "01-09 2",
        "01-19 3",
        "02-03 1",
        "02-09 2",
        "02-11 3",
        "02-12 5",
        "02-19 6",
        "03-03 1",
        "03-05 2",
      ),
      "支出!B8 4 is missing in 2026-02",
    ],
    "a number that another month has": [
      paid(...[1, 2, 3, 4, 5, 6].flatMap((day) => [`01-0${day} ${day}`, `02-0${day} ${day < 4 ? day : day + 1}`])),
      "支出!B9 4 is missing in 2026-02",
    ],
    "a gap beside a number on a row that could not be counted": [
      {
        sheets: {
          支出: [
            ...sheetOf("职工活动支出", ["01-05 1", "01-06 2", "01-07 3"]),
            ["2026-01-08", "4", "横幅", "职工活动支出", "待定"],
            ...sheetOf("职工活动支出", ["01-09 5", "01-10 6", "01-12 8", "01-13 9"]).slice(1),
          ],
        },
      },
      "支出!B8 7 is missing",
    ],
    "a gap in numbers that name their month": [
      paid("03-01 2026-03-011", "03-02 2026-03-012", "03-03 2026-03-014", "03-04 2026-03-015", "03-09 2026-03-016"),
      "支出!B4 13 is missing",
    ],
    "one series of two": [
      paid(
        "01-05 银付1",
        "01-05 现付1",
        "01-09 银付2",
        "01-09 现付2",
        "01-12 银付4",
        "01-12 现付3",
        "01-15 银付5",
        "01-16 银付6",
      ),
      "支出!B6 3 is missing",
    ],
    "a number mistyped": [paid("01-05 1", "01-09 2", "01-19 3", "02-03 4", "02-09 95"), "支出!B6 5–94 (90"],
  },
);

describe("voucher-gap", () => {
  const gap = { code: "voucher-gap", wanting: { kind: "unclear", column: "voucherNo" } };
  const notRun = (example: Example) => rulesNotRun(example).filter(({ code }) => code === "voucher-gap");

  it("says that it was not run where the numbers show no order", () => {
    for (const rows of [
      ["01-05 1", "01-09 2", "02-03 4"],
      ["01-05 1", "01-09 4", "02-03 9", "03-03 15", "04-03 22", "05-03 30"],
      ["01-05 3", "02-09 2", "03-03 9", "04-03 4", "05-03 6", "06-03 11"],
    ]) {
      assert.deepEqual(notRun(paid(...rows)), [gap]);
    }
  });

  it("was run over numbers in order, and over books without any", () => {
    assert.deepEqual(notRun(paid("01-05 1", "01-09 2", "02-03 3")), []);
    assert.deepEqual(notRun(paid("01-05", "01-09")), []);
  });
});

judgeWorkbooks(
  voucherDatesDiffer,
  {
    "lines of one voucher on one day": paid("01-05 1", "01-05 1", "01-09 2", "02-09 3", "03-09 4"),
    "numbers anew each month": paid("01-05 1", "01-09 2", "02-05 1", "02-09 2", "03-05 1"),
    "vouchers dated by invoice throughout": paid(
      "01-05 1",
      "01-06 1",
      "01-09 2",
      "01-11 2",
      "02-09 3",
      "02-10 3",
      "03-09 4",
    ),
  },
  {
    "a number used again": [
      paid("01-05 1", "01-09 2", "02-03 3", "03-05 2", "03-09 4", "04-09 5", "05-09 6", "06-09 7", "07-09 8"),
      "支出!B5 2026-01-09 in the row of B3",
    ],
  },
);

const year = [
  "01-05 1",
  "01-09 2",
  "02-03 3",
  "02-09 4",
  "03-03 5",
  "03-09 6",
  "04-03 7",
  "04-09 8",
  "05-03 9",
  "05-09 10",
];

/** The year's vouchers with another day for one of them. */
function withDay(number: number, day: string): Example {
  return paid(...year.map((row, index) => (index + 1 === number ? `${day} ${number}` : row)));
}

judgeWorkbooks(
  voucherOrder,
  {
    "dates in order": paid(...year),
    "vouchers that are not numbered by date": paid(
      ...year.map((row, index) => (index % 3 === 0 ? `01-01 ${index + 1}` : row)),
    ),
    "too few to tell": paid(...year.slice(0, 5), "01-02 6"),
  },
  {
    "a day too early": [withDay(6, "01-02"), "支出!A7 2026-01-02"],
    "a day too late": [withDay(6, "11-02"), "支出!A7 2026-11-02"],
  },
);

describe("voucherParser", () => {
  it("takes any number apart that it made up", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("记-", "银付", "2026-03-", "", "记字第"),
        fc.array(fc.integer({ min: 1, max: 9999 }), { minLength: 1, maxLength: 9 }),
        (series, numbers) => {
          const texts = numbers.map((number) => `${series}${String(number).padStart(3, "0")}`);
          const parse = voucherParser(texts);
          numbers.forEach((number, index) => {
            assert.deepEqual(parse(texts[index]!), { series, first: number, last: number });
          });
        },
      ),
    );
  });

  it("gives nothing for words, and any text without complaint", () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 9 }), (texts) => {
        const parse = voucherParser(texts);
        for (const text of texts) {
          const number = parse(text);
          assert.ok(number === null || number.last >= number.first);
        }
      }),
    );
    assert.equal(voucherParser(["无", "记-1"])("无"), null);
  });
});
