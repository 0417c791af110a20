/** Lines that a text takes in a cell `width` units wide, a unit being a digit of the default font and a Chinese character two. */
export function wrapText(text: string, width: number): readonly string[] {
  return text.split("\n").flatMap((line) => wrapLine(line, Math.max(2, width)));
}

/** The text cut to so many lines, ending in `…` where something was left out. */
export function cutText(text: string, width: number, lines: number): string {
  const wrapped = wrapText(text, width);
  if (wrapped.length <= lines) return text;
  const last = Array.from(wrapped[lines - 1] ?? "");
  while (last.length > 0 && textWidth(last.join("")) > width - 2) last.pop();
  return `${wrapped.slice(0, lines - 1).join("")}${last.join("").trimEnd()}…`;
}

export function textWidth(text: string): number {
  let width = 0;
  for (const sign of text) width += isWide(sign) ? 2 : 1;
  return width;
}

function isWide(sign: string): boolean {
  const code = sign.codePointAt(0) ?? 0;
  return code >= 0x1100 && (code >= 0x2e80 || code <= 0x115f || (code >= 0x2014 && code <= 0x2026));
}

/** Latin words stay whole where they fit, Chinese breaks anywhere; blanks at a break take no room. */
function wrapLine(line: string, width: number): readonly string[] {
  const lines: string[] = [];
  let current = "";
  let used = 0;
  for (const token of line.match(/[\x21-\x7e]+|\s+|[^\x21-\x7e\s]/gu) ?? []) {
    const blank = token.trim() === "";
    for (const part of token.length > width ? Array.from(token) : [token]) {
      const wide = textWidth(part);
      if (current !== "" && !blank && used + wide > width) {
        lines.push(current);
        current = "";
        used = 0;
      }
      current += part;
      used += wide;
    }
  }
  return [...lines, current];
}
