import { tabKeys, type TabKey } from "../tabs/tab.js";
import { nameText } from "../values/text.js";
import { accountSide } from "./account-names.js";
import { nameMatch, standingOf, yearOf, type Standing } from "./evidence.js";
import { bareWord } from "./header-text.js";
import type { Fit } from "./fit.js";
import type { Region } from "./regions.js";
import { RowCount } from "./row-count.js";

/** A region that could be read as a tab, with what speaks for it. */
export interface Candidate {
  readonly tab: TabKey;
  readonly region: Region;
  readonly fit: Fit;
  readonly standing: Standing;
  /** Year its title or name states, or null. */
  readonly year: number | null;
  readonly rows: RowCount;
  readonly named: number;
  /** Income and spending stand in it together. */
  readonly journal: boolean;
  /** The user has named its sheet in the settings. */
  readonly chosen: boolean;
}

/** What speaks against reading a region as a tab when another tab uses its headers better. */
const margin = 0.9;

/** The tabs that each region may serve: those its headers fit best, told apart by title and content where several fit alike. */
export function candidatesOf(regions: readonly Region[]): Candidate[] {
  return regions.flatMap((region) => {
    // A bank's statement states no accounts: it is compared with the books and never taken for them.
    if (region.fits.has("bank")) return candidateOf(region, "bank") ?? [];
    const all = tabKeys.flatMap((tab) => candidateOf(region, tab) ?? []);
    const best = Math.max(...all.map(affinity));
    const near = (candidate: Candidate): boolean => affinity(candidate) >= best - margin;
    const paying = all.some((candidate) => isPayment(candidate.tab) && near(candidate));
    return all.filter((candidate) => (isPayment(candidate.tab) ? paying : near(candidate)) && isOnItsSide(candidate));
  });
}

/** The region read as this tab whatever the other tabs say; null when its headers lack what the tab needs. */
export function candidateOf(region: Region, tab: TabKey): Candidate | null {
  const fit = region.fits.get(tab);
  if (fit === undefined) return null;
  const named = nameMatch(tab, bareWord(region.sheet.name));
  if (tab === "settings" && named === 0 && !/设置|参数/.test(region.titles.join())) return null;
  return {
    tab,
    region,
    fit,
    standing: standingOf(region, tab),
    year: yearOf(region),
    rows: new RowCount(region, fit),
    named,
    journal: (tab === "disbursements" || tab === "income") && isJournal(region, fit),
    chosen: false,
  };
}

/** Income and spending share their headers: where one fits, the other is not worse for lacking 审批人 or 收款人. */
function isPayment(tab: TabKey): boolean {
  return tab === "disbursements" || tab === "income";
}

function affinity(candidate: Candidate): number {
  const words = candidate.standing >= 3 ? 4 : candidate.standing === 2 ? 2 : candidate.standing < 1 ? -3 : 0;
  return candidate.fit.score + words;
}

/** A sheet of payments is not one of receipts, though their headers are alike. */
function isOnItsSide({ tab, region, fit, journal }: Candidate): boolean {
  if ((tab !== "disbursements" && tab !== "income") || journal) return true;
  const other = tab === "income" ? "disbursements" : "income";
  if (!region.fits.has(other)) return true;
  const said = [region.sheet.name, ...region.titles].map(bareWord);
  const own = Math.max(...said.map((text) => nameMatch(tab, text)));
  const others = Math.max(...said.map((text) => nameMatch(other, text)));
  if (own !== others) return own > others;
  const only = soleSide(fit);
  if (only !== null) return only === tab;
  const sides = sidesOf(region, fit);
  return sides.income === sides.spending
    ? tab === "disbursements"
    : (tab === "income") === sides.income > sides.spending;
}

/** 收入金额 or 支出金额 as the only amount says which side it is. */
function soleSide(fit: Fit): "income" | "disbursements" | null {
  const header = fit.columns.get("amount") ?? fit.columns.get("receipt") ?? fit.columns.get("spending");
  const text = bareWord(header === undefined ? "" : header.cell.group + String(header.cell.own));
  if (/支出|付款|报销|慰问|支付|spen[dt]|expen|paid/.test(text)) return "disbursements";
  return /收入|收款|到账|received|income|receipt/.test(text) ? "income" : null;
}

/** Two sides beside each other, an 收支 column, or accounts of both kinds under one another. */
function isJournal(region: Region, fit: Fit): boolean {
  const has = (key: string): boolean => fit.columns.has(key);
  const said = bareWord([region.sheet.name, ...region.titles].join(""));
  const dedicated = has("amount") && nameMatch("disbursements", said) !== nameMatch("income", said);
  if (has("debit")) return true;
  if (has("receipt") && has("spending")) return !dedicated;
  if (!has("amount")) return false;
  const sides = sidesOf(region, fit);
  const mixed = sides.income > 0 && sides.spending > 0;
  if (has("direction")) return mixed || !dedicated;
  return mixed && !dedicated && Math.min(sides.income, sides.spending) * 20 >= sides.income + sides.spending;
}

/** How many of the first rows are on each side, told from the direction column, else from the account's name. */
function sidesOf(region: Region, fit: Fit): { readonly income: number; readonly spending: number } {
  const counts = { income: 0, spending: 0 };
  const direction = fit.columns.get("direction")?.cell.column;
  const account = (fit.columns.get("account") ?? fit.columns.get("item"))?.cell.column;
  const last = Math.min(region.lastRow, region.firstRow + 2000);
  const said = new Map<string, Side | null>();
  const named = new Map<string, Side | null>();
  for (let row = region.firstRow; row <= last; row += 1) {
    const cells = region.sheet.values[row];
    const stated = direction === undefined ? null : cells?.[direction];
    const name = account === undefined ? null : cells?.[account];
    let side: Side | null = null;
    if (typeof stated === "string" && stated.trim() !== "") side = once(said, stated, sideWord);
    else if (typeof name === "string") side = once(named, name, accountSide);
    if (side !== null) counts[side] += 1;
  }
  return counts;
}

/** What a text says, worked out the first time it is met. */
function once(known: Map<string, Side | null>, text: string, sideOf: (text: string) => Side | null): Side | null {
  const before = known.get(text);
  if (before !== undefined) return before;
  const side = sideOf(nameText(text));
  known.set(text, side);
  return side;
}

type Side = "income" | "spending";

function sideWord(text: string): Side | null {
  if (/^(?:收|in\b|income|receipt)/i.test(text)) return "income";
  return /^(?:支|付|out\b|expen|spend|pay)/i.test(text) ? "spending" : null;
}
