import assert from "node:assert/strict";
import { explained } from "../../../src/core/rules/explained-codes.js";
import { findingsOf, placeText } from "./example-book.js";

describe("the catalogue's examples", () => {
  for (const { code, examples } of explained) {
    it(`show ${code}`, () => {
      assert.ok(examples.fails.length > 0 && examples.passes.length > 0, "a failing and a passing example");
      for (const example of examples.fails) {
        const places = findingsOf(example)
          .filter((finding) => finding.code === code)
          .map(placeText);
        assert.ok(places.includes(example.at), `${code} at ${example.at}; found at: ${places.join(", ")}`);
      }
      for (const example of examples.passes) {
        const found = findingsOf(example).filter((finding) => finding.code === code);
        assert.deepEqual(found.map(placeText), []);
      }
    });
  }
});
