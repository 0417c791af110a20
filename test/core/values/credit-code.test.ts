import assert from "node:assert/strict";
import fc from "fast-check";
import { creditCheckCharacter, creditCodeFault, isUnionCode } from "../../../src/core/values/credit-code.js";

const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

describe("creditCodeFault", () => {
  it("accepts the example of GB 32100 and what people type for it", () => {
    // By hand: 9·1 + 1·3 + 3·9 + 5·27 + 1·26 + 21·20 (M) + 1·8 + 30·30 (Y) + 4·28 = 1640 = 52·31 + 28, and 31 − 28 = 3.
    for (const typed of [
      "91350100M000100Y43",
      "91350100m000100y43",
      "91350100 M000100Y43",
      "９１３５０１００Ｍ０００１００Ｙ４３",
    ]) {
      assert.equal(creditCodeFault(typed), null, typed);
    }
  });

  it("says what is wrong", () => {
    assert.equal(creditCodeFault("91350100M000100Y4"), "length");
    assert.equal(creditCodeFault("91350100M000100I43"), "character");
    assert.equal(creditCodeFault("91350100M000100Y44"), "checksum");
  });

  it("notices every single wrong character", () => {
    const characters = fc.array(fc.nat(30), { minLength: 17, maxLength: 17 });
    fc.assert(
      fc.property(characters, fc.nat(16), fc.integer({ min: 1, max: 30 }), (list, place, by) => {
        const text = list.map((index) => alphabet[index]).join("");
        const wrong = list.map((index, at) => alphabet[at === place ? (index + by) % 31 : index]).join("");
        assert.equal(creditCodeFault(text + creditCheckCharacter(text)), null);
        assert.equal(creditCodeFault(wrong + creditCheckCharacter(text)), "checksum");
      }),
    );
  });
});

describe("isUnionCode", () => {
  it("goes by the first character", () => {
    assert.equal(isUnionCode(" 81340000MC"), true);
    assert.equal(isUnionCode("12340000MB"), false);
  });
});
