import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";

/** A program that some tests need besides Node. */
export interface Program {
  readonly title: string;
  /** Environment variable that names it, if any. */
  readonly variable?: string;
  /** Names looked for on the PATH, and full paths looked at. */
  readonly names: readonly string[];
  /** Debian's packages that bring it, installed when nothing is found and the tests run as root on Debian. */
  readonly packages: readonly string[];
}

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

/** For a test or a `before` hook: the program's path, or a skip that says what stays untested; with `CI=true` a failure instead. */
export function need(test: Mocha.Context, program: Program, untested: string): string {
  const path = provide(program);
  if (path !== null) return path;
  const reason = `${program.title} was not found, so not tested: ${untested}`;
  if (process.env.CI === "true") throw new Error(reason);
  console.warn(`      skipped: ${reason}`);
  return test.skip();
}

function locate({ variable, names }: Program): string | null {
  const named = variable === undefined ? undefined : process.env[variable];
  if (named !== undefined && named !== "") return named;
  const folders = (process.env.PATH ?? "").split(delimiter);
  const places = names.flatMap((name) => (isAbsolute(name) ? [name] : folders.map((folder) => join(folder, name))));
  return places.find(isExecutable) ?? null;
}

/** Nothing is installed behind the back of a user who is not root. */
function install({ title, packages }: Program): boolean {
  if (!existsSync("/etc/debian_version") || process.getuid?.() !== 0) return false;
  console.warn(`      installing Debian's ${packages.join(" and ")} for the tests that need ${title}`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const aptGet = (...args: string[]) => spawnSync("apt-get", ["-qq", ...args], { env, stdio: "ignore" }).status === 0;
  aptGet("update");
  return aptGet("install", "-y", "--no-install-recommends", ...packages);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
