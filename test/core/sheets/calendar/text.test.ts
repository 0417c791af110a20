import assert from "node:assert/strict";
import fc from "fast-check";
import { cutText, textWidth, wrapText } from "../../../../src/core/sheets/calendar/text.js";

describe("calendar text", () => {
  it("counts a Chinese character as two and breaks it anywhere", () => {
    assert.equal(textWidth("工会A1"), 6);
    assert.deepEqual(wrapText("教职工运动会", 6), ["教职工", "运动会"]);
    assert.deepEqual(wrapText("a\nb", 6), ["a", "b"]);
  });

  it("keeps Latin words whole", () => {
    assert.deepEqual(wrapText("Women's Day tea", 11), ["Women's Day ", "tea"]);
    assert.deepEqual(wrapText("abcdefgh", 4), ["abcd", "efgh"]);
  });

  it("cuts with an ellipsis only what does not fit", () => {
    assert.equal(cutText("教职工运动会", 6, 2), "教职工运动会");
    assert.equal(cutText("教职工运动会", 6, 1), "教职…");
  });

  it("loses nothing in wrapping and overflows no line", () => {
    const text = fc.string({ maxLength: 80, unit: fc.constantFrom("工", "会", "a", "b", " ", "（", "1") });
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 30 }), (typed, width) => {
        const wrapped = wrapText(typed, width);
        assert.equal(wrapped.join(""), typed);
        for (const line of wrapped) assert.ok(textWidth(line.trimEnd()) <= width, line);
      }),
    );
  });
});
