import { outlineName } from "../outline-text.js";

/** Names by which the program knows its own things in a workbook. None is shown to the user, all live in the file. */
export const hiddenNames = {
  /** Of a generated sheet: what it is, as `markText` writes it. */
  kind: "UnionBooks.Kind",
  /** Of the workbook, while a write is under way: until it is gone, everything can be taken back. */
  writing: "UnionBooks.Writing",
  /**
   * Of the workbook, from the beginning of a write that marks or changes cells until nothing of it is left to tidy; its text is the
   * generation of the marks that it puts on, empty for none.
   */
  tidying: "UnionBooks.Tidying",
  /** Of a sheet that a write under way has added. */
  draft: "UnionBooks.Draft",
  /** Of a hidden copy of a sheet that is being replaced: its mark and its name. */
  backup: "UnionBooks.Backup",
  /** Of a sheet that is being replaced and has or gets charts of ours: which are the old ones, as `chartsText` writes it. */
  charts: "UnionBooks.Charts",
  /** Of a generated sheet whose rows fold: how they are grouped, as `outlineText` writes it. */
  outline: outlineName,
} as const;

/** Beginning of the names of the hidden copies. */
export const backupSheetPrefix = "UnionBooks~";

export type HiddenName = (typeof hiddenNames)[keyof typeof hiddenNames];

/** Adds a hidden name that stands for a text of at most 255 characters. */
export function addHiddenName(names: Excel.NamedItemCollection, name: HiddenName, text: string): void {
  names.add(name, textFormula(text)).visible = false;
}

/** The formula of a name that stands for a text. */
export function textFormula(text: string): string {
  return `="${text.replaceAll('"', '""')}"`;
}

/** The text that a name's formula stands for, or null. */
export function formulaText(formula: unknown): string | null {
  const match = typeof formula === "string" ? /^="((?:[^"]|"")*)"$/.exec(formula) : null;
  return match?.[1] === undefined ? null : match[1].replaceAll('""', '"');
}
