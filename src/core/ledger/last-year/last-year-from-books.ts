import type { BookReading } from "../../reading/reading.js";
import { foldName } from "../accounts/account-text.js";
import { recognise } from "../accounts/recognise.js";
import type { Ledger } from "../ledger.js";
import type { LastYear } from "./last-year.js";
import { toScheme, type StatedLine } from "./to-scheme.js";

/** A workbook read and reckoned. */
interface KeptBook {
  readonly reading: BookReading;
  readonly ledger: Ledger;
}

/** Why a workbook does not tell of the year before: a code of `error-messages`, with what its sentence names. */
export interface LastYearRefused {
  readonly refused: "previous-other-union" | "previous-other-year" | "previous-without-figures";
  readonly args: Readonly<Record<string, string | number>>;
}

/**
 * The year before, from the workbook in which it was kept; `previous` must be read and reckoned for the year before `current`'s. Refused
 * where it is another union's (by credit code, else by name), is kept for another year, or has no amounts of that year.
 */
export function lastYearFromBooks(previous: KeptBook, current: KeptBook, fileName: string): LastYear | LastYearRefused {
  const year = current.ledger.year - 1;
  const { reading, ledger } = previous;
  const [theirs, ours] = [unitOf(reading), unitOf(current.reading)];
  if (isOtherUnion(theirs, ours)) {
    return { refused: "previous-other-union", args: { file: fileName, theirs: theirs.name, ours: ours.name } };
  }
  const stated = reading.settings.year;
  if (ledger.year !== year || (typeof stated === "number" && stated !== year)) {
    const found = typeof stated === "number" ? stated : ledger.year;
    return { refused: "previous-other-year", args: { file: fileName, found, year } };
  }
  const hasFigures = ledger.duesIncome.length > 0 || ledger.bookings.some(({ kind }) => kind !== "opening");
  if (!hasFigures) return { refused: "previous-without-figures", args: { file: fileName, year } };
  const { opening, closing } = ledger.totals;
  const lines = toScheme([...statedIn(ledger, "income"), ...statedIn(ledger, "spending")], current.ledger.scheme);
  const isUnnamed = theirs.name === "" && (theirs.code === "" || ours.code === "");
  const found: LastYear = {
    year,
    from: fileName,
    lines,
    opening,
    closing,
    ...(isUnnamed ? { unnamed: true } : {}),
  };
  const uncounted = new Set(
    [...reading.excluded, ...ledger.excluded].flatMap(({ tab, sheet, row }) =>
      tab === "income" || tab === "disbursements" ? [`${sheet} ${row}`] : [],
    ),
  ).size;
  return uncounted === 0 ? found : { ...found, uncounted };
}

function statedIn(ledger: Ledger, section: "income" | "spending"): StatedLine[] {
  return ledger[section].flatMap(({ account, item, actual, sources }): StatedLine[] => {
    if (sources.length === 0) return [];
    const named = recognise(section, account, item);
    return named.kind === "account" ? [{ named, fen: actual, cell: null }] : [];
  });
}

interface Unit {
  readonly code: string;
  readonly name: string;
}

function unitOf({ settings: { unitName, creditCode } }: BookReading): Unit {
  return {
    code: typeof creditCode === "string" ? foldName(creditCode).toUpperCase() : "",
    name: typeof unitName === "string" ? unitName.trim() : "",
  };
}

function isOtherUnion(theirs: Unit, ours: Unit): boolean {
  if (theirs.code !== "" && ours.code !== "") return theirs.code !== ours.code;
  if (theirs.name === "" || ours.name === "") return false;
  return isOtherName(theirs.name, ours.name);
}

/** True where two names are not one union's. */
export function isOtherName(theirs: string, ours: string): boolean {
  return coreOf(theirs) !== coreOf(ours);
}

/** 某某小学工会, 某某小学工会委员会 and 某某小学 are one union. */
function coreOf(name: string): string {
  return foldName(name).replace(/(?:工会)?(?:委员会)?$/, "");
}
