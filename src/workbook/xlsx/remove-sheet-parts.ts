import type { Budget } from "./bounds.js";
import { type Package, partKey } from "./package.js";
import { ownDrawings } from "./own-drawings.js";
import { relationshipsName, relationshipsOf } from "./relationships.js";

/** What was taken out of a package with the old content of a sheet. */
export interface RemovedParts {
  readonly removed: readonly string[];
  /** Those among them that hold something which the new content does not replace: comments, and drawings and charts that are not ours. */
  readonly lost: readonly string[];
}

/**
 * Removes the parts that only this sheet used (its tables, printer settings, drawings and what these lead to), and the
 * sheet's relationships. The sheet part itself stays.
 */
export function removeSheetParts(parts: Package, sheetPart: string, budget: Budget): RemovedParts {
  const own = relationshipsOf(parts, sheetPart, budget);
  if (own.length === 0) {
    parts.remove(relationshipsName(sheetPart));
    return { removed: [], lost: [] };
  }
  const links = new Links(parts, budget);
  const kept = links.reachable([""], partKey(sheetPart));
  const gone = links.reachable(own.map(({ part }) => part)).filter((part) => !kept.includes(part));
  const tables = own.filter(({ kind }) => replaceable.includes(kind)).map(({ part }) => partKey(part));
  const replaced = new Set([...tables, ...ownDrawings(parts, own, budget)]);
  const present = parts.names().filter((name) => gone.includes(partKey(name)));
  for (const name of present) {
    parts.remove(name);
    parts.remove(relationshipsName(name));
  }
  parts.remove(relationshipsName(sheetPart));
  return { removed: present, lost: present.filter((name) => !replaced.has(partKey(name))) };
}

/** Relationships to what a page brings anew or what belongs to no content. */
const replaceable = ["table", "printerSettings"];

/** Which part leads to which, followed on demand. */
class Links {
  readonly #targets = new Map<string, string[]>();

  constructor(
    readonly parts: Package,
    readonly budget: Budget,
  ) {}

  /** Keys of all parts that can be reached from some, themselves included; `closed` is reached but not followed. */
  reachable(from: readonly string[], closed?: string): string[] {
    const seen = new Set<string>();
    const waiting = [...from];
    for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
      const key = partKey(part);
      if (seen.has(key)) continue;
      seen.add(key);
      if (key !== closed) waiting.push(...this.#from(part));
    }
    return [...seen];
  }

  #from(part: string): string[] {
    const key = partKey(part);
    let targets = this.#targets.get(key);
    if (targets === undefined) {
      targets = relationshipsOf(this.parts, part, this.budget).map((relationship) => relationship.part);
      this.#targets.set(key, targets);
    }
    return targets;
  }
}
