import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** A program that some tests need besides Node. */
export interface Program {
  readonly title: string;
  /** Names looked for on the PATH, and full paths looked at. */
  readonly names: readonly string[];
  /** Debian's packages that bring it, installed when nothing is found and the tests run as root on Debian. */
  readonly packages: readonly string[];
}

export const libreOffice: Program = {
  title: "LibreOffice",
  names: ["soffice", "libreoffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice"],
  packages: ["libreoffice-calc", "fonts-noto-cjk"],
};

const found = new Map<Program, string | null>();

/** The path of a program, installing it where that can be done without asking; null when it is not to be had. */
export function provide(program: Program): string | null {
  let path = found.get(program);
  if (path === undefined) {
    path = locate(program) ?? (install(program) ? locate(program) : null);
    found.set(program, path);
  }
  return path;
}

/** The path of a program, or the test is skipped with a word on what stays untested; with `CI=true` it fails instead. */
export function need(test: Mocha.Context, program: Program, untested: string): string {
  const path = provide(program);
  if (path !== null) return path;
  const reason = `${program.title} was not found, so not tested: ${untested}`;
  if (process.env.CI === "true") throw new Error(reason);
  console.log(`      skipped: ${reason}`);
  return test.skip();
}

function locate({ names }: Program): string | null {
  const folders = (process.env.PATH ?? "").split(delimiter);
  for (const name of names) {
    const paths = name.includes("/") ? [name] : folders.map((folder) => join(folder, name));
    const path = paths.find((candidate) => existsSync(candidate));
    if (path !== undefined) return path;
  }
  return null;
}

function install({ packages }: Program): boolean {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return false;
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  try {
    execFileSync("apt-get", ["update", "-qq"], { env: environment, stdio: "ignore" });
    execFileSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], {
      env: environment,
      stdio: "ignore",
    });
    return true;
  } catch {
    return false;
  }
}
