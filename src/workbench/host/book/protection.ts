/** What a protected sheet may still have done to it, as the API names it. */
export const protectionOptions = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
] as const;

export type ProtectionOption = (typeof protectionOptions)[number];

/** How a sheet is protected. */
export interface SheetProtection {
  readonly options: Readonly<Partial<Record<ProtectionOption, boolean>>> & { readonly selectionMode?: string };
  /** Empty for none. */
  readonly password: string;
}

export const unprotected: SheetProtection = { options: {}, password: "" };
