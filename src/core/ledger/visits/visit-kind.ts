import { isNoVisit, occasionOf, type Occasion } from "./occasion.js";
import type { VisitKind } from "./visit.js";

/** What a register's row is a visit for: as its kind says, else its remarks; `other` where neither tells. */
export function kindOfVisit(kind: string, remarks: string): VisitKind {
  return kindSaid(kind, remarks) ?? (illness.test(kind) ? "hospital" : "other");
}

/** What a payment is a visit for; null where it is none for certain. */
export function kindOfPayment(category: string, purpose: string): VisitKind | null {
  if (isNoVisit(purpose)) return null;
  const said = kindSaid(category, purpose);
  if (said !== null) return said;
  const occasion = occasionOf(category, purpose);
  return occasion === null && visitWords.test(`${category} ${purpose}`) && !noVisits.test(purpose) ? "other" : null;
}

function kindSaid(kind: string, words: string): VisitKind | null {
  const text = `${kind} ${words}`;
  if ((kind === "" ? words : kind).includes("助学")) return "schooling";
  if (/送清凉|防暑降温|高温慰问/.test(text)) return "cooling";
  const occasion = occasionOf(kind, words);
  if (occasion === null) return null;
  if (occasion === "hardship")
    return text.includes("送温暖") && !/困难|特困|帮扶|救助|济困/.test(text) ? "warmth" : "hardship";
  if (occasion === "retirement" && /离退休|老干部|老同志/.test(text)) return "other";
  return kinds[occasion] ?? null;
}

const kinds: Readonly<Partial<Record<Occasion, VisitKind>>> = {
  festival: "festival",
  birthday: "birthday",
  marriage: "marriage",
  childbirth: "birth",
  hospital: "hospital",
  retirement: "retirement",
  memberDeath: "death",
  relativeDeath: "death",
};

const illness = /病|手术|住院|伤/;
const visitWords = /慰问|走访|看望|探望/;
/** 慰问演出 and the like are activities. */
const noVisits = /慰问(?:演出|信|活动方案|联欢)|座谈|联欢|文艺|培训|会议|印刷/;
