/** A content line holds at most so many octets, its line break apart (RFC 5545, 3.1). */
const longest = 75;

/** A property as RFC 5545 writes it: folded so that no line passes 75 octets or cuts a character, each line ended by CRLF. `value` is written as it is. */
export function property(name: string, value: string): string {
  let line = "";
  let octets = 0;
  const lines: string[] = [];
  for (const sign of `${name}:${value}`) {
    const size = octetsOf(sign);
    if (octets + size > longest) {
      lines.push(line);
      // What continues a line begins with a blank that is not part of it.
      line = " ";
      octets = 1;
    }
    line += sign;
    octets += size;
  }
  return [...lines, line].map((one) => `${one}\r\n`).join("");
}

/** A property whose value is a text: backslash, semicolon, comma and line break are escaped, signs that no text may hold are left out. */
export function textProperty(name: string, text: string): string {
  return property(name, escaped(text));
}

function escaped(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .replace(/\r\n?/g, "\n")
    .replace(/[\0-\x08\x0b-\x1f\x7f]/g, "")
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\n/g, "\\n");
}

/** Octets of one character in UTF-8. */
function octetsOf(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
