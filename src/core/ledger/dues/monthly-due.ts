import type { SettingValues } from "../../reading/reading.js";
import type { Fen } from "../../values/fen.js";
import type { Person } from "./person.js";

/** How dues are reckoned: as the settings say; 定额 also where only 会费定额 is filled in. */
export function duesMethod(settings: SettingValues): "rate" | "fixed" | "stated" {
  const { duesMethod: method, duesFixed } = settings;
  if (!settings.places.has("duesMethod") && typeof duesFixed === "number") return "fixed";
  return method === "fixed" || method === "stated" ? method : "rate";
}

/**
 * Dues a month by the rule, in fen; null when the rule needs something that is not known. By rate: the base without its
 * tail (工财字(1994)69号) × the rate (工发[1978]101号 art. 1), half a fen rounded up.
 */
export function ruleDue({ said, wage: stated }: Person, settings: SettingValues): Fen | null {
  const method = duesMethod(settings);
  if (method === "fixed") return typeof settings.duesFixed === "number" ? settings.duesFixed : null;
  const wage = method === "rate" ? stated : null;
  if (wage === null || wage < 0) return null;
  const tail = typeof settings.duesTail === "number" && settings.duesTail > 0 ? settings.duesTail : 1;
  return shareOf(Math.floor(wage / tail) * tail, rateOf(said.employment, settings).rate);
}

/** The share of the base that is due from staff of a kind, and the setting that says it. */
export function rateOf(
  employment: string | null,
  settings: SettingValues,
): { readonly rate: number; readonly setting: "duesRate" | "contractRate" } {
  const { contractRate, duesRate } = settings;
  if (typeof contractRate === "number" && /合同|试用|编外|聘/.test(employment ?? ""))
    return { rate: contractRate, setting: "contractRate" };
  return { rate: typeof duesRate === "number" ? duesRate : 0.005, setting: "duesRate" };
}

const million = 1_000_000;

/** A share of an amount, exact to the millionth in the share, half a fen rounded up. */
export function shareOf(fen: Fen, share: number): Fen {
  const millionths = Math.round(share * million);
  const product = fen * millionths + million / 2;
  if (Number.isSafeInteger(product)) return (product - (product % million)) / million;
  return Number((BigInt(fen) * BigInt(millionths) + 500_000n) / 1_000_000n);
}
