import type { SchemeKey } from "../ledger.js";
import type { Evidence } from "./recognise.js";

const firstYearOf2021 = 2022;

/**
 * The scheme a book uses: what the settings say, else what names found in only one scheme tell (each name once, then by
 * number of uses), else the one in force in the year (财会〔2021〕7号 from 2022-01-01).
 */
export function chooseScheme(stated: unknown, evidence: readonly Evidence[], year: number): SchemeKey {
  if (stated === "2021" || stated === "2017") return stated;
  const names = new Map<string, Evidence>();
  for (const one of evidence) names.set(`${one.scheme}:${one.name}`, one);
  const byName = balanceOf(names.values());
  const balance = byName === 0 ? balanceOf(evidence) : byName;
  if (balance !== 0) return balance > 0 ? "2021" : "2017";
  return year < firstYearOf2021 ? "2017" : "2021";
}

function balanceOf(evidence: Iterable<Evidence>): number {
  let balance = 0;
  for (const { scheme, weight } of evidence) balance += scheme === "2021" ? weight : -weight;
  return balance;
}
