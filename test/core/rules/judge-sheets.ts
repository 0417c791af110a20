import assert from "node:assert/strict";
import { say } from "../../../src/core/locale/say.js";
import type { Example } from "../../../src/core/rules/example.js";
import { findingsOf, placeText } from "./example-book.js";

type Sheets = Example["sheets"];

/** A rule's two tables as `judge`, for rules that look at cells as they are typed: whole sheets, read as the program reads them. */
export function judgeSheets(
  code: string,
  accept: Readonly<Record<string, Sheets>>,
  reject: Readonly<Record<string, readonly [Sheets, ...string[]]>>,
): void {
  describe(code, () => {
    for (const [title, sheets] of Object.entries(accept)) {
      it(`accepts ${title}`, () => {
        assert.deepEqual(said(code, sheets), []);
      });
    }
    for (const [title, [sheets, ...expected]] of Object.entries(reject)) {
      it(`rejects ${title}`, () => {
        assert.deepEqual(said(code, sheets), expected);
      });
    }
  });
}

/** What is found of one code, as `sheet!cell severity`; its sentences are made in both languages and may hold no whole ID number. */
export function said(code: string, sheets: Sheets): string[] {
  return findingsOf({ sheets })
    .filter((finding) => finding.code === code)
    .map((finding) => {
      for (const language of ["zh-CN", "en"] as const) {
        const sentence = say(finding, language);
        if (/undefined|\{|\d{11}/.test(sentence))
          throw new Error(`not a sentence, or personal data in it: ${sentence}`);
      }
      return `${placeText(finding)} ${finding.severity}`;
    });
}
