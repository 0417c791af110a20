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
 * Carries what people wrote over to the findings of a new run. A finding is known again by its content, wherever its row has
 * moved; failing that by its cell: then its note stays, but an acceptance does not, because the row is another one now.
 */
export function settle(
  found: readonly ListedFinding[],
  earlier: readonly EarlierLine[],
  today: Day,
  language: Language,
): Settled {
  const left = new Set(earlier);
  const byContent = linesBy(earlier, (line) => line.key.content);
  const exact = found.map((finding) => take(byContent, finding.key.content, left));
  const byPlace = linesBy([...left], (line) => (line.resolved === null ? line.key.place : ""));
  const findings = found.map((finding, index): TreatedFinding => {
    const same = exact[index] ?? null;
    const treatment = same ?? changedTreatment(take(byPlace, finding.key.place, left), language, today);
    const { note, reason, by, since } = treatment;
    const accepted = reason.trim() !== "" && by.trim() !== "";
    return { ...finding, treatment: { note, reason, by, since }, accepted };
  });
  const resolved = [...left]
    .map((line) => ({ ...line, resolved: line.resolved ?? today }))
    .sort((a, b) => b.resolved - a.resolved);
  return { findings, resolved };
}

const wasAccepted = {
  "zh-CN": (reason: string, by: string) => `该行已改动，原接受理由：${reason}（${by}）`,
  en: (reason: string, by: string) => `the row has changed since it was accepted: ${reason} (${by})`,
} as const;

function changedTreatment(line: EarlierLine | null, language: Language, today: Day): Treatment {
  if (line === null) return { note: "", reason: "", by: "", since: today };
  const { note, reason, by, since } = line;
  if (reason.trim() === "" && by.trim() === "") return { note, reason: "", by: "", since };
  const kept = wasAccepted[language](reason.trim(), by.trim());
  return {
    note: note.trim() === "" ? kept : `${note}${language === "en" ? "; " : "；"}${kept}`,
    reason: "",
    by: "",
    since,
  };
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
