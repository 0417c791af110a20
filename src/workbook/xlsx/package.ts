import { type Budget, bounds, damaged } from "./bounds.js";
import { wholeAsUtf8 } from "./part-encoding.js";
import { unpackWhole } from "./unpack.js";
import type { ZipEntry } from "./zip-directory.js";
import { packEntry, zipFile } from "./zip-file.js";

/**
 * The parts of a workbook file by name. Names are compared as Office compares them: any case, `\` as `/`.
 * Parts stay packed until they are asked for; those that nobody changes are copied packed into the new file.
 */
export class Package {
  readonly #entries: Map<string, ZipEntry>;

  constructor(entries: Iterable<ZipEntry>) {
    this.#entries = new Map();
    for (const entry of entries) this.#entries.set(partKey(entry.name), entry);
  }

  /** A copy that can be changed without changing this one. */
  copy(): Package {
    return new Package(this.#entries.values());
  }

  names(): string[] {
    return [...this.#entries.values()].map((entry) => entry.name);
  }

  has(name: string): boolean {
    return this.#entries.has(partKey(name));
  }

  entry(name: string): ZipEntry {
    const entry = this.#entries.get(partKey(name));
    if (entry === undefined) throw damaged(name);
    return entry;
  }

  /** A part's content as UTF-8. Throws WorkbookError when it is missing, broken or larger than `limit` bytes. */
  xml(name: string, budget: Budget, limit: number = bounds.wholePart): Uint8Array {
    return wholeAsUtf8(unpackWhole(this.entry(name), budget, limit), name);
  }

  put(name: string, content: Uint8Array | string): void {
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    const old = this.#entries.get(partKey(name));
    this.#entries.set(partKey(name), packEntry(old?.name ?? name, bytes));
  }

  remove(name: string): void {
    this.#entries.delete(partKey(name));
  }

  bytes(): Uint8Array<ArrayBuffer> {
    return zipFile([...this.#entries.values()]);
  }
}

/** What two spellings of one part name have in common. */
export function partKey(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
}

/** Folder of a part, with its closing `/`; empty for the root. */
export function folderOf(part: string): string {
  const path = part.replaceAll("\\", "/");
  return path.slice(0, path.lastIndexOf("/") + 1);
}

/** The part that a relationship target names, seen from `part`: `/xl/a.xml`, `../a.xml` and `a.xml` are all allowed. */
export function resolveTarget(part: string, target: string): string {
  const path = target.replaceAll("\\", "/").replace(/#.*$/, "");
  const steps = (path.startsWith("/") ? path : folderOf(part) + path).split("/");
  const kept: string[] = [];
  for (const step of steps) {
    if (step === "..") kept.pop();
    else if (step !== "." && step !== "") kept.push(step);
  }
  return kept.join("/");
}
