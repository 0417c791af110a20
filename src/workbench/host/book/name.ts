/** A defined name, of the workbook or of a sheet. */
export interface BookName {
  name: string;
  /** With its leading `=`. */
  formula: string;
  comment: string;
  visible: boolean;
}

/** The text of a name whose formula is one quoted text, or null: `="a ""b"""` → `a "b"`. */
export function quotedText(formula: string): string | null {
  const match = /^="((?:[^"]|"")*)"$/.exec(formula);
  return match?.[1] === undefined ? null : match[1].replaceAll('""', '"');
}
