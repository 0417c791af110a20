/**
 * The items that a cell of a month's plan lists: numbered ones (`1. … 2. …`, `一、…`, `（1）…`, `①…`), else ones parted by semicolons.
 * A cell that lists nothing gives its text as the only item; line breaks inside an item, which only wrap it, are taken out.
 */
export function planItems(text: string): readonly string[] {
  const numbered = numberedItems(text);
  if (numbered !== null) return numbered;
  const parted = text.split(/[；;]/).map(oneLine).filter(isItem);
  return parted.length > 1 ? parted : [oneLine(text)];
}

/** As `planItems`, and a line break parts items too: for a contents cell, where lines are items rather than wrapping. */
export function contentItems(text: string): readonly string[] {
  const items = planItems(text);
  if (items.length > 1) return items;
  const lines = text
    .split(/\r\n|\r|\n/)
    .map(oneLine)
    .filter(isItem);
  return lines.length > 1 ? lines : items;
}

/** The text on one line: a line break beside a Chinese character is only wrapping, elsewhere it is a space. */
export function oneLine(text: string): string {
  return text
    .trim()
    .replace(/(?<=[^\x20-\x7e])\s*[\r\n]+\s*|\s*[\r\n]+\s*(?=[^\x20-\x7e])/g, "")
    .replace(/\s*[\r\n]+\s*/g, " ");
}

const circled = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
const chinese = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四", "十五"];

/** Ways of numbering: the number in one group, no digit after the mark, so that `3.8` and `1、2年级` are not marks. */
const marks: readonly { readonly pattern: RegExp; readonly number: (text: string) => number }[] = [
  { pattern: /[(（](\d{1,2})[)）]/g, number: Number },
  { pattern: /(?<!\d)(\d{1,2})(?:[.．、](?!\d)|[)）])/g, number: Number },
  { pattern: new RegExp(`([${circled}])`, "g"), number: (text) => circled.indexOf(text) + 1 },
  { pattern: /[(（]([一二三四五六七八九十]{1,2})[)）]/g, number: (text) => chinese.indexOf(text) + 1 },
  { pattern: /([一二三四五六七八九十]{1,2})、/g, number: (text) => chinese.indexOf(text) + 1 },
];

/** Items numbered 1, 2, 3 … from the start of the text on; null when it is not such a list. */
function numberedItems(text: string): readonly string[] | null {
  const source = text.trim();
  for (const { pattern, number } of marks) {
    const starts: { readonly mark: number; readonly text: number }[] = [];
    for (const match of source.matchAll(pattern)) {
      if (number(match[1] ?? "") !== starts.length + 1) continue;
      if (starts.length === 0 && match.index > 0) break;
      starts.push({ mark: match.index, text: match.index + match[0].length });
    }
    const items = starts.map((start, index) => trimItem(source.slice(start.text, starts[index + 1]?.mark)));
    if (items.length > 0 && items.every(isItem)) return items;
  }
  return null;
}

function trimItem(text: string): string {
  return oneLine(text).replace(/[；;，,。\s]+$/, "");
}

function isItem(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
