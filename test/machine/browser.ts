import { chromium, type Browser } from "playwright-core";
import { need, provide, type Program } from "./program.js";

export const chromiumBrowser: Program = {
  title: "Chromium or Chrome",
  variable: "CHROME_PATH",
  names: [
    ...["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome", "microsoft-edge"],
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
    // Playwright's own, where `playwright install` has put one.
    chromium.executablePath(),
  ],
  packages: ["chromium", "fonts-noto-cjk"],
};

const switches = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"];

/** For a `before` hook: a headless browser, or a skipped suite with the reason printed; with `CI=true` a failure. */
export async function browserOrSkip(test: Mocha.Context, untested: string): Promise<Browser> {
  return start(need(test, chromiumBrowser, untested));
}

/** A headless browser; throws when the machine has none and none could be installed. */
export async function launchBrowser(): Promise<Browser> {
  const path = provide(chromiumBrowser);
  if (path === null) throw new Error("no Chromium or Chrome found; set CHROME_PATH to one");
  return start(path);
}

function start(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: switches });
}
