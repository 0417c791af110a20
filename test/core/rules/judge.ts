import assert from "node:assert/strict";
import type { Rule } from "../../../src/core/rules/rule.js";
import { found, type TypedBook } from "./books.js";

/** A rule's two tables: books it must leave alone, and books with exactly what it must find, as `sheet!cell code severity`. */
export function judge(
  rule: Rule,
  accept: Readonly<Record<string, TypedBook>>,
  reject: Readonly<Record<string, readonly [TypedBook, ...string[]]>>,
): void {
  describe(rule.code, () => {
    for (const [title, book] of Object.entries(accept)) {
      it(`accepts ${title}`, () => {
        assert.deepEqual(found(rule, book), []);
      });
    }
    for (const [title, [book, ...expected]] of Object.entries(reject)) {
      it(`rejects ${title}`, () => {
        assert.deepEqual(found(rule, book), expected);
      });
    }
  });
}
