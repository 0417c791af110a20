import type { Books } from "../../rules/rule.js";
import { remember } from "../../ledger/remember.js";

/** Gives a text of the books as members may read it; null for one that may tell of a person: numbers, birth dates, health, and names where these are not asked for. */
export interface PublicText {
  /** What an activity or fund is called: names of members do not belong there either. */
  readonly title: (text: string) => string | null;
  /** A person's name, or a department. */
  readonly name: (text: string) => string | null;
}

/** Reads the names of the roster and the registers once. */
export function publicText({ reading }: Books): PublicText {
  const names = new Set<string>();
  for (const { values } of reading.tabs.members?.rows ?? []) addName(names, values.name);
  for (const { values } of reading.tabs.dues?.rows ?? []) addName(names, values.name);
  const all = [...names];
  const plain = remember((text) => (isPlain(text, reading.year) ? text.trim() : null));
  return {
    name: plain,
    title: remember((text) => (all.some((name) => text.includes(name)) ? null : plain(text))),
  };
}

/** True for a text without numbers of persons, birth dates and words about health. */
function isPlain(text: string, year: number): boolean {
  const folded = text.normalize("NFKC").replace(/\p{Cf}/gu, "");
  if (folded.trim() === "" || health.test(folded)) return false;
  const years = folded.match(/(?<!\d)(?:19|20)\d{2}(?=\D|$|\d{4}(?!\d))/g) ?? [];
  if (years.some((one) => Math.abs(Number(one) - year) > 1)) return false;
  return !/(?:\d[\s\-—–_./·]*){7}/.test(folded.replace(ownDates(year), ""));
}

/** Days of the year and those beside it, which are of events and not of births. */
function ownDates(year: number): RegExp {
  const years = [year - 1, year, year + 1].join("|");
  return new RegExp(`(?<!\\d)(?:${years})(?:[-./年]\\s*\\d{1,2}(?:[-./月]\\s*\\d{1,2}日?)?)?(?!\\d)`, "g");
}

function addName(names: Set<string>, text: string | null): void {
  const name = text?.trim() ?? "";
  if (name.length >= 2) names.add(name);
}

/** Words that tell of illness, body or birth; rather one too many than one too few: such a title is only left out. */
const health =
  /[病癌瘤症炎疡疝癫疮疾]|手术|化疗|放疗|透析|骨折|流产|抑郁|焦虑|住院|怀孕|妊娠|孕|分娩|残疾|伤残|中风|脑梗|心梗|梗[死塞]|出血|衰竭|移植|支架|结核|艾滋|HIV|梅毒|结石|囊肿|息肉|康复|治疗|就医|门诊|ICU|去世|逝世|死亡|身故|出生|生于|cancer|tumou?r|surgery|operation|hospital|disease|illness|\bsick|diabet|depress|leuk|stroke|hepatitis|dialysis|fracture|pregnan|miscarr|disab|patient|\bborn\b|died|death/i;
