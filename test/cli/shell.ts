import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/run.js";

export interface Answer {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command line in a folder of its own that is removed afterwards; `{name}` stands for a file of that folder. */
export async function shell<T>(
  files: Readonly<Record<string, Uint8Array>>,
  use: (books: (line: string) => Promise<Answer>, path: (name: string) => string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "union-books-"));
  const path = (name: string) => join(folder, name);
  try {
    for (const [name, bytes] of Object.entries(files)) writeFileSync(path(name), bytes);
    return await use(async (line) => {
      const argv = line.split(" ").map((word) => word.replace(/\{(.+)\}/, (_, name: string) => path(name)));
      const out: string[] = [];
      const err: string[] = [];
      const code = await run(argv, { print: (text) => out.push(text), complain: (text) => err.push(text) });
      return { code, stdout: out.join("\n"), stderr: err.join("\n") };
    }, path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
