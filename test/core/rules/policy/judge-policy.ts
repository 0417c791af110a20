import assert from "node:assert/strict";
import { keepLedger } from "../../../../src/core/ledger/keep-ledger.js";
import { sayWanting } from "../../../../src/core/rules/say-wanting.js";
import type { Books, Rule } from "../../../../src/core/rules/rule.js";
import { a1 } from "../../../../src/core/values/address.js";
import { grid, read, sheet } from "../../reading/grid.js";
import { dayOf } from "../../../../src/core/values/day.js";

/** A book as people type it: the text of each sheet, cells parted by `|` (test/core/reading/grid). `设置` needs no header. */
export type Typed = Readonly<Record<string, string>>;

/** The book of 2026 as reading and the ledger hand it to rules. */
export function policyBooks(typed: Typed): Books {
  const sheets = Object.entries(typed).map(([name, text]) =>
    sheet(name, grid(name === "设置" ? `项目 | 值\n${text.trim()}` : text)),
  );
  const reading = read(sheets);
  const today = dayOf(2026, 7, 15);
  assert.ok(today !== null);
  return { snapshot: { sheets, date1904: false }, reading, ledger: keepLedger(reading, today) };
}

/** What the rule finds, as `支出!C2 warning 中文`; or why it was not run. */
export function foundIn(rule: Rule, typed: Typed): string[] {
  const books = policyBooks(typed);
  const wanting = rule.wanting?.(books) ?? null;
  if (wanting !== null) {
    const { reason, setting } = sayWanting(wanting, "zh-CN");
    return [setting === null ? reason : `${setting}：${reason}`];
  }
  return rule.check(books).map(({ at, args, severity }) => {
    const said = { zh: rule.says["zh-CN"](args), en: rule.says.en(args) };
    for (const sentence of Object.values(said)) {
      assert.doesNotMatch(sentence, /undefined|null|NaN|\{|\d{11}/);
      assert.match(sentence, /[。.]$/);
    }
    const cell = at?.row == null || at.column === null ? "-" : a1(at.row, at.column);
    return `${at?.sheet ?? ""}!${cell} ${severity ?? rule.severity} ${said.zh}`;
  });
}

/** A rule's two tables: books it must leave alone, and books with what it must find: each the beginning of a finding and a part of its sentence. */
export function judgePolicy(
  rule: Rule,
  accept: Readonly<Record<string, Typed>>,
  reject: Readonly<Record<string, readonly [Typed, ...(readonly [place: string, part: string])[]]>>,
): void {
  describe(rule.code, () => {
    for (const [title, typed] of Object.entries(accept)) {
      it(`accepts ${title}`, () => {
        assert.deepEqual(foundIn(rule, typed), []);
      });
    }
    for (const [title, [typed, ...expected]] of Object.entries(reject)) {
      it(`rejects ${title}`, () => {
        const found = foundIn(rule, typed);
        assert.equal(found.length, expected.length, found.join("\n"));
        for (const [index, [place, part]] of expected.entries()) {
          const one = found[index] ?? "";
          assert.ok(one.startsWith(place) && one.includes(part), one);
        }
      });
    }
  });
}
