import assert from "node:assert/strict";
import fc from "fast-check";
import { dayOf, isoDay } from "../../../src/core/values/day.js";
import { idCheckCharacter, maskIdNumber, parseIdNumber } from "../../../src/core/values/id-number.js";

describe("parseIdNumber", () => {
  it("reads the two examples of GB 11643", () => {
    // 11010519491231002X: sequence 002 is even, a woman born on the last day of 1949.
    const first = parseIdNumber("11010519491231002X");
    assert.deepEqual(first, {
      text: "11010519491231002X",
      birthDate: dayOf(1949, 12, 31),
      born: { year: 1949, month: 12, day: 31 },
      male: false,
      checked: true,
    });
    const second = parseIdNumber("440524188001010014");
    assert.equal(second?.checked, true);
    assert.equal(second.male, true);
    assert.equal(second.birthDate, null, "Excel has no days of 1880");
    assert.deepEqual(second.born, { year: 1880, month: 1, day: 1 });
  });

  it("accepts what people type for the same number", () => {
    for (const typed of [
      "11010519491231002x",
      " 110105 19491231 002X ",
      "'11010519491231002X",
      "１１０１０５１９４９１２３１００２Ｘ",
    ]) {
      assert.equal(parseIdNumber(typed)?.text, "11010519491231002X", typed);
    }
  });

  it("reads a card of 15 digits as one of the 1900s, without a check digit", () => {
    // 130503 670401 001: born 1 April 1967, last digit odd, a man.
    const id = parseIdNumber("130503670401001");
    assert.equal(id?.checked, true);
    assert.equal(id.male, true);
    assert.equal(isoDay(id.birthDate!), "1967-04-01");
  });

  it("refuses other forms", () => {
    for (const typed of ["", "1101051949123100", "11010519491231002Y", "X10105194912310021", "E12345678"]) {
      assert.equal(parseIdNumber(typed), null, typed);
    }
  });

  it("notices every single wrong digit", () => {
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 17, maxLength: 17 });
    fc.assert(
      fc.property(digits, fc.nat(16), fc.integer({ min: 1, max: 9 }), (list, place, by) => {
        const right = list.join("") + idCheckCharacter(list.join(""));
        const wrong = list.map((digit, index) => (index === place ? (digit + by) % 10 : digit)).join("") + right[17]!;
        assert.equal(parseIdNumber(right)?.checked, true);
        assert.equal(parseIdNumber(wrong)?.checked, false);
      }),
    );
  });
});

describe("maskIdNumber", () => {
  it("never shows the birth date", () => {
    assert.equal(maskIdNumber("11010519491231002x"), "110105…002X");
    assert.equal(maskIdNumber("130503670401001"), "130503…1001");
    assert.equal(maskIdNumber("1234567"), "12…");
  });
});
