import assert from "node:assert/strict";
import fc from "fast-check";
import { markup } from "../../assets/rules/markup.js";

describe("markup", () => {
  it("escapes what is put into it, and markup only once", () => {
    const inner = markup`<b title="${'"'}">${"<&>"}</b>`;
    assert.equal(inner.text, '<b title="&quot;">&lt;&amp;&gt;</b>');
    assert.equal(markup`<p>${[inner, inner]}${7}</p>`.text, `<p>${inner.text}${inner.text}7</p>`);
  });

  it("lets no text open a tag or leave an attribute", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        assert.doesNotMatch(markup`${text}`.text, /[<>"]|&(?!(?:amp|lt|gt|quot);)/);
      }),
    );
  });
});
