import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { home } from "../../end-to-end/build.js";
import { builtPages } from "../../end-to-end/built-pages.js";

/** The workbench as `npm start` serves it, opened in a browser that answers for its server; HTTPS, as office.js wants it. */
export interface Workbench {
  readonly page: Page;
  /** The cell of an address on the sheet on screen; only what is in view and not empty is there. */
  readonly cell: (address: string) => Locator;
  /** Waits until the grid shows the last change. */
  readonly drawn: () => Promise<unknown>;
  /** Goes to an address by the name box. */
  readonly goTo: (address: string) => Promise<void>;
  /** Types into a cell and presses Enter. */
  readonly type: (address: string, text: string) => Promise<void>;
  readonly tab: (name: string | RegExp) => Locator;
  /** Goes to a sheet by its tab. */
  readonly open: (name: string) => Promise<void>;
  /** Opens a file as if it had been chosen from the disk, and waits until it is open or refused. */
  readonly openFile: (name: string, bytes: Uint8Array) => Promise<void>;
  /** Addresses asked for that are not the page's own. */
  readonly strangers: readonly string[];
  /** Uncaught errors and breaches of the Content-Security-Policy. */
  readonly complaints: readonly string[];
}

const address = "https://workbench.example.org/";

/** What the dev server takes from where it lies. */
const served: Readonly<Record<string, string>> = {
  "office-js/": "node_modules/@microsoft/office-js/dist",
  "office-types/": "node_modules/@types/office-js",
  "assets/samples/": "assets/samples",
};

/** Opens the workbench in a new page; `today` is the day its clock shows, `has` says which files the server has. */
export async function openWorkbench(
  browser: Browser,
  locale: "zh-CN" | "en-US",
  today = "2026-11-21",
  has: (name: string) => boolean = () => true,
): Promise<Workbench> {
  const folder = await builtPages("workbench");
  const page = await browser.newPage({ viewport: { width: 1400, height: 860 }, locale });
  await page.clock.setFixedTime(`${today}T10:00:00`);
  const strangers: string[] = [];
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.stack ?? error.message));
  page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) complaints.push(message.text());
  });
  await page.route("**/*", async (route) => {
    const { origin, pathname, href } = new URL(route.request().url());
    if (`${origin}/` !== address) {
      strangers.push(href);
      await route.abort();
      return;
    }
    const name = pathname.slice(1);
    const file = fileOf(name, folder);
    try {
      if (!has(name)) throw new Error(`${name} is not there`);
      await route.fulfill({ contentType: typeOf(file), body: await readFile(file) });
    } catch {
      await route.fulfill({ status: 404 });
    }
  });
  await page.goto(`${address}workbench.html`);
  await page.locator("#workbench[data-ready]").waitFor();
  // The grid is drawn anew in the frame after a change: what is read before that may be gone the next moment.
  const drawn = (): Promise<unknown> =>
    page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const goTo = async (where: string): Promise<void> => {
    await page.locator(".name-box").fill(where);
    await page.locator(".name-box").press("Enter");
    await drawn();
  };
  return {
    page,
    strangers,
    complaints,
    cell: (where) => page.locator(`.grid [data-cell="${where}"]`),
    drawn,
    goTo,
    type: async (where, text) => {
      await goTo(where);
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
      await drawn();
    },
    tab: (name) => page.getByRole("tab", { name }),
    open: async (name) => {
      await page.getByRole("tab", { name, exact: true }).click();
      await page.getByRole("tab", { name, exact: true, selected: true }).waitFor();
      await drawn();
    },
    openFile: async (name, bytes) => {
      const files = (): Promise<string | null> => page.locator("#workbench").getAttribute("data-files");
      const before = await files();
      const file = { name, mimeType: "application/zip", buffer: Buffer.from(bytes) };
      await page.locator("input[type=file]").setInputFiles(file);
      await page.waitForFunction(
        (count) => document.querySelector("#workbench")?.getAttribute("data-files") !== count,
        before,
      );
      await drawn();
    },
  };
}

function fileOf(name: string, folder: string): string {
  for (const [prefix, from] of Object.entries(served)) {
    if (!name.startsWith(prefix)) continue;
    const rest = name.slice(prefix.length);
    return path.join(home, from, prefix === "office-js/" ? rest.toLowerCase() : rest);
  }
  return path.join(folder, name);
}

function typeOf(file: string): string {
  const types: Readonly<Record<string, string>> = {
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".png": "image/png",
    ".xml": "application/xml; charset=utf-8",
  };
  return types[path.extname(file)] ?? "application/octet-stream";
}
