export type Severity = "error" | "warning" | "info";

/** Where a finding stands: 0-based row and column of a sheet, or the sheet as a whole when both are null. */
export interface Place {
  readonly sheet: string;
  readonly row: number | null;
  readonly column: number | null;
}

export type Args = Readonly<Record<string, string | number>>;

/** Something a treasurer should look at: data, never a sentence; `core/locale` says it. */
export interface Finding<Code extends string = string, A extends Args = Args> {
  readonly code: Code;
  readonly severity: Severity;
  /** Null only for what concerns the whole workbook. */
  readonly at: Place | null;
  readonly args: A;
}

/** The union of findings that a map from code to arguments describes; each room keeps such a map. */
export type FindingOf<Map> = {
  [Code in keyof Map & string]: Finding<
    Code,
    { readonly [Name in keyof Map[Code] & string]: Map[Code][Name] & (string | number) }
  >;
}[keyof Map & string];
