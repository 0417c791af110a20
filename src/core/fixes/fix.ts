import type { Place } from "../values/finding.js";

export const fixKinds = ["spaces", "full-width", "text-date", "text-number", "id-case"] as const;
export type FixKind = (typeof fixKinds)[number];

/** A cell whose right value is certain: what stands in it, and what is to stand there. Both may be personal data; show them masked. */
export interface Fix {
  /** Code of the finding that it settles. */
  readonly code: string;
  readonly at: Place & { readonly row: number; readonly column: number };
  readonly kind: FixKind;
  readonly before: string | number;
  /** A date is its day serial; an amount is in the column's own unit. */
  readonly after: string | number;
  /** Code of the number format that goes with it: `yyyy-mm-dd`, `#,##0.00`, `General`, `@`; null to keep the cell's own. */
  readonly format: string | null;
}
