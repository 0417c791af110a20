import assert from "node:assert/strict";
import { keepLedger } from "../../../../src/core/ledger/keep-ledger.js";
import { readBook } from "../../../../src/core/reading/read-book.js";
import { catalog } from "../../../../src/core/rules/catalog.js";
import type { Example } from "../../../../src/core/rules/example.js";
import { booksLimits } from "../../../../src/core/rules/policy/limit-args.js";
import { limitKeys, limitKinds, type LimitKey } from "../../../../src/core/rules/policy/limit-key.js";
import type { Books, Rule } from "../../../../src/core/rules/rule.js";
import { dayOf } from "../../../../src/core/values/day.js";
import { exampleSnapshot } from "../example-book.js";

describe("the limits that rules declare", () => {
  // Whether any limit is stated is all that province-without-limits asks; it judges by none.
  for (const rule of catalog.filter(({ code }) => code !== "province-without-limits")) {
    const { fails, passes } = rule.examples;
    it(`of ${rule.code} are those it looks up in its examples`, () => {
      const asked = new Set([...fails, ...passes].flatMap((example) => limitsAsked(rule, example)));
      assert.deepEqual([...asked].sort(), [...(rule.limits ?? [])].sort());
    });
  }

  it("are all there are", () => {
    const declared = new Set(catalog.flatMap(({ limits = [] }) => limits));
    assert.deepEqual(
      limitKeys.filter((key) => !declared.has(key)),
      [],
    );
  });
});

const keyOfSetting = new Map<string, LimitKey>(limitKeys.map((key) => [limitKinds[key].setting, key]));

/** The limits that a rule asks for in a book: of those in force there, or the setting itself. */
function limitsAsked(rule: Rule, example: Example): LimitKey[] {
  const snapshot = exampleSnapshot(example);
  const today = dayOf(2026, 6, 30)!;
  const reading = readBook(snapshot, { today, year: example.year ?? null });
  const asked: LimitKey[] = [];
  const settings = new Proxy(reading.settings, {
    get: (all, name, self): unknown => {
      const key = typeof name === "string" ? keyOfSetting.get(name) : undefined;
      if (key !== undefined) asked.push(key);
      return Reflect.get(all, name, self);
    },
  });
  const books: Books = { snapshot, reading: { ...reading, settings }, ledger: keepLedger(reading, today) };
  const limits = booksLimits(books);
  const { on, during, known } = limits;
  Object.assign(limits, {
    on: (...of: Parameters<typeof on>) => (asked.push(of[0]), on(...of)),
    during: (...of: Parameters<typeof during>) => (asked.push(of[0]), during(...of)),
    known: (...of: Parameters<typeof known>) => (asked.push(of[0]), known(...of)),
  });
  // Making the limits looks at every setting.
  asked.length = 0;
  rule.wanting?.(books);
  rule.check(books);
  return asked;
}
