import assert from "node:assert/strict";
import type { Browser, Page } from "playwright-core";
import { browserOrSkip } from "../machine/browser.js";
import { builtPages } from "../end-to-end/built-pages.js";
import { serve } from "../end-to-end/serve.js";
import type { Plan } from "./page.js";

/** The pane in a browser, without Excel: what stands behind it answers by plan. */
export interface OpenPane {
  readonly page: Page;
  /** Addresses asked for that are not the page's own. */
  readonly strangers: readonly string[];
  readonly open: (plan: Plan) => Promise<void>;
  /** What was asked of the program and the workbook, in order. */
  readonly calls: () => Promise<unknown[][]>;
  /** Presses the button of that very name. */
  readonly press: (name: string) => Promise<void>;
}

/** Serves the pane before the tests of a suite and opens it anew, 320 pixels wide, before each; what the page complains of fails the test. */
export function usePane(): () => OpenPane {
  let browser: Browser | null = null;
  let web: Awaited<ReturnType<typeof serve>> | null = null;
  let opened: OpenPane | null = null;
  let complaints: string[] = [];

  before(async function () {
    browser = await browserOrSkip(this, "the task pane in a browser");
    web = await serve(await builtPages("add-in"));
  });
  after(async () => {
    await browser?.close();
    await web?.close();
  });
  beforeEach(async () => {
    assert.ok(browser !== null && web !== null);
    const { address } = web;
    const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
    const strangers: string[] = [];
    complaints = [];
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => {
      if (/Content Security Policy|violates/.test(message.text())) complaints.push(message.text());
    });
    await page.route("**/*", async (route) => {
      const url = route.request().url();
      if (url.startsWith(address)) return route.continue();
      strangers.push(url);
      return route.abort();
    });
    await page.goto(`${address}/pane.html`);
    opened = {
      page,
      strangers,
      open: (plan) =>
        page.evaluate((given) => {
          window.openPane(given);
        }, plan),
      calls: () => page.evaluate(() => window.calls),
      press: (name) => page.getByRole("button", { name, exact: true }).click(),
    };
  });
  afterEach(async () => {
    assert.deepEqual(complaints, []);
    await opened?.page.close();
  });
  return () => {
    assert.ok(opened !== null);
    return opened;
  };
}
