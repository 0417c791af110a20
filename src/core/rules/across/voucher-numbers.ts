/** A voucher's number taken apart: `记-008` is 记- and 8, `2026-03-015` is 2026-03- and 15. */
export interface VoucherNumber {
  /** Everything before the number, which parts one series from another. */
  readonly series: string;
  readonly first: number;
  /** The last of several vouchers on one row (记-12至15); else `first`. */
  readonly last: number;
}

/** Longer ones are numbers of banks and invoices, which skip as they like. */
const longestDigits = 6;
const widestRange = 30;
/** So many numbers show how the books write them. */
const sampleSize = 1000;

/** Takes a column's numbers apart; most of the first thousand decide which group of digits is the number, so that 记-8-1 is a part of voucher 8. */
export function voucherParser(texts: Iterable<string | null>): (text: string) => VoucherNumber | null {
  const shapes = new Map<number, number>();
  let sampled = 0;
  for (const text of texts) {
    const groups = text === null ? 0 : countGroups(text);
    if (groups === 0) continue;
    shapes.set(groups, (shapes.get(groups) ?? 0) + 1);
    sampled += 1;
    if (sampled === sampleSize) break;
  }
  const usual = [...shapes].reduce((best, shape) => (shape[1] > best[1] ? shape : best), [0, 0])[0];
  const seriesOf = seriesReader();
  return (text) => (usual === 0 ? null : parse(text, usual, seriesOf));
}

function parse(text: string, usual: number, seriesOf: SeriesReader): VoucherNumber | null {
  let groups = 0;
  let index = 0;
  let start = 0;
  let first = 0;
  while (groups < usual) {
    while (index < text.length && !isDigit(text, index)) index += 1;
    start = index;
    first = 0;
    for (; index < text.length && isDigit(text, index); index += 1) first = first * 10 + text.charCodeAt(index) - 0x30;
    if (start === index) return null;
    groups += 1;
  }
  if (index - start > longestDigits) return null;
  const series = seriesOf(text, start);
  const more = index === text.length ? undefined : /\d{1,6}/.exec(text.slice(index))?.[0];
  const end = more === undefined ? first : Number(more);
  return { series, first, last: end > first && end - first <= widestRange ? end : first };
}

type SeriesReader = (text: string, length: number) => string;

/** Reads the series in front of a number; it is mostly that of the row before. */
function seriesReader(): SeriesReader {
  let before = "";
  let series = "";
  return (text, length) => {
    if (length === before.length && text.startsWith(before)) return series;
    before = text.slice(0, length);
    series = before.replace(/\s/g, "").toUpperCase();
    return series;
  };
}

function countGroups(text: string): number {
  let groups = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (isDigit(text, index) && (index === 0 || !isDigit(text, index - 1))) groups += 1;
  }
  return groups;
}

function isDigit(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 0x30 && code <= 0x39;
}
