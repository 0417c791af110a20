import assert from "node:assert/strict";
import { ruleMessages } from "../../../src/core/locale/rule-messages.js";
import { catalog } from "../../../src/core/rules/catalog.js";
import { runRules } from "../../../src/core/rules/run.js";
import { books } from "./books.js";

describe("catalog", () => {
  it("has one rule a code, and a rule for every sentence", () => {
    const codes = catalog.map(({ code }) => code);
    assert.deepEqual([...codes].sort(), [...new Set(codes)].sort());
    assert.deepEqual([...codes].sort(), Object.keys(ruleMessages).sort());
  });

  it("says where each rule comes from", () => {
    for (const { code, source } of catalog) assert.ok(source.length > 5, code);
  });
});

describe("runRules", () => {
  it("finds nothing in books without tabs", () => {
    assert.deepEqual(runRules(books({})), []);
  });

  it("lists findings in the catalogue's order, not the sheets'", () => {
    const found = runRules(
      books({
        tabs: {
          members: [
            ["memberNo", "name", "idNumber"],
            ["0001", "王芳", "990101198506150020"],
            ["0001", "李强", "990101198506150013"],
          ],
        },
      }),
    );
    assert.deepEqual(
      found.map(({ code }) => code),
      ["id-checksum", "member-no-twice"],
    );
  });
});
