import assert from "node:assert/strict";
import fc from "fast-check";
import { readChineseNumber, readChineseYuan } from "../../../src/core/values/chinese-number.js";
import { readRateText } from "../../../src/core/values/rate-text.js";
import { cleanText, nameText, squeezeText } from "../../../src/core/values/text.js";

describe("cleanText", () => {
  const table: readonly (readonly [string, string])[] = [
    [" 王　明 ", "王 明"],
    ["\ufeff张\u200b三\u00a0", "张三"],
    ["Ａ１２（备注），好。", "A12（备注），好。"],
    ["第一行\r\n 第二行", "第一行\n第二行"],
    ["慰问  会员", "慰问 会员"],
    ["　", ""],
    ["plain", "plain"],
  ];
  for (const [text, expected] of table) {
    it(`cleans ${JSON.stringify(text)}`, () => {
      assert.equal(cleanText(text), expected);
    });
  }
  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        assert.equal(cleanText(cleanText(text)), cleanText(text));
      }),
    );
  });
});

describe("nameText", () => {
  it("closes the gaps put into Chinese names and keeps those of others", () => {
    assert.equal(nameText("王　 明"), "王明");
    assert.equal(nameText("Wang  Ming"), "Wang Ming");
    assert.equal(nameText("李 Li"), "李 Li");
  });
});

describe("squeezeText", () => {
  it("leaves no white space and no full-width sign", () => {
    assert.equal(squeezeText(" 单 位：万 元（￥）".replace("￥", "")), "单位:万元()");
  });
});

describe("Chinese numerals", () => {
  const numbers: readonly (readonly [string, number | null])[] = [
    ["十", 10],
    ["十二", 12],
    ["二十", 20],
    ["一百零五", 105],
    ["一千二百", 1200],
    ["壹拾贰万", 120000],
    ["一亿零三万", 100030000],
    ["二〇二六", 2026],
    ["两千", 2000],
    ["百", null],
    ["一十百", null],
    ["一二十", null],
    ["甲", null],
    ["", null],
  ];
  for (const [text, expected] of numbers) {
    it(`reads ${JSON.stringify(text)} as ${String(expected)}`, () => {
      assert.equal(readChineseNumber(text), expected);
    });
  }
  it("reads amounts in words only when they say 元", () => {
    assert.equal(readChineseYuan("壹佰元零伍分"), 100.05);
    assert.equal(readChineseYuan("壹佰"), null);
  });
});

describe("readRateText", () => {
  const table: readonly (readonly [string, number | null])[] = [
    ["0.5%", 0.005],
    ["5‰", 0.005],
    ["千分之五", 0.005],
    ["百分之零点五", 0.005],
    ["0.005", 0.005],
    ["６６．７％", 0.667],
    ["1/4", 0.25],
    ["三分之一", 0.333333333333333],
    ["120%", null],
    ["1/0", null],
    ["半", null],
  ];
  for (const [text, expected] of table) {
    it(`reads ${text} as ${String(expected)}`, () => {
      assert.equal(readRateText(text), expected);
    });
  }
});
