import { dayOfIso } from "../../../values/day.js";
import type { Limit, PolicyDocument } from "../pack.js";
import { limitKinds, type LimitKey } from "../limit-key.js";

/** A figure, or one that differs from its document in how sure it is, in its article, or by a note. */
export type Stated = number | ({ readonly figure: number } & Partial<Pick<Limit, "article" | "confidence" | "note">>);

/** The limits of one document; amounts are given in yuan, as documents do. */
export function documentLimits(source: PolicyDocument, stated: Readonly<Partial<Record<LimitKey, Stated>>>): Limit[] {
  const { document, confidence, article = null } = source;
  const [from, to] = [dayOf(source.from), dayOf(source.to)];
  return (Object.entries(stated) as [LimitKey, Stated][]).map(([key, one]) => {
    const own = typeof one === "number" ? { figure: one } : one;
    const figure = limitKinds[key].unit === "fen" ? Math.round(own.figure * 100) : own.figure;
    return { key, document, article, from, to, confidence, ...own, figure };
  });
}

function dayOf(iso: string | null): number | null {
  if (iso === null) return null;
  const day = dayOfIso(iso);
  if (day === null) throw new RangeError(`no such day: ${iso}`);
  return day;
}
