import assert from "node:assert/strict";
import type { Browser } from "playwright-core";
import { pageFiles } from "../../assets/rules/words.js";
import { browserOrSkip } from "../machine/browser.js";

describe("the published rules in a browser", function () {
  let browser: Browser;

  before(async function () {
    browser = await browserOrSkip(this, "the pages of the rules");
  });
  after(async () => {
    await browser.close();
  });

  for (const width of [360, 1280]) {
    for (const file of Object.values(pageFiles)) {
      it(`${file} fits ${width} px without moving it sideways`, async () => {
        const page = await browser.newPage({ viewport: { width, height: 800 } });
        const failed: string[] = [];
        page.on("console", (message) => failed.push(message.text()));
        page.on("requestfailed", (request) => failed.push(request.url()));
        await page.goto(new URL(`../../assets/rules/${file}`, import.meta.url).href);
        const seen = await page.evaluate(() => ({
          wide: document.documentElement.scrollWidth,
          styled: getComputedStyle(document.querySelector("td.found") ?? document.body).outlineStyle,
          sections: document.querySelectorAll("article").length,
          // What lies outside the page's width without a frame of its own to be moved in.
          outside: [...document.querySelectorAll("main *, nav *, header *")]
            .filter((element) => element.closest(".sheet") === null)
            .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
            .map(({ outerHTML }) => outerHTML.slice(0, 80)),
        }));
        await page.close();
        assert.equal(seen.wide, width);
        assert.deepEqual(seen.outside, []);
        assert.equal(seen.styled, "solid", "the stylesheet is loaded");
        assert.ok(seen.sections > 100);
        assert.deepEqual(failed, []);
      });
    }
  }
});
