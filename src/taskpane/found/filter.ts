import type { TreatedFinding } from "../../core/sheets/check-results/listed.js";
import type { Severity } from "../../core/values/finding.js";

/** Which findings are shown. */
export interface Filter {
  readonly severity: Severity | "all";
  /** All of its words are in the finding; upper and lower case are one. */
  readonly text: string;
  readonly sheet: string | null;
  readonly code: string | null;
  readonly accepted: boolean;
}

export const noFilter: Filter = { severity: "all", text: "", sheet: null, code: null, accepted: false };

/** True when the filter leaves anything out but accepted findings. */
export function isNarrow({ severity, text, sheet, code }: Filter): boolean {
  return severity !== "all" || text.trim() !== "" || sheet !== null || code !== null;
}

/** Those of the findings that the filter shows, in their order. */
export function filtered(findings: readonly TreatedFinding[], filter: Filter): readonly TreatedFinding[] {
  const words = filter.text.normalize("NFKC").toLowerCase().split(/\s+/).filter(Boolean);
  return findings.filter(
    (finding) =>
      (filter.accepted || !finding.accepted) &&
      (filter.severity === "all" || finding.severity === filter.severity) &&
      (filter.sheet === null || finding.sheet === filter.sheet) &&
      (filter.code === null || finding.code === filter.code) &&
      (words.length === 0 || holds(finding, words)),
  );
}

function holds({ sheet, cell, title, message, value, treatment }: TreatedFinding, words: readonly string[]): boolean {
  const text = [sheet, cell, title, message, value, treatment.note, treatment.reason, treatment.by]
    .join("\n")
    .normalize("NFKC")
    .toLowerCase();
  return words.every((word) => text.includes(word));
}
