import type { Day } from "../../values/day.js";
import type { Language } from "../../values/language.js";
import type { EarlierLine, ListedFinding, Treatment, TreatedFinding } from "./listed.js";

/** The findings of a run with what was written beside them before, and the lines that are no longer found. */
export interface Settled {
  readonly findings: readonly TreatedFinding[];
  /** Latest resolved first. */
  readonly resolved: readonly EarlierLine[];
}

/**
 * Carries what people wrote over to the findings of a new run. A finding whose row and sentence are as before keeps everything. One
 * whose row is the same but of which something else is said (an amount has grown), and one in whose cell stands another row, keep
 * the note, but not the acceptance: that was given for what was there.
 */
export function settle(
  found: readonly ListedFinding[],
  earlier: readonly EarlierLine[],
  today: Day,
  language: Language,
): Settled {
  const left = new Set(earlier);
  const matched: (Treatment | null)[] = found.map(() => null);
  for (const { part, reopened, openOnly } of passes) {
    const lines = linesBy([...left], (line) => (openOnly && line.resolved !== null ? "" : line.key[part]));
    found.forEach(({ key }, index) => {
      if (matched[index] !== null) return;
      const line = take(lines, key[part], left);
      if (line !== null)
        matched[index] = reopened === null ? line : withoutAcceptance(line, reopened[language], language);
    });
  }
  const findings = found.map((finding, index): TreatedFinding => {
    const { note, reason, by, since } = matched[index] ?? { note: "", reason: "", by: "", since: today };
    const accepted = reason.trim() !== "" && by.trim() !== "";
    return { ...finding, treatment: { note, reason, by, since }, accepted };
  });
  const resolved = [...left]
    .map((line) => ({ ...line, resolved: line.resolved ?? today }))
    .sort((a, b) => b.resolved - a.resolved);
  return { findings, resolved };
}

/** By what lines are known again, the surest first, and what is noted where that ends an acceptance. */
const passes = [
  { part: "content", reopened: null, openOnly: false },
  { part: "row", reopened: { "zh-CN": "情况有变化", en: "things have changed" }, openOnly: false },
  { part: "place", reopened: { "zh-CN": "该行已改动", en: "the row has changed" }, openOnly: true },
] as const;

function withoutAcceptance({ note, reason, by, since }: EarlierLine, why: string, language: Language): Treatment {
  if (reason.trim() === "" && by.trim() === "") return { note, reason: "", by: "", since };
  const zh = language === "zh-CN";
  const given = zh ? `${reason.trim()}（${by.trim()}）` : `${reason.trim()} (${by.trim()})`;
  const kept = zh ? `${why}，原接受理由：${given}` : `${why} since it was accepted: ${given}`;
  return { note: note.trim() === "" ? kept : `${note}${zh ? "；" : "; "}${kept}`, reason: "", by: "", since };
}

function linesBy(lines: readonly EarlierLine[], keyOf: (line: EarlierLine) => string): Map<string, EarlierLine[]> {
  const found = new Map<string, EarlierLine[]>();
  // Lines still open come before resolved ones of the same content.
  for (const line of [...lines].sort((a, b) => Number(a.resolved !== null) - Number(b.resolved !== null))) {
    const key = keyOf(line);
    if (key === "") continue;
    const same = found.get(key);
    if (same === undefined) found.set(key, [line]);
    else same.push(line);
  }
  return found;
}

/** The first line of the key that no finding has taken yet. */
function take(lines: ReadonlyMap<string, EarlierLine[]>, key: string, left: Set<EarlierLine>): EarlierLine | null {
  const same = lines.get(key);
  for (let line = same?.shift(); line !== undefined; line = same?.shift()) {
    if (left.delete(line)) return line;
  }
  return null;
}
