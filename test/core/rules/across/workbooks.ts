import assert from "node:assert/strict";
import { say } from "../../../../src/core/locale/say.js";
import type { Example } from "../../../../src/core/rules/example.js";
import type { Rule } from "../../../../src/core/rules/rule.js";
import { findingsOf, placeText } from "../example-book.js";

/**
 * A rule's two tables over whole workbooks, through reading and the ledger: those it must leave alone, and those with the places it must
 * find, as `支出!B4`, or with what must be in its English sentence behind it, as `支出!B4 3–5`.
 */
export function judgeWorkbooks(
  { code, severity }: Rule,
  accept: Readonly<Record<string, Example>>,
  reject: Readonly<Record<string, readonly [Example, ...string[]]>>,
): void {
  describe(code, () => {
    for (const [title, example] of Object.entries(accept)) {
      it(`accepts ${title}`, () => {
        assert.deepEqual(found(example).map(placeText), []);
      });
    }
    for (const [title, [example, ...expected]] of Object.entries(reject)) {
      it(`rejects ${title}`, () => {
        const findings = found(example);
        const places = expected.map((text) => text.split(" ")[0]);
        assert.deepEqual(findings.map(placeText), places);
        expected.forEach((text, index) => {
          const finding = findings[index]!;
          const words = text.split(" ").slice(1).join(" ");
          assert.ok(say(finding, "en").includes(words), `${words} in: ${say(finding, "en")}`);
          assert.ok(!/undefined|NaN|\[object/.test(say(finding, "zh-CN") + say(finding, "en")));
          assert.equal(finding.severity, severity);
        });
      });
    }
  });

  function found(example: Example) {
    return findingsOf(example).filter((finding) => finding.code === code);
  }
}
