import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { rulesPage } from "../../assets/rules/rules-page.js";
import { pageFiles } from "../../assets/rules/words.js";
import { say } from "../../src/core/locale/say.js";
import { explained } from "../../src/core/rules/explained-codes.js";
import type { Language } from "../../src/core/values/language.js";
import { findingsOf } from "../core/rules/example-book.js";

const folder = new URL("../../assets/rules/", import.meta.url);
const languages = Object.keys(pageFiles) as Language[];

describe("the published rules", () => {
  for (const language of languages) {
    let page = "";
    before(() => {
      page = rulesPage(language);
    });

    it(`are what the catalogue says in ${language}`, () => {
      const committed = readFileSync(new URL(pageFiles[language], folder), "utf8");
      assert.ok(committed === page, `${pageFiles[language]} differs: run npm run rules`);
    });

    it(`have an anchor for each code and a target for each link in ${language}`, () => {
      const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id!);
      assert.equal(new Set(ids).size, ids.length, "no anchor twice");
      for (const { code } of explained) assert.ok(ids.includes(code), code);
      const files = new Set([...Object.values(pageFiles), "rules.css"]);
      const links = [...page.matchAll(/ href="([^"]*)"/g)].map(([, link]) => link!);
      assert.ok(links.length > explained.length);
      for (const link of links)
        assert.ok(link.startsWith("#") ? ids.includes(link.slice(1)) : files.has(link), `no target: ${link}`);
    });

    it(`say in ${language} what is really said, and run no script`, () => {
      const [example] = explained.find(({ code }) => code === "amount-unreadable")?.examples.fails ?? [];
      assert.ok(example);
      const finding = findingsOf(example).find(({ code }) => code === "amount-unreadable");
      assert.ok(finding);
      assert.ok(page.includes(say(finding, language).replaceAll('"', "&quot;")));
      assert.doesNotMatch(page, /<script|\son[a-z]+=|javascript:|undefined|\[object|\/work\//);
    });
  }
});
