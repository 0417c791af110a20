import { yuanText } from "../../values/fen.js";
import type { Severity } from "../../values/finding.js";
import type { Language } from "../../values/language.js";
import { oncePerBooks } from "../once.js";
import type { Wanting } from "../explained.js";
import type { Books } from "../rule.js";
import { dayOf } from "../../values/day.js";
import { nameOfLimit, type LimitKey } from "./limit-key.js";
import { limitsInForce, type LimitInForce } from "./limits-in-force.js";
import { sayBasis } from "./say-basis.js";

/** What every message about a limit says of it: its name's key, its figure in yuan or as it is, and its ground. */
export type LimitArgs = Readonly<Record<"limit" | "document" | "article", string>>;

/** The limits for the books at hand. */
export const booksLimits = oncePerBooks(({ reading }) => limitsInForce(reading.settings));

/** A limit for a finding's arguments, an amount as a decimal yuan text. */
export function limitArgs({ document, article }: LimitInForce, limit: string): LimitArgs {
  return { limit, document, article: article ?? "" };
}

/** A limit in yuan for a finding's arguments. */
export function yuanLimit(limit: LimitInForce): LimitArgs {
  return limitArgs(limit, yuanText(limit.figure));
}

/** The ground of the limit in a finding's arguments. */
export function basis({ document, article }: LimitArgs, language: Language): string {
  return sayBasis({ document, article: article === "" ? null : article }, language);
}

/** A figure nobody has seen in a document accuses nobody: its findings are worth knowing, no more. */
export function weighed({ confidence }: LimitInForce): { readonly severity?: Severity } {
  return confidence === "low" || confidence === "recalled" ? { severity: "info" } : {};
}

/** For a rule's `wanting`: the first of the limits, when none of them holds on any day of the books' year. */
export function wantingLimit(...keys: readonly [LimitKey, ...LimitKey[]]): (books: Books) => Wanting | null {
  return (books) => {
    const { year } = books.reading;
    const [first, last] = [dayOf(year, 1, 1) ?? 0, dayOf(year, 12, 31) ?? 0];
    const { known } = booksLimits(books);
    return keys.some((key) => known(key, first, last)) ? null : { kind: "limit", limit: keys[0] };
  };
}

/** Where the limits come from, for the catalogue. */
export function limitSource(key: LimitKey): Readonly<Record<Language, string>> {
  const name = nameOfLimit(key);
  return {
    "zh-CN": `所在省份的基层工会经费收支管理办法，或“设置”中的“${name["zh-CN"]}”`,
    en: `the province's rules for union funds, or "${name.en}" in the settings`,
  };
}
