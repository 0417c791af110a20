import type { ExampleCell } from "../../../../src/core/rules/example.js";
import { judgeSheets } from "../judge-sheets.js";

/** A register of `count` members whose dues are a formula, some of them replaced; rows as Excel counts them. */
function register(
  count: number,
  replaced: Readonly<Record<number, ExampleCell>> = {},
): Record<string, ExampleCell[][]> {
  const records = Array.from({ length: count }, (_, index): ExampleCell[] => {
    const row = index + 2;
    return [`会员${row}`, 6000, replaced[row] ?? { formula: `=B${row}*0.005`, value: 30 }, 30];
  });
  return { 会费: [["姓名", "月工资", "月应缴会费", "1月"], ...records] };
}

/** A journal with a running balance, a subtotal in between. */
function journal(replaced: Readonly<Record<number, ExampleCell>> = {}): Record<string, ExampleCell[][]> {
  const rows = [2, 3, 4, 6, 7, 8, 9, 10].map((row): ExampleCell[] => {
    const start: ExampleCell = row === 6 ? 4000 : { formula: "=5000-D2", value: 4880 };
    const running: ExampleCell = { formula: `=E${row - 1}-D${row}`, value: 4000 };
    return [46084 + row, "会议用茶", "业务支出", 120, replaced[row] ?? (row === 2 || row === 6 ? start : running)];
  });
  rows.splice(3, 0, [null, "小计", null, 360, null]);
  return { 支出: [["日期", "摘要", "科目", "金额", "余额"], ...rows] };
}

judgeSheets(
  "formula-overwritten",
  {
    "formulas throughout, and the start of a running balance": { ...register(6), ...journal() },
    "words in the place of a figure": register(6, { 4: "免" }),
    "too few formulas to speak of a column of them": register(4, { 4: 33 }),
    "numbers and formulas by turns": register(10, { 2: 30, 4: 30, 6: 30 }),
    "a column of numbers": register(6, { 2: 30, 3: 30, 4: 30, 5: 30, 6: 30, 7: 30 }),
  },
  {
    "a number among formulas": [register(6, { 4: 33 }), "会费!C4 warning"],
    "two among ten": [register(10, { 2: 33, 11: 33 }), "会费!C2 warning", "会费!C11 warning"],
    "a number in a running balance": [journal({ 8: 4000 }), "支出!E8 warning"],
  },
);

judgeSheets(
  "formula-differs",
  {
    "the same formula row by row": { ...register(6), ...journal() },
    "another formula for a group of members": register(30, {
      ...Object.fromEntries([3, 7, 11, 15, 19].map((row) => [row, { formula: `=B${row}*0.0025`, value: 15 }])),
    }),
  },
  {
    "another row's wage": [register(6, { 4: { formula: "=B3*0.005", value: 30 } }), "会费!C4 warning"],
    "another rate": [register(6, { 5: { formula: "=B5*0.05", value: 300 } }), "会费!C5 warning"],
  },
);
