import type { CellValue } from "../values/cell.js";
import { foldLookAlikes } from "../values/look-alikes.js";
import { tabs } from "../tabs/index.js";
import { tabKeys, type Tab, type TabKey } from "../tabs/tab.js";
import { withinOneEdit } from "./near.js";
import { bareWord } from "./header-text.js";

/** How well a header fits a column: 3 its own header, 2 another accepted spelling, 1 nearly one. */
export type Rank = 1 | 2 | 3;

export interface Match {
  readonly key: string;
  readonly rank: Rank;
}

const none: readonly Match[] = [];

type Words = ReadonlyMap<string, readonly Match[]>;

const wordsByTab: Readonly<Record<TabKey, Words>> = Object.fromEntries(
  tabKeys.map((key) => [key, wordsOf(tabs[key])]),
) as Record<TabKey, Words>;

/** The column of each header by its looks: 摘耍 is seen as 摘要. */
const looksByTab = Object.fromEntries(
  tabKeys.map((key) => [
    key,
    new Map([...wordsByTab[key]].map(([word, [match]]) => [foldLookAlikes(word), match?.key ?? ""])),
  ]),
) as Readonly<Record<string, ReadonlyMap<string, string>>>;

/** Without those of a bank's statement, whose table is known by the words that it shares with the books. */
const everyWord: ReadonlySet<string> = new Set(
  tabKeys.flatMap((key) => (key === "bank" ? [] : [...wordsByTab[key].keys()])),
);

/** How many of a row's texts are some tab's header, to the letter. */
export function knownHeaders(cells: readonly CellValue[]): number {
  let known = 0;
  for (const value of cells) {
    if (typeof value === "string" && value.length < 16 && everyWord.has(bareWord(value))) known += 1;
  }
  return known;
}

/** True when one of the words is some tab's header. */
export function isKnownHeader(words: readonly string[]): boolean {
  return words.some((word) => everyWord.has(word));
}

/** The columns of a tab that a header's spellings name, best first; the first spelling known decides. */
export function exactMatches(tab: TabKey, words: readonly string[]): readonly Match[] {
  for (const word of words) {
    const matches = wordsByTab[tab].get(word);
    if (matches !== undefined) return matches;
  }
  return none;
}

/** The one column whose spellings look like the header (摘耍 for 摘要), are a slip of the pen away from it, or are its end or beginning; empty when none or several are. */
export function nearMatches(tab: TabKey, words: readonly string[]): readonly Match[] {
  const asked = `${tab} ${words.join(" ")}`;
  const known = nearCache.get(asked);
  if (known !== undefined) return known;
  if (nearCache.size > 5000) nearCache.clear();
  const found = findNear(tab, words);
  nearCache.set(asked, found);
  return found;
}

const nearCache = new Map<string, readonly Match[]>();

function findNear(tab: TabKey, words: readonly string[]): readonly Match[] {
  let best = "";
  let length = 0;
  let several = false;
  for (const word of words) {
    const looking = looksByTab[tab]?.get(foldLookAlikes(word));
    if (looking !== undefined) return [{ key: looking, rank: 1 }];
    if (word.length < 4 || word.length > 16) continue;
    for (const [known, matches] of wordsByTab[tab]) {
      const score = nearness(word, known);
      const key = matches[0]?.key ?? "";
      if (score > length) [best, length, several] = [key, score, false];
      else if (score === length && score > 0 && key !== best) several = true;
    }
  }
  return best === "" || several ? none : [{ key: best, rank: 1 }];
}

const changing = /应|预|计划|累计|合计|小计|上年|去年|本年|本月|未|欠|余|家庭|人均|标准|限额|比例|差|税|银行|原/;

/** Characters two words share when one may stand for the other; 0 when it may not. */
function nearness(word: string, known: string): number {
  const latin = /^[a-z]/.test(known);
  if (known.length < (latin ? 6 : 3)) return 0;
  const extra = word.endsWith(known)
    ? word.slice(0, -known.length)
    : word.startsWith(known)
      ? word.slice(known.length)
      : null;
  if (extra !== null) return latin || extra.length > 4 || changing.test(extra) ? 0 : known.length;
  return known.length >= (latin ? 6 : 4) && withinOneEdit(word, known) && !changing.test(word) ? known.length - 1 : 0;
}

function wordsOf(tab: Tab): Words {
  const words = new Map<string, Match[]>();
  for (const [key, column] of Object.entries(tab.columns)) {
    for (const header of Object.values(column.header)) put(words, header, { key, rank: 3 });
    for (const spelling of column.also) put(words, spelling, { key, rank: 2 });
  }
  for (const matches of words.values()) matches.sort((a, b) => b.rank - a.rank);
  return words;
}

function put(words: Map<string, Match[]>, text: string, match: Match): void {
  const word = bareWord(text);
  const known = words.get(word);
  if (known === undefined) words.set(word, [match]);
  else if (!known.some((other) => other.key === match.key)) known.push(match);
}
