import assert from "node:assert/strict";
import fc from "fast-check";
import { maskPersonalNumbers } from "../../../src/core/values/personal.js";

const masks: readonly (readonly [string, string])[] = [
  ["卡6222 0212 3456 7890 123付款", "卡622202…0123付款"],
  ["电话138-0000-1111", "电话138…"],
  ["电话 +86 138 0000 1111", "电话 +86 138…"],
  ["8613800001111", "138…"],
  ["身份证 110105 19491231 002X", "身份证 110105…002X"],
  ["身份证 110105-1949-12-31-002x。", "身份证 110105…002X。"],
  ["身份证：１１０１０５１９４９１２３１００２Ｘ", "身份证：110105…002X"],
  ["证号110105491231002", "证号110105…1002"],
  ["卡 6222—0212—3456—7890", "卡 622202…7890"],
  ["座机0532-88887777", "座机0532…"],
  ["座机（010）8888 7777转2", "座机010…转2"],
  ["138-0000-1111 139-0000-2222", "138… 139…"],
  ["1 138-0000-1111", "1 138…"],
  ["2026-03-08 13800001111", "2026-03-08 138…"],
  ["13800001111 2026-03-08", "138… 2026-03-08"],
  ["12 110105 19491231 002X 张三", "12 110105…002X 张三"],
  ["tel.13800001111转", "tel.138…转"],
];

const kept: readonly string[] = [
  "2026-03-08",
  "2026-03-08 至 2026-03-10",
  "2026-03-08-2026-03-10",
  "20260308-20260310",
  "2026-01-2026-12",
  "2026-0012",
  "2026-0012 2026-0013",
  "5000 2026-03-08 1200",
  "1,234,567.00",
  "2026-03-08 1,234,567.00",
  "1001 1002 1005 1010",
  "1-12",
  "0.1380000111122",
  "凭证 0012-0034",
];

describe("numbers of persons", () => {
  for (const [text, shown] of masks)
    it(`masks ${text}`, () => {
      assert.equal(maskPersonalNumbers(text), shown);
    });
  for (const text of kept)
    it(`leaves ${text}`, () => {
      assert.equal(maskPersonalNumbers(text), text);
    });

  it("masks a phone, card or ID however its groups are parted, and masking again changes nothing", () => {
    fc.assert(
      fc.property(anyNumber, words, words, (number, before, after) => {
        const shown = maskPersonalNumbers(`${before}${number}${after}`);
        const own = shown.slice(before.length, shown.length - after.length);
        assert.ok(own.replace(/\D/g, "").length < 11, shown);
        assert.ok(shown.startsWith(before) && shown.endsWith(after) && shown.includes("…"), shown);
        assert.equal(maskPersonalNumbers(shown), shown);
      }),
    );
  });

  it("leaves dates and amounts, also side by side", () => {
    const one = fc.oneof(date, amount, voucher);
    fc.assert(
      fc.property(one, one, fc.constantFrom("、", " ", "至", "，", "|"), (first, second, sign) => {
        const text = `${first}${sign}${second}`;
        assert.equal(maskPersonalNumbers(text), text);
      }),
    );
  });
});

const words = fc.constantFrom("", "付", "张三 ", "（", "）", "，共2人", "：");
const sign = fc.constantFrom("", " ", "-", "—", " - ", "　");
const digits = (length: number): fc.Arbitrary<string> =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((all) => all.join(""));
const parted = (...parts: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.tuple(sign, fc.tuple(...parts)).map(([between, groups]) => groups.join(between));
const born = fc
  .date({ min: new Date("1940-01-01"), max: new Date("2008-12-31"), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10).replaceAll("-", ""));
const anyNumber = fc.oneof(
  parted(fc.constantFrom("138", "159", "186"), digits(4), digits(4)),
  parted(fc.constantFrom("138", "159", "186"), digits(3), digits(5)),
  parted(fc.constantFrom("6222", "4100", "9558"), digits(4), digits(4), digits(4)),
  parted(fc.constantFrom("6222", "6217", "9558"), digits(4), digits(4), digits(4), digits(3)),
  parted(fc.constantFrom("622202", "621700"), digits(13)),
  parted(fc.constantFrom("110105", "370203"), born, fc.constantFrom("002X", "1234", "567x")),
);
const two = (most: number): fc.Arbitrary<string> =>
  fc.integer({ min: 1, max: most }).map((one) => String(one).padStart(2, "0"));
const date = fc.tuple(fc.constantFrom("2025", "2026"), two(12), two(28)).map((parts) => parts.join("-"));
const amount = fc
  .integer({ min: 1, max: 99_999_999_99 })
  .map((fen) => (fen / 100).toLocaleString("en-US", { minimumFractionDigits: 2 }));
const voucher = fc.tuple(fc.constantFrom("2025", "2026"), digits(4)).map((parts) => parts.join("-"));
