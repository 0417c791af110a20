import type { Area } from "../../../core/values/address.js";

/** A rule that changes how cells look by what they hold. The first rule of a sheet has the highest priority. */
export interface BookConditionalFormat {
  readonly id: string;
  areas: Area[];
  stopIfTrue: boolean;
  rule: ConditionalRule;
}

/** Formulas start with `=` and are relative to the top left cell of the first area. */
export type ConditionalRule =
  | { readonly kind: "custom"; formula: string; look: ConditionalLook }
  | {
      readonly kind: "cellValue";
      operator: CellValueOperator;
      formula1: string;
      formula2: string | null;
      look: ConditionalLook;
    }
  | { readonly kind: "containsText"; operator: TextOperator; text: string; look: ConditionalLook }
  | { readonly kind: "dataBar"; color: string }
  | { readonly kind: "colorScale"; colors: readonly string[] };

export type CellValueOperator =
  | "Between"
  | "NotBetween"
  | "EqualTo"
  | "NotEqualTo"
  | "GreaterThan"
  | "LessThan"
  | "GreaterThanOrEqual"
  | "LessThanOrEqual";

export type TextOperator = "Contains" | "NotContains" | "BeginsWith" | "EndsWith";

/** What a rule that holds puts over the cell's own format; absent properties leave it alone. */
export interface ConditionalLook {
  fill?: string;
  color?: string;
  bold?: boolean;
  italic?: boolean;
  numberFormat?: string;
}
