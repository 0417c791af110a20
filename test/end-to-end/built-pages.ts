import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { build, configuration, home } from "./build.js";

/**
 * What tests open in a browser: the add-in as it is hosted, its code not minimized, beside `excel-page.js` and the pane of `pane.html` that
 * answers by plan; or the pages of `npm start`.
 */
export type Pages = "add-in" | "workbench";

/** Where the add-in's manifest says that it is hosted. */
export const site = "https://books.example.org/";

const made = new Map<Pages, Promise<string>>();

/** The folder of the built pages: kept in `.cache/pages` for all test files and runs, until what they are built of changes. Rejects with webpack's messages. */
export function builtPages(pages: Pages): Promise<string> {
  const known = made.get(pages) ?? make(pages);
  made.set(pages, known);
  return known;
}

async function make(pages: Pages): Promise<string> {
  const store = path.join(home, ".cache/pages");
  const folder = path.join(store, `${pages}-${await digest()}`);
  if (existsSync(folder)) return folder;
  await forgetOld(store);
  const unfinished = `${folder}.${process.pid}`;
  await (pages === "add-in" ? buildAddIn : buildWorkbench)(unfinished);
  try {
    await rename(unfinished, folder);
  } catch (error) {
    // Another process has made the same meanwhile.
    if (!existsSync(folder)) throw error;
    await rm(unfinished, { recursive: true });
  }
  return folder;
}

async function buildAddIn(folder: string): Promise<void> {
  const config = await configuration({ address: site });
  const entry = { ...(config.entry as Record<string, string>), ...entries };
  const output = { ...config.output, filename: "[name].js" };
  await build({ ...config, entry, output, optimization: { minimize: false } }, folder);
  const pane = await readFile(path.join(folder, "taskpane.html"), "utf8");
  await writeFile(path.join(folder, "pane.html"), pane.replace("taskpane.js", "pane.js"));
}

async function buildWorkbench(folder: string): Promise<void> {
  await build({ ...(await configuration({}, "development")), devtool: false }, folder);
}

const entries = { "excel-page": "./test/end-to-end/excel-page.ts", pane: "./test/taskpane/page.ts" };

/** Everything that the pages are built of. */
const sources = [
  ...["src", "assets/icons", "assets/rules", ...Object.values(entries)],
  ...["manifest.xml", "webpack.config.js", "tsconfig.base.json", "package-lock.json", "test/end-to-end/built-pages.ts"],
];

async function digest(): Promise<string> {
  const hash = createHash("sha256").update(process.version);
  for (const source of sources) {
    for (const file of await filesIn(path.join(home, source))) hash.update(file).update(await readFile(file));
  }
  return hash.digest("hex").slice(0, 16);
}

async function filesIn(place: string): Promise<string[]> {
  if (!(await stat(place)).isDirectory()) return [place];
  const found = await readdir(place, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

const day = 24 * 60 * 60 * 1000;

/** What is older than a day is no longer open in a test that runs meanwhile. */
async function forgetOld(store: string): Promise<void> {
  await mkdir(store, { recursive: true });
  for (const name of await readdir(store)) {
    const folder = path.join(store, name);
    // Another process may finish and rename one meanwhile.
    const found = await stat(folder).catch(() => null);
    if (found !== null && Date.now() - found.mtimeMs > day) await rm(folder, { recursive: true, force: true });
  }
}
