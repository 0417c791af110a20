import assert from "node:assert/strict";
import fc from "fast-check";
import { numberIn } from "../../../src/workbook/xlsx/cell-number.js";
import { isDateFormat } from "../../../src/workbook/xlsx/number-formats.js";

describe("a cell's number", () => {
  it("is the double that JavaScript reads from the same text", () => {
    const spelled = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
      fc.tuple(fc.integer(), fc.nat(999_999)).map(([whole, part]) => `${whole}.${part}`),
      fc
        .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 }))
        .map(([cents, digits]) => (cents / 100).toFixed(digits)),
    );
    fc.assert(
      fc.property(spelled, (text) => {
        const bytes = new TextEncoder().encode(`>${text}<`);
        assert.equal(numberIn(bytes, 1, bytes.length - 1), Number(text));
      }),
    );
  });

  it("is none where other text stands", () => {
    for (const text of ["", "-", ".", "1.2.3", "12元", "0x10", "Infinity", "1e", "1,234"]) {
      const bytes = new TextEncoder().encode(text);
      assert.equal(numberIn(bytes, 0, bytes.length), null, text);
    }
  });
});

describe("a number format", () => {
  for (const code of ["yyyy-mm-dd", "m/d/yy h:mm", 'yyyy"年"m"月"', "[$-804]aaaa", "mmm", '[$-411]ggge"年"', "d"]) {
    it(`shows a date: ${code}`, () => {
      assert.equal(isDateFormat(code), true);
    });
  }
  for (const code of [
    "General",
    "0.00E+00",
    "#,##0.00",
    "h:mm:ss",
    "[h]:mm",
    "mm:ss",
    '0"日"',
    "[Red]0",
    "0.0%",
    '"y"0',
    "\\d0",
  ]) {
    it(`shows none: ${code}`, () => {
      assert.equal(isDateFormat(code), false);
    });
  }
});
