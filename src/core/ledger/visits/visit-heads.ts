import { headsSaid } from "./heads.js";
import type { VisitPart } from "./told-visit.js";
import type { VisitKind } from "./visit.js";
import { kindOfVisit } from "./visit-kind.js";

/** What the words of a visit say of how many it was for. */
export interface VisitHeads {
  /** The kind told by the row, or `mixed` where its words name several kinds that one amount went to. */
  readonly kind: VisitKind;
  /** Households where the words count them, else people; null where they do not say, or say several things. */
  readonly people: number | null;
  /** How many of each kind, of a mixed one that says so; none otherwise. */
  readonly parts: readonly VisitPart[];
}

/** Reads 84户, 20户，每户500元, 8人; 困难职工84户、住院职工10人 as two kinds; 15人次 only of gifts that are counted in times. */
export function visitHeads(kind: VisitKind, text: string): VisitHeads {
  const found = Array.from(text.matchAll(counted), ({ index, 0: all, 1: number, 2: unit }) => {
    return { index, end: index + all.length, number: Number(number), unit: unit ?? "" };
  });
  const parts = text.includes("其中") ? [] : partsOf(text, found);
  if (parts.length > 1) return { kind: "mixed", people: parts.reduce((sum, { people }) => sum + people, 0), parts };
  if (severalKinds.test(text)) return { kind: "mixed", people: null, parts: [] };
  const inUnit = (units: RegExp) => new Set(found.filter(({ unit }) => units.test(unit)).map(({ number }) => number));
  const homes = inUnit(households);
  if (homes.size > 0) return { kind, people: onlyOf(homes), parts: [] };
  const times = inTimes.includes(kind) ? onlyOf(inUnit(/^人次$/)) : null;
  return { kind, people: headsSaid(text).heads ?? times, parts: [] };
}

interface Counted {
  readonly index: number;
  readonly end: number;
  readonly number: number;
}

/** One for each kind, where every number stands after the words of its own kind; none otherwise. */
function partsOf(text: string, found: readonly Counted[]): readonly VisitPart[] {
  const parts = found.map(({ index, number }, at): VisitPart => {
    const words = text.slice(found[at - 1]?.end ?? 0, index);
    return { kind: kindOfVisit(words, ""), people: number };
  });
  const isClear = parts.every(({ kind, people }) => kind !== "other" && people > 0);
  return isClear && new Set(parts.map(({ kind }) => kind)).size === parts.length ? parts : [];
}

function onlyOf(numbers: ReadonlySet<number>): number | null {
  const [first] = numbers;
  return numbers.size === 1 && first !== undefined && first > 0 ? first : null;
}

const counted =
  /(\d+)\s*(户(?!籍|口|型|外)|households?|人次|人(?!民|大|口|均|一组)|名(?!次)|位(?!数)|people|persons?|members?)/gi;
const households = /^(?:户|households?)$/i;
/** What is counted in 人次. */
const inTimes: readonly VisitKind[] = ["warmth", "cooling", "festival"];
/** 困难、住院职工 without a number for each. */
const severalKinds =
  /(?:困难|特困|住院|患病|生病|结婚|生育|退休)(?:职工|教职工|教师|会员|员工|家庭)?(?:\d+(?:户|人|名|位))?[、和及与](?:慰问)?(?:困难|特困|住院|患病|生病|结婚|生育|退休)/;
