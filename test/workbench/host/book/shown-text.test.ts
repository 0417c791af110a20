import assert from "node:assert/strict";
import type { BookValue } from "../../../../src/workbench/host/book/cell.js";
import { displayedText, shownText } from "../../../../src/workbench/host/book/shown-text.js";

/** 46090 is Monday 2026-03-09. */
const shown: readonly (readonly [BookValue, string, string])[] = [
  [46090, 'yyyy"年"m"月"d"日"', "2026年3月9日"],
  [46090, '[$-804]yyyy"年"m"月"d"日";@', "2026年3月9日"],
  [46090, 'yyyy"年"m"月"', "2026年3月"],
  [46090, "yyyy-mm-dd", "2026-03-09"],
  [46090, "aaaa", "星期一"],
  [46090, "[$-804]dddd", "星期一"],
  [46090, "ddd d mmm yy", "Mon 9 Mar 26"],
  [46090.75, "yyyy/m/d hh:mm", "2026/3/9 18:00"],
  [46090.75, "h:mm AM/PM", "6:00 PM"],
  [46090.75, "上午/下午h:mm", "下午6:00"],
  [0.5, "mm:ss", "00:00"],
  [1.5, "[h]:mm", "36:00"],
  [60, "yyyy-mm-dd", "1900-02-29"],
  [-1, "yyyy-mm-dd", "##########"],
  [1234.5, "#,##0.00", "1,234.50"],
  [-1234.5, "#,##0.00;[Red]-#,##0.00", "-1,234.50"],
  [-1234.5, "#,##0.00_);[红色](#,##0.00)", "(1,234.50)"],
  [0, '#,##0.00;-#,##0.00;"—"', "—"],
  [1234567, "#,##0,", "1,235"],
  [12345678, '0\\.0,"万"', "1234.6万"],
  [46010.25, "0!.0,", "4.6"],
  [46010.25, "0!.0000", "4.6010"],
  [-5, '0!;;"负"0', "负5"],
  [5, "!0;", "0"],
  [1.005, "0.00", "1.01"],
  [-0.001, "0.00", "0.00"],
  [5, "000", "005"],
  [13800138000, "000-0000-0000", "138-0013-8000"],
  [7, "0.##", "7."],
  [7, '"d"0"元"', "d7元"],
  [150, '[>100]"big";"small"', "big"],
  [15, '[>100]"big";"small"', "small"],
  [0.256, "0.0%", "25.6%"],
  [12345, "0.00E+00", "1.23E+04"],
  [2.25, "# ?/?", "2 1/4"],
  [5, "@", "5"],
  ["007", "@", "007"],
  ["张三", '0;-0;0;"<"@">"', "<张三>"],
  ["张三", "0;@", "张三"],
  [5, ";;;", ""],
  ["张三", ";;;", ""],
  [0, "0;-0;;@", ""],
  [0.1 + 0.2, "General", "0.3"],
  [1 / 3, "General", "0.333333333"],
  [123456789012345, "General", "1.23457E+14"],
  [0.0000123456789, "General", "1.23457E-05"],
  [-3, 'General"元"', "-3元"],
  [true, "0", "TRUE"],
  [{ error: "#N/A" }, "0.00", "#N/A"],
  [null, "0.00", ""],
];

describe("the text that a cell shows", () => {
  for (const [value, numberFormat, text] of shown) {
    it(`${JSON.stringify(value)} in ${numberFormat} is ${JSON.stringify(text)}`, () => {
      assert.equal(displayedText({ value, format: { numberFormat } }, false), text);
    });
  }

  it("counts days of the 1904 system from 1904", () => {
    assert.equal(displayedText({ value: 0, format: { numberFormat: "yyyy-mm-dd" } }, true), "1904-01-01");
  });

  it("gives the colour of the section that shows the number", () => {
    const format = { numberFormat: "0;[Red]-0" };
    assert.equal(shownText({ value: -1, format }, false).color, "#FF0000");
    assert.equal(shownText({ value: 1, format }, false).color, null);
  });
});
