/** A piece of a number format. */
export type Token =
  /** Stands as it is. */
  | { readonly kind: "literal"; readonly text: string }
  /** `0`, `#` or `?`: room for a digit. */
  | { readonly kind: "digit"; readonly text: string }
  | { readonly kind: "point" | "comma" | "percent" | "slash" | "text" | "general" }
  /** `E+` or `E-`. */
  | { readonly kind: "exponent"; readonly text: string }
  /** A part of a date or time: one letter repeated, `AM/PM`, `A/P`, or `[h]` for hours that do not start again each day. */
  | { readonly kind: "date"; readonly text: string; readonly decimals: number };

const pattern =
  /"([^"]*)"?|[\\!](.)|_.|\*.|(general|G\/通用格式)|(\[h+\]|\[m+\]|\[s+\]|AM\/PM|A\/P|上午\/下午|y+|m+|d+|h+|s+|a{3,4})(\.0+)?|(E[+-])|([0#?])|([.,%/@])|(.)/gis;

/** The pieces of a section without its brackets of colour, condition and language. */
export function tokensOf(section: string): Token[] {
  const tokens: Token[] = [];
  for (const match of section.matchAll(pattern)) {
    const [whole, quoted, escaped, general, date, decimals, exponent, digit, sign, other] = match;
    if (whole === "") continue;
    if (general !== undefined) tokens.push({ kind: "general" });
    else if (date !== undefined) {
      const seconds = /s/i.test(date) && decimals !== undefined;
      tokens.push({ kind: "date", text: date.toLowerCase(), decimals: seconds ? decimals.length - 1 : 0 });
      if (!seconds && decimals !== undefined) tokens.push(...tokensOf(decimals));
    } else if (exponent !== undefined) tokens.push({ kind: "exponent", text: exponent });
    else if (digit !== undefined) tokens.push({ kind: "digit", text: digit });
    else if (sign !== undefined) tokens.push({ kind: signs[sign] ?? "text" });
    else if (!whole.startsWith("*")) tokens.push({ kind: "literal", text: quoted ?? escaped ?? other ?? " " });
  }
  return tokens;
}

const signs: Readonly<Record<string, "point" | "comma" | "percent" | "slash" | "text">> = {
  ".": "point",
  ",": "comma",
  "%": "percent",
  "/": "slash",
  "@": "text",
};
