import type { BookReading } from "../../reading/reading.js";
import { yuanText, type Fen } from "../../values/fen.js";
import type { OpeningEntry } from "../journal/keep-openings.js";
import type { FundLine, Source, Totals, Transfer } from "../ledger.js";
import { sumOf } from "../lines/account-lines.js";
import type { Notes } from "../notes.js";
import { duesFund, isOfYear, knowFunds, mainFund } from "./fund-name.js";
import { transfersOf } from "./transfers-of.js";

/** One amount of a fund. */
export interface FundFlow {
  readonly fund: string;
  readonly kind: "income" | "spending" | "tail";
  readonly source: Source;
}

export interface FundBook {
  readonly funds: readonly FundLine[];
  /** Opening of the union's own funds together, and the cell that states it. */
  readonly opening: Fen | null;
  readonly openingAt: Totals["openingAt"];
}

/**
 * Every fund with opening, in, out and closing, the union's own first. 上年结余 is the opening of the own funds together:
 * what is not stated for another own fund (会费上年结余) stands in the main fund.
 */
export function fundLines(
  reading: BookReading,
  flows: readonly FundFlow[],
  transfers: readonly Transfer[],
  openings: readonly OpeningEntry[],
  notes: Notes,
): FundBook {
  const known = knowFunds(reading);
  const names = new Set([mainFund, duesFund, ...known.openings.keys()]);
  for (const { fund } of flows) names.add(fund);
  for (const { fund } of openings) names.add(fund);
  const moved = transfers.flatMap(({ from, to }) => [from, to]);
  for (const fund of moved) names.add(fund);
  const used = new Set([
    mainFund,
    ...known.openings.keys(),
    ...flows.map(({ fund }) => fund),
    ...openings.map(({ fund }) => fund),
    ...moved,
  ]);
  const drafts = new Map(
    [...names].filter((fund) => used.has(fund)).map((fund) => [fund, newDraft(fund, known.isApart(fund))]),
  );
  for (const { fund, kind, source } of flows) drafts.get(fund)?.[kind].push(source);
  for (const { entry, fund, fen } of openings) {
    drafts.get(fund)?.openings.push({ tab: entry.tab, row: entry.row, column: entry.column, fen });
  }
  for (const draft of drafts.values()) {
    draft.opening = known.openings.get(draft.fund) ?? (draft.openings.length === 0 ? null : sumOf(draft.openings));
  }
  const own = [...drafts.values()].filter(({ apart }) => !apart);
  const total = totalOpening(reading, own, openings, notes);
  const main = drafts.get(mainFund);
  const others = own.filter((draft) => draft !== main);
  if (main !== undefined && total.opening !== null) {
    main.opening = total.opening - others.reduce((sum, { opening }) => sum + (opening ?? 0), 0);
  }
  const apart = [...drafts.values()].filter((draft) => draft.apart);
  for (const draft of [...others, ...apart]) {
    if (draft.opening === null)
      notes.find("fund-opening-missing", draft.apart ? "warning" : "info", null, { fund: draft.fund });
  }
  return { funds: [...own, ...apart].map((draft) => finish(draft, transfers)), ...total };
}

interface Draft {
  readonly fund: string;
  readonly apart: boolean;
  opening: Fen | null;
  readonly openings: Source[];
  readonly income: Source[];
  readonly spending: Source[];
  readonly tail: Source[];
}

function newDraft(fund: string, apart: boolean): Draft {
  return { fund, apart, opening: null, openings: [], income: [], spending: [], tail: [] };
}

function finish({ fund, apart, opening, openings, income, spending, tail }: Draft, all: readonly Transfer[]): FundLine {
  const flows = { income: sumOf(income), spending: sumOf(spending), tail: sumOf(tail) };
  const transfers = transfersOf(fund, all);
  const moved = transfers.reduce((sum, { fen }) => sum + fen, 0);
  const closing = opening === null ? null : opening + flows.income - flows.spending + flows.tail + moved;
  return {
    fund,
    own: !apart,
    opening,
    ...flows,
    closing,
    transfers,
    openingSources: openings,
    incomeSources: income,
    spendingSources: spending,
  };
}

function totalOpening(
  reading: BookReading,
  own: readonly Draft[],
  openings: readonly OpeningEntry[],
  notes: Notes,
): { opening: Fen | null; openingAt: Totals["openingAt"] } {
  const ownFunds = new Set(own.map(({ fund }) => fund));
  const rows = openings.filter(({ fund }) => ownFunds.has(fund));
  const inRows = rows.length === 0 ? null : rows.reduce((sum, { fen }) => sum + fen, 0);
  const { settings, year } = reading;
  const at = settings.places.get("opening") ?? null;
  const current = isOfYear(settings, year);
  const setting = current && typeof settings.opening === "number" ? settings.opening : null;
  if (!current && settings.opening !== null) {
    notes.find("opening-of-other-year", "warning", at, { year, stated: Number(settings.year) });
  }
  const apart = openings.filter(({ fund }) => !ownFunds.has(fund));
  for (const { entry, fund, text, fen, booked } of openings) {
    const stated = ownFunds.has(fund) ? setting !== null : agreesApart(reading, fund, apart);
    if (!booked) continue;
    // A row without an account begins a journal as many do; where the settings state the opening too, it is only worth knowing.
    const severity = stated && entry.account === null ? "info" : "warning";
    const place = { sheet: entry.sheet, row: entry.row, column: entry.columns.account };
    notes.find("opening-as-income", severity, place, { text, amount: yuanText(fen) });
  }
  const mainSetting = knowFunds(reading).openings.get(mainFund) ?? null;
  const bySettings = mainSetting === null ? null : own.reduce((sum, { opening }) => sum + (opening ?? 0), 0);
  if (setting !== null) {
    if (inRows !== null && inRows !== setting && inRows !== setting + keptTogether(reading, rows)) {
      notes.find("opening-differs", "error", at ?? placeOf(rows[0]), {
        settings: yuanText(setting),
        rows: yuanText(inRows),
      });
    }
    if (bySettings !== null && bySettings !== setting) {
      notes.find("fund-openings-differ", "error", at, { total: yuanText(setting), sum: yuanText(bySettings) });
    }
    return { opening: setting, openingAt: at };
  }
  if (bySettings !== null) return { opening: bySettings, openingAt: null };
  if (inRows !== null) return { opening: inRows, openingAt: placeOf(rows[0]) };
  notes.find("opening-missing", "warning", null, { year: reading.year });
  return { opening: null, openingAt: null };
}

/** True where the settings' opening of a fund kept apart is the one of its rows. */
function agreesApart(reading: BookReading, fund: string, rows: readonly OpeningEntry[]): boolean {
  const inRows = rows.filter((row) => row.fund === fund).reduce((sum, { fen }) => sum + fen, 0);
  return knowFunds(reading).openings.get(fund) === inRows;
}

/** The openings stated for funds kept apart, in fen, where the rows begin one running balance for all funds of a journal; else 0. */
function keptTogether(reading: BookReading, rows: readonly OpeningEntry[]): Fen {
  if (rows.some(({ booked, entry }) => booked || entry.fund !== null)) return 0;
  const known = knowFunds(reading);
  let sum = 0;
  for (const [fund, fen] of known.openings) if (known.isApart(fund)) sum += fen;
  return sum;
}

function placeOf(opening: OpeningEntry | undefined): Totals["openingAt"] {
  return opening === undefined
    ? null
    : { sheet: opening.entry.sheet, row: opening.entry.row, column: opening.entry.column };
}
