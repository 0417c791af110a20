/**
 * What to hand to Excel so that a cell holds exactly this text. Excel reads what it is given as a US user's typing:
 * what begins like a formula or could be a number, a date, a truth value or an error is given with an apostrophe,
 * which Excel takes off. `isTextFormat` says that the cell has the format `@` already, where only a leading apostrophe is eaten.
 */
export function textEntry(text: string, isTextFormat: boolean): string {
  if (text === "") return "";
  if (isTextFormat) return text.startsWith("'") ? `'${text}` : text;
  return readsAsText(text) ? text : `'${text}`;
}

/** True only for texts that no reading of Excel's can turn into something else. */
function readsAsText(text: string): boolean {
  // Full-width signs and digits count too: East Asian Excel takes them as half-width ones.
  const plain = text.normalize("NFKC").trim();
  return !/^[=+\-@'#]/.test(plain) && !/\p{N}/u.test(plain) && !/^(true|false)$/i.test(plain) && plain !== "";
}
