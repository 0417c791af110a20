import { foldLookAlikes } from "../../values/look-alikes.js";
import { stemOf } from "./account-text.js";
import { findAccount, findItemAnywhere, spellings } from "./catalog.js";
import { anyName, type Direction } from "./concept.js";

/** The standard name that a text looks like, else the one whose spelling is one slip away (two in long names); null when none is near or two are. */
export function nearestSpelling(direction: Direction, text: string): string | null {
  const looked = foldLookAlikes(stemOf(direction, foldLookAlikes(text)));
  const looking = spellings(direction).find((spelling) => foldLookAlikes(spelling) === looked);
  if (looking !== undefined) return standardName(direction, looking);
  const stem = stemOf(direction, text);
  const allowed = stem.length >= 6 ? 2 : stem.length >= 3 ? 1 : 0;
  let best = allowed + 1;
  const near = new Set<string>();
  for (const spelling of spellings(direction)) {
    const slips = Math.abs(spelling.length - stem.length) < best + 1 ? distance(stem, spelling) : best + 1;
    if (slips < best) near.clear();
    best = Math.min(best, slips);
    const name = slips === best && slips <= allowed ? standardName(direction, spelling) : null;
    if (name !== null) near.add(name);
  }
  const [only] = near;
  return near.size === 1 ? (only ?? null) : null;
}

function standardName(direction: Direction, spelling: string): string | null {
  const account = findAccount(direction, spelling);
  if (account !== null) return anyName(account.concept.names, "2021");
  const lone = findItemAnywhere(direction, spelling);
  return lone === null ? null : `${anyName(lone.account.names, "2021")}/${anyName(lone.item.concept.names, "2021")}`;
}

/** Number of characters to add, drop, replace or swap with a neighbour to turn one text into the other. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min(replaced, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      current.push(least);
    }
    [before, previous] = [previous, current];
  }
  return previous[b.length] ?? 0;
}
