import { decodeText } from "./xml-text.js";

/** The number that bytes spell, as a double; null when they spell none. */
export function numberIn(bytes: Uint8Array, start: number, end: number): number | null {
  let at = start;
  const negative = bytes[at] === minus;
  if (negative) at++;
  let digits = 0;
  let mantissa = 0;
  let decimals = 0;
  let point = false;
  for (; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= zero && byte <= zero + 9) {
      mantissa = mantissa * 10 + byte - zero;
      digits++;
      if (point) decimals++;
    } else if (byte === dot && !point) point = true;
    else return slowNumber(bytes, start, end);
  }
  // Up to 15 digits are exact as an integer, and dividing by an exact power of ten rounds once: the nearest double.
  if (digits === 0 || digits > 15) return slowNumber(bytes, start, end);
  const value = decimals === 0 ? mantissa : mantissa / (powers[decimals] ?? 1);
  return negative ? -value : value;
}

/** The Excel serial (1900 system) of an ISO date, date-time or time, as cells of type `d` hold them; null for others. */
export function serialOfIso(text: string): number | null {
  const match = /^(?:(\d{4})-(\d{2})-(\d{2}))?(?:T?(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/.exec(text.trim());
  if (match === null || text.trim() === "") return null;
  const [, year, month, day, hours = "0", minutes = "0", seconds = "0"] = match;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86400;
  if (year === undefined) return time;
  const moment = Date.UTC(Number(year), Number(month) - 1, Number(day));
  if (new Date(moment).getUTCDate() !== Number(day)) return null;
  return moment / 86400000 + 25569 + time;
}

const zero = 0x30;
const minus = 0x2d;
const dot = 0x2e;
const powers = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);

function slowNumber(bytes: Uint8Array, start: number, end: number): number | null {
  const text = decodeText(bytes, start, end).trim();
  if (!/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(text)) return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}
