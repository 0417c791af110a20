import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { bigSnapshot, type BookSize } from "../../assets/samples/big-book.js";
import { runOnce } from "./stages.js";

/** What one run costs in a process that has run nothing before: milliseconds, and MB of memory at its peak and before it began. */
export interface FreshRun {
  readonly ms: number;
  readonly peak: number;
  readonly before: number;
}

/** Runs everything after the parsing of a book once, in a process of its own. */
export function freshRun(size: BookSize): FreshRun {
  const args = ["--import", "tsx", fileURLToPath(import.meta.url), JSON.stringify(size)];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" })) as FreshRun;
}

const [, script, size] = process.argv;
if (script === fileURLToPath(import.meta.url) && size !== undefined) {
  const snapshot = bigSnapshot(JSON.parse(size) as BookSize);
  const before = peakInMb();
  const start = performance.now();
  runOnce(snapshot);
  console.log(JSON.stringify({ ms: Math.round(performance.now() - start), peak: peakInMb(), before }));
}

function peakInMb(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}
