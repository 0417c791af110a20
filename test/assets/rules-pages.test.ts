import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { rulesPage } from "../../assets/rules/rules-page.js";
import { pageFiles } from "../../assets/rules/words.js";
import { say } from "../../src/core/locale/say.js";
import { explained } from "../../src/core/rules/explained-codes.js";
import { nameOfLimit } from "../../src/core/rules/policy/limit-key.js";
import { national } from "../../src/core/rules/policy/packs/index.js";
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

    it(`show in ${language} the figures of each limit, and the setting that overrides them`, () => {
      for (const { code, limits = [] } of explained) {
        const start = page.indexOf(`<article id="${code}">`);
        const section = page.slice(start, page.indexOf("</article>", start));
        assert.equal(section.split('<section class="limit">').length - 1, limits.length, code);
        for (const key of limits) assert.ok(section.includes(nameOfLimit(key)[language]), `${code} ${key}`);
      }
      const start = page.indexOf('<article id="birthday-limit">');
      const rows = page.slice(start, page.indexOf("</article>", start)).split("<tr>").slice(1);
      const anhui = rows.filter((row) => row.includes("皖工发〔2025〕18号"));
      assert.equal(anhui.length, 1);
      assert.match(anhui[0]!, /500\.00.*2025-08-21/);
      const nationwide = rows.filter((row) => row.includes(national.province[language]));
      assert.equal(nationwide.length, 1);
      const note = national.limits.find(({ key }) => key === "birthday")?.note?.[language];
      assert.ok(note !== undefined && nationwide[0]!.includes(note));
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
