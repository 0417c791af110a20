import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import path from "node:path";
import { chromium, type Browser } from "playwright-core";

const switches = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"];
const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome", "microsoft-edge"];
const places = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** A headless Chromium; throws when the machine has none and none could be installed. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser() ?? installBrowser();
  if (executablePath === null) throw new Error("no Chromium or Chrome found; set CHROME_PATH to one");
  return chromium.launch({ executablePath, args: switches });
}

/**
 * For a `before` hook: the browser, or, where there is none, a skipped suite with the reason printed.
 * With `CI=true` a missing browser is a failure, so that nothing goes untested unseen.
 */
export async function browserOrSkip(context: Mocha.Context): Promise<Browser> {
  if (process.env.CI === "true" || findBrowser() !== null) return launchBrowser();
  try {
    return await launchBrowser();
  } catch (error) {
    console.warn(`    skipped: ${error instanceof Error ? error.message : String(error)}`);
    return context.skip();
  }
}

/** The browser that `CHROME_PATH` names, else one installed on the machine, else Playwright's own; null when there is none. */
export function findBrowser(): string | null {
  const named = process.env.CHROME_PATH;
  if (named !== undefined && named !== "") return named;
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  const own = chromium.executablePath();
  return [...onPath, ...places, own].find((file) => file !== "" && isExecutable(file)) ?? null;
}

/** On Debian and as root, its own package; elsewhere nothing is installed behind the user's back. */
function installBrowser(): string | null {
  if (!existsSync("/etc/debian_version") || process.getuid?.() !== 0) return null;
  console.warn("    installing Debian's chromium for the browser tests");
  for (const args of [["update"], ["install", "-y", "--no-install-recommends", "chromium", "fonts-noto-cjk"]]) {
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    const { status } = spawnSync("apt-get", ["-qq", ...args], { env, stdio: "ignore", timeout: 300000 });
    if (status !== 0 && args[0] === "install") return null;
  }
  return findBrowser();
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
