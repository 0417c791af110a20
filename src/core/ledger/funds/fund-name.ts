import type { BookReading, SettingValues } from "../../reading/reading.js";
import type { Fen } from "../../values/fen.js";
import type { Language } from "../../values/language.js";
import { foldName } from "../accounts/account-text.js";
import { remember } from "../remember.js";

/** The fund that a row without a fund belongs to. */
export const mainFund = "工会经费";
/** Members' dues where they are kept as a fund of their own; part of the union's money. */
export const duesFund = "会费";

const mainNames = new Set([
  "工会经费",
  "工会经费账户",
  "本级工会经费",
  "工会",
  "经费",
  "工会账户",
  "unionfund",
  "unionfunds",
  "union",
  // Where the union's own money came from is no fund of its own.
  "拨缴经费",
  "本级经费",
  "上级补助",
  "上级补助经费",
  "行政补助",
  "行政补助经费",
]);
const duesNames = new Set(["会费", "会员会费", "工会会费", "dues", "membershipdues"]);
const likeApart = /捐|代管|代收|帮困|互助|爱心|慈善|donat|charit|heldfor|mutualaid/i;

/** A fund's name in one spelling; blank is the main fund. */
export function fundName(text: string | null): string {
  const name = text === null ? "" : foldName(text);
  const key = name.toLowerCase();
  if (key === "" || mainNames.has(key)) return mainFund;
  return duesNames.has(key) ? duesFund : name;
}

/** A fund's name to be shown: the program's own names in the language asked for, any other as the books write it. */
export function fundTitle(fund: string, language: Language): string {
  if (language === "zh-CN") return fund;
  return fund === mainFund ? "Union fund" : fund === duesFund ? "Dues" : fund;
}

/** What the settings say about funds. */
export interface KnownFunds {
  /** `<fund>上年结余` by the fund's name in one spelling, in fen; none when the settings are of another year. */
  readonly openings: ReadonlyMap<string, Fen>;
  /** True for money held for others, which is no part of the union's balance: a fund with an opening of its own, or named like one. */
  isApart(fund: string): boolean;
}

export function knowFunds({ settings, year }: Pick<BookReading, "settings" | "year">): KnownFunds {
  const stated = new Map([...settings.fundOpenings].map(([fund, fen]) => [fundName(fund), fen]));
  return {
    openings: isOfYear(settings, year) ? stated : new Map(),
    isApart: remember((fund) => fund !== mainFund && fund !== duesFund && (stated.has(fund) || likeApart.test(fund))),
  };
}

/** False when the settings are kept for another year than the report's: their openings are then not this year's. */
export function isOfYear(settings: SettingValues, year: number): boolean {
  return settings.year === null || settings.year === year;
}

/** The fund kept apart that an account text names by mistake: one of those known, else one named like a donation; null when it names none. */
export function fundInAccount(text: string, known: Iterable<string>): string | null {
  const name = foldName(text).replace(/^(.{2,}?)(?:收入|支出|收|付)$/, "$1");
  const core = coreOf(name);
  for (const fund of known) if (name.includes(fund) || coreOf(fund) === core) return fund;
  return likeApart.test(name) ? name : null;
}

function coreOf(fund: string): string {
  return fund.replace(/^(.{2,}?)(?:专项)?(?:基金|资金|款项?|专户)$/, "$1");
}
