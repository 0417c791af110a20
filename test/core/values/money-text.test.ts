import assert from "node:assert/strict";
import fc from "fast-check";
import { yuanText } from "../../../src/core/values/fen.js";
import { isNoAmount, readMoneyText, toFen, withoutPeriod } from "../../../src/core/values/money-text.js";

const accepted: readonly (readonly [string, number])[] = [
  ["1,234.50", 123450],
  ["¥1,234", 123400],
  ["￥ 1,234.5", 123450],
  ["1234元", 123400],
  ["1200.00 元整", 120000],
  ["人民币300元", 30000],
  ["1.2万元", 1200000],
  ["1.2万", 1200000],
  ["(1,234.50)", -123450],
  ["（100）", -10000],
  ["-100", -10000],
  ["－100", -10000],
  ["¥-5", -500],
  ["-¥5", -500],
  ["+5", 500],
  ["１，２３４．５０", 123450],
  ["\u200b12\u00a0.5 ", 1250],
  [".5", 50],
  ["12.", 1200],
  ["壹仟贰佰元整", 120000],
  ["人民币叁拾元伍角", 3050],
  ["壹万贰仟叁佰肆拾伍元陆角柒分", 1234567],
  ["拾元整", 1000],
  ["5千元", 500000],
  ["3千", 300000],
  ["5百元", 50000],
  ["1.5万元", 1500000],
  ["2亿", 20000000000],
];
const refused: readonly (readonly [string, string, string])[] = [
  ["293,549,90", "wrong-decimal", "293549.90"],
  ["10,00", "wrong-decimal", "10.00"],
  ["1.234,56", "wrong-decimal", "1234.56"],
  ["12。50", "wrong-decimal", "12.50"],
  ["约500", "unreadable", "500"],
  ["500左右", "unreadable", "500"],
  ["500+300", "unreadable", ""],
  ["100-", "unreadable", "-100"],
  ["12,34,567", "unreadable", "1234567"],
  ["壹仟佰元", "unreadable", ""],
  ["(-5)", "unreadable", "5"],
  ["待定", "unreadable", ""],
  ["2O", "unreadable", "20"],
  ["2O0元", "unreadable", "200"],
  ["l00", "unreadable", "100"],
  ["3千5百元", "unreadable", ""],
  ["1万5千", "unreadable", ""],
  ["5角", "unreadable", ""],
  ["20%", "unreadable", ""],
  ["10元/月", "unreadable", ""],
  ["10元/人", "unreadable", ""],
  ["99999999999999", "too-large", ""],
];

describe("readMoneyText", () => {
  for (const [text, fen] of accepted) {
    it(`reads ${JSON.stringify(text)} as ${yuanText(fen)}`, () => {
      assert.deepEqual(readMoneyText(text), { fen, rounded: false });
    });
  }
  for (const [text, problem, suggestion] of refused) {
    it(`refuses ${JSON.stringify(text)}`, () => {
      assert.deepEqual(readMoneyText(text), { problem, suggestion });
    });
  }
  it("rounds what has parts of a fen, half away from zero, and says so", () => {
    assert.deepEqual(readMoneyText("33.9325"), { fen: 3393, rounded: true });
    assert.deepEqual(readMoneyText("-1.005"), { fen: -101, rounded: true });
  });
  it("takes a column in 万元 at its word, but a 元 in the cell overrides it", () => {
    assert.deepEqual(readMoneyText("1.5", 10000), { fen: 1500000, rounded: false });
    assert.deepEqual(readMoneyText("150元", 10000), { fen: 15000, rounded: false });
    assert.deepEqual(toFen(12.345678, 10000), { fen: 12345678, rounded: false });
  });
  it("reads back every amount it could have written, in any of the usual dresses", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e11, max: 1e11 }), fc.constantFrom("", "¥", "￥", " "), (fen, sign) => {
        const text = yuanText(Math.abs(fen)).replace(/\B(?=(\d{3})+\.)/g, ",");
        const dressed = fen < 0 ? `(${sign}${text})` : `${sign}${text}元`;
        assert.deepEqual(readMoneyText(dressed), { fen: fen === 0 ? 0 : fen, rounded: false });
      }),
    );
  });
});

describe("isNoAmount", () => {
  it("knows the signs for nothing", () => {
    for (const text of ["—", "-", "－", "/", "无", " —— ", "N/A"]) assert.equal(isNoAmount(text), true, text);
    for (const text of ["0", "-5", "无锡", "5"]) assert.equal(isNoAmount(text), false, text);
  });
});

describe("withoutPeriod", () => {
  for (const text of ["10元/月", "10元/人/月", "10元/人·月", "每月10元", "每人每月10元", "10元每月", "10元/个月"]) {
    it(`reads dues of ${text} a month as 10元`, () => {
      assert.equal(withoutPeriod(text, "月"), "10元");
    });
  }
  it("leaves another period standing", () => {
    assert.equal(withoutPeriod("120元/年", "月"), "120元/年");
    assert.equal(withoutPeriod("120元/年", "年"), "120元");
  });
});
