/** How one cell style is to differ from another. */
export interface StyleChange {
  /** Number of its number format; absent: as it was. */
  readonly format?: number;
  /** Marks a text that would otherwise be taken as a formula when edited. */
  readonly quoted: boolean;
}

/** The XML of a cell style (`<xf>`) that is like another but for the change; alignment and all else stay. */
export function restyled(xml: string, { format, quoted }: StyleChange): string {
  const plain = without(xml, "quotePrefix");
  const shown = format === undefined ? plain : formatted(plain, format);
  return quoted ? withAttribute(shown, 'quotePrefix="1"') : shown;
}

/** True when a cell style marks its text as one that is no formula. */
export function isQuoted(xml: string): boolean {
  return /^<[^>]*\squotePrefix\s*=\s*["'](1|true)["']/.test(xml);
}

function formatted(xml: string, format: number): string {
  const bare = without(without(xml, "numFmtId"), "applyNumberFormat");
  return withAttribute(bare, `numFmtId="${format}" applyNumberFormat="1"`);
}

function without(xml: string, name: string): string {
  return xml.replace(new RegExp(`^(<[^>]*?)\\s${name}\\s*=\\s*["'][^"']*["']`), "$1");
}

function withAttribute(xml: string, text: string): string {
  return xml.replace(/^(<[^\s/>]+)/, `$1 ${text}`);
}
