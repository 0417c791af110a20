import assert from "node:assert/strict";
import { catalog } from "../../../src/core/rules/catalog.js";
import { runRules } from "../../../src/core/rules/run.js";
import { books } from "./books.js";

describe("runRules", () => {
  it("finds nothing in books without tabs, and names what each rule lacked", () => {
    const { findings, ran, notRun } = runRules(books({}));
    assert.deepEqual(findings, []);
    assert.deepEqual(ran, []);
    assert.equal(notRun.length, catalog.length);
    assert.ok(notRun.some(({ code, wanting }) => code === "id-twice" && wanting.kind === "tabs"));
  });

  it("lists findings in the catalogue's order, not the sheets'", () => {
    const { findings, ran } = runRules(
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
      findings.map(({ code }) => code),
      ["id-checksum", "member-no-twice"],
    );
    assert.ok(ran.includes("id-twice"));
    assert.ok(!ran.includes("voucher-twice"));
  });
});
