import type { Token } from "./tokens.js";

/** A number of no sign by the digits, commas, point, percent signs and power of a section. */
export function numberText(tokens: readonly Token[], size: number): string {
  if (tokens.some(({ kind }) => kind === "slash") && tokens.some(isDigit)) return fractionText(tokens, size);
  const power = tokens.findIndex(({ kind }) => kind === "exponent");
  if (power >= 0) return scientificText(tokens, power, size);
  const percents = tokens.filter(({ kind }) => kind === "percent").length;
  return fixedText(tokens, size * 100 ** percents);
}

function fixedText(tokens: readonly Token[], size: number): string {
  const point = tokens.findIndex(({ kind }) => kind === "point");
  const whole = point < 0 ? tokens : tokens.slice(0, point);
  const decimal = point < 0 ? [] : tokens.slice(point + 1);
  const lastDigit = lastDigitOf(tokens);
  const scaled = size / 1000 ** commasAfter(tokens, lastDigit);
  const places = decimal.filter(isDigit).length;
  const [digits = "0", decimals = ""] = rounded(scaled, places).split(".");
  const middle = point < 0 ? "" : ".";
  return wholeText(whole, digits) + middle + decimalText(decimal, decimals);
}

/** Commas behind the last digit each divide by a thousand. */
function commasAfter(tokens: readonly Token[], lastDigit: number): number {
  const point = tokens.findIndex(({ kind }) => kind === "point");
  const end = point < 0 ? lastDigit : lastDigitOf(tokens.slice(0, point));
  const count = (from: number): number => (tokens[from]?.kind === "comma" ? 1 + count(from + 1) : 0);
  return count(lastDigit + 1) + (end === lastDigit ? 0 : count(end + 1));
}

/** Rounded to a number of decimals, halves away from zero, as the decimal digits of the number read. */
function rounded(value: number, decimals: number): string {
  const places = Math.min(decimals, 20);
  const format = new Intl.NumberFormat("en-US", {
    minimumFractionDigits: places,
    maximumFractionDigits: places,
    useGrouping: false,
  });
  return format.format(Number(value.toPrecision(15)));
}

/** Digits fill the room from the right; the first room takes all that are left. */
function wholeText(tokens: readonly Token[], given: string): string {
  const rooms = tokens.filter(isDigit).length;
  const lastDigit = lastDigitOf(tokens);
  const grouped = tokens.some(({ kind }, index) => kind === "comma" && index < lastDigit);
  const digits = given === "0" ? "" : given;
  let written = 0;
  let room = 0;
  let text = "";
  const put = (digit: string): void => {
    if (grouped && written > 0 && written % 3 === 0 && digit !== " ") text = `,${text}`;
    text = digit + text;
    written += 1;
  };
  for (const token of [...tokens].reverse()) {
    if (token.kind === "literal" || token.kind === "percent") text = literal(token) + text;
    if (token.kind !== "digit") continue;
    room += 1;
    const digit = digits.at(-room);
    if (digit !== undefined) put(digit);
    else if (token.text !== "#") put(token.text === "0" ? "0" : " ");
    if (room === rooms)
      for (const more of digits
        .slice(0, Math.max(0, digits.length - room))
        .split("")
        .reverse())
        put(more);
  }
  return rooms === 0 ? tokens.map(literal).join("") : text;
}

function decimalText(tokens: readonly Token[], decimals: string): string {
  const needed = decimals.replace(/0+$/, "").length;
  let place = 0;
  return tokens
    .map((token) => {
      if (token.kind !== "digit") return literal(token);
      const digit = decimals.charAt(place++);
      if (place <= needed || token.text === "0") return digit;
      return token.text === "?" ? " " : "";
    })
    .join("");
}

function scientificText(tokens: readonly Token[], at: number, size: number): string {
  const mantissa = tokens.slice(0, at);
  const point = mantissa.findIndex(({ kind }) => kind === "point");
  const step = Math.max(1, (point < 0 ? mantissa : mantissa.slice(0, point)).filter(isDigit).length);
  const places = point < 0 ? 0 : mantissa.slice(point).filter(isDigit).length;
  let power = size === 0 ? 0 : Math.floor(Math.floor(Math.log10(size)) / step) * step;
  if (Number(rounded(size / 10 ** power, places)) >= 10 ** step) power += step;
  const mark = tokens[at];
  const sign = power < 0 ? "-" : mark?.kind === "exponent" && mark.text.endsWith("+") ? "+" : "";
  return `${fixedText(mantissa, size / 10 ** power)}E${sign}${wholeText(tokens.slice(at + 1), String(Math.abs(power)))}`;
}

/** `# ?/?` or `# ?/8`: a whole part, where there is room for one, and the nearest fraction. */
function fractionText(tokens: readonly Token[], size: number): string {
  const slash = tokens.findIndex(({ kind }) => kind === "slash");
  const pieces = tokens.slice(slash + 1);
  const fixed = Number(pieces.map((token) => (token.kind === "literal" ? token.text : "")).join("")) || null;
  const numerators = tokens.slice(0, slash);
  const gap = numerators.findIndex(({ kind }) => kind === "literal");
  const mixed = gap > 0 && numerators.slice(0, gap).some(isDigit);
  const whole = mixed ? Math.floor(size) : 0;
  const [top, bottom] = nearest(size - whole, fixed, 10 ** pieces.filter(isDigit).length - 1);
  if (mixed && top === bottom) return String(whole + 1);
  if (mixed && top === 0) return String(whole);
  return `${whole === 0 ? "" : `${whole} `}${top}/${bottom}`;
}

function nearest(value: number, fixed: number | null, most: number): readonly [number, number] {
  if (fixed !== null) return [Math.round(value * fixed), fixed];
  let best: readonly [number, number] = [Math.round(value), 1];
  for (let bottom = 2; bottom <= Math.min(most, 9999); bottom++) {
    const top = Math.round(value * bottom);
    if (Math.abs(top / bottom - value) < Math.abs(best[0] / best[1] - value) - 1e-12) best = [top, bottom];
  }
  return best;
}

function isDigit(token: Token): token is Extract<Token, { kind: "digit" }> {
  return token.kind === "digit";
}

function lastDigitOf(tokens: readonly Token[]): number {
  return tokens.map(isDigit).lastIndexOf(true);
}

function literal(token: Token): string {
  if (token.kind === "literal") return token.text;
  return token.kind === "percent" ? "%" : "";
}
