const zeroWidth = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
const wide = /[\uff01-\uff5e\u3000\u00a0\u2000-\u200a\u202f\u205f]/;
const wideLettersDigits = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g;
const wideSigns = /[\uff01-\uff5e]/g;
const spaces = /[ \t\f\v\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g;

/**
 * Text as it should be kept: without invisible characters, letters and digits in half width, runs of blanks as one space, trimmed.
 * Chinese punctuation and line breaks stay.
 */
export function cleanText(text: string): string {
  if (isPlain(text, true)) return text;
  return text
    .replace(zeroWidth, "")
    .replace(wideLettersDigits, narrow)
    .replace(/\r\n?/g, "\n")
    .replace(spaces, " ")
    .replace(/ ?\n ?/g, "\n")
    .trim();
}

/** Text for comparing and parsing: as `cleanText`, and every full-width sign in half width and no white space at all. */
export function squeezeText(text: string): string {
  const kept = wide.test(text) ? text.replace(wideSigns, narrow) : text;
  return kept.replace(zeroWidth, "").replace(/\s+/g, "");
}

/** A name as it should be compared: spaces put between Chinese characters for looks (`王　明`) are taken out. */
export function nameText(text: string): string {
  if (isPlain(text, false)) return text;
  const clean = cleanText(text);
  return clean.includes(" ") || clean.includes("\n") ? clean.replace(betweenHan, "") : clean;
}

const betweenHan = /(?<=[\u2e80-\u9fff\uf900-\ufaff（）、])\s+(?=[\u2e80-\u9fff\uf900-\ufaff（）、])/g;

/** True when nothing in the text needs cleaning, single blanks inside it allowed or not; plain Chinese and ASCII take only this one look. */
function isPlain(text: string, blanks: boolean): boolean {
  let before = 32;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code <= 32) {
      if (!blanks || code !== 32 || before === 32) return false;
    } else if (code > 126) {
      if (code >= 0x3001 ? code >= 0xfe00 && code !== 0xff08 && code !== 0xff09 && code !== 0xff0c : code < 0x2010)
        return false;
      if (code >= 0x2010 && code < 0x3001 && (code === 0x3000 || (code > 0x2027 && code < 0x2070))) return false;
    }
    before = code;
  }
  return before !== 32;
}

function narrow(sign: string): string {
  return String.fromCharCode(sign.charCodeAt(0) - 0xfee0);
}
