import assert from "node:assert/strict";
import { explained } from "../../../../src/core/rules/explained-codes.js";
import { readingCodes } from "../../../../src/core/rules/reading/index.js";
import { codesWithBasis, comparesOnly, statedBases } from "../../../../src/core/sheets/audit/programme/basis.js";
import { partsOf } from "../../../../src/core/sheets/audit/programme/looked-at.js";
import { codesOfAnyTab, codesOutside } from "../../../../src/core/sheets/audit/programme/code-groups.js";
import { sectionTests } from "../../../../src/core/sheets/audit/programme/section-tests.js";
import { sectionTexts } from "../../../../src/core/sheets/audit/programme/section-texts.js";
import { sectionKeys, sixChecks, sixteenSections } from "../../../../src/core/sheets/audit/programme/section.js";
import { tabs } from "../../../../src/core/tabs/index.js";
import { settingList } from "../../../../src/core/tabs/setting-list.js";
import { tabKeys } from "../../../../src/core/tabs/tab.js";

const known = new Set(explained.map(({ code }) => code));
const inSections = new Set(Object.values(sectionTests).flatMap(({ codes }) => codes));
const elsewhere = new Set([...codesOfAnyTab, ...Object.keys(codesOutside), ...Object.keys(readingCodes)]);

describe("the audit programme's map of rules", () => {
  it("has the six checks and the sixteen sections, each with its texts in both languages", () => {
    assert.deepEqual([sixChecks.length, sixteenSections.length, new Set(sectionKeys).size], [6, 16, 22]);
    for (const key of sectionKeys) {
      const { title, steps, evidence } = sectionTexts[key];
      for (const text of [title, steps, evidence]) {
        assert.match(text["zh-CN"], /[\u4e00-\u9fff]/);
        assert.doesNotMatch(text.en, /[\u4e00-\u9fff]/);
      }
    }
  });

  it("knows every code that a finding can bear: in a section, of any tab, or outside with a reason", () => {
    assert.deepEqual(
      [...known].filter((code) => !inSections.has(code) && !elsewhere.has(code)),
      [],
    );
    assert.deepEqual(
      Object.values(codesOutside).filter((reason) => reason.length < 10),
      [],
    );
  });

  it("names no code that does not exist, and none both in a section and of any tab", () => {
    const named = [...inSections, ...codesOfAnyTab, ...Object.keys(codesOutside), ...codesWithBasis, ...comparesOnly];
    assert.deepEqual(
      named.filter((code) => !known.has(code)),
      [],
    );
    assert.deepEqual(
      [...inSections].filter((code) => elsewhere.has(code)),
      [],
    );
  });

  it("tests codes on columns that exist", () => {
    const names = statedBases.flat(2).filter((name) => name !== "last-year" && name !== "opening");
    const unknown = names.filter((name) => {
      const { tab, columns } = partsOf(name);
      if (tab === null) return true;
      const ofTab: object = tab === "settings" ? settingList : tabs[tab].columns;
      return columns.some((key) => !(key in ofTab));
    });
    assert.deepEqual(unknown, []);
  });

  it("gives every tab of records a section", () => {
    const covered = new Set(Object.values(sectionTests).flatMap((section) => section.tabs));
    assert.deepEqual(
      tabKeys.filter((tab) => !covered.has(tab)),
      [],
    );
  });
});
