import type { BookReading } from "../../reading/reading.js";
import type { Fen } from "../../values/fen.js";
import type { FundLine, Ledger, TailLine } from "../ledger.js";
import { sideFigure } from "./account-figures.js";
import { figure, rowSources, sum, type RowSources } from "./figure.js";
import { leavesOf } from "./leaves-of.js";
import { fundOpeningRows, ownOpeningRows } from "./opening-rows.js";
import { strayRows } from "./stray-rows.js";
import type { Trace, TracedFigure, TracedFund } from "./trace.js";

/** Finds the rows that make up each figure of a ledger that was kept from `reading`. Throws nothing. */
export function traceBook(reading: BookReading, ledger: Ledger): Trace {
  const rows = rowSources(reading);
  const { totals } = ledger;
  const opening = figure({ kind: "opening" }, totals.opening, ownOpeningRows(reading, ledger, rows));
  const income = sideFigure("income", ledger, rows);
  const spending = sideFigure("spending", ledger, rows);
  const tail = ledger.tail.map((line) => tailFigure(line, ledger, rows));
  const plus = tail.filter(({ id }) => id.kind === "tail" && id.name === "收回投资");
  const less = tail.filter((one) => !plus.includes(one));
  const closing = sum({ kind: "closing" }, totals.closing, [opening, income, ...plus], [spending, ...less]);
  const apart = ledger.funds.filter(({ own }) => !own).map((fund) => apartFund(fund, reading, ledger, rows));
  const ownFunds = ownFundFigures(ledger, rows);
  const transfers = ledger.funds.filter(({ own }) => own).flatMap((fund) => transferFigure(fund, ledger, rows) ?? []);
  const ofApart = apart.flatMap((fund) => [fund.opening, fund.income, fund.spending, fund.transfer ?? []].flat());
  const leaves = leavesOf([opening, income, spending, ...tail, ...transfers, ...ofApart]);
  const { twice, nowhere } = strayRows(reading, ledger, leaves);
  return { opening, income, spending, tail, closing, apart, ownFunds, transfers, leaves, twice, nowhere };
}

/** 减 lines are shown as positive amounts. */
function tailFigure({ name, actual }: TailLine, { bookings }: Ledger, rows: RowSources): TracedFigure {
  // 0 − 0 is 0, where −1 × 0 would be −0.
  const shown = (fen: Fen): Fen => (name === "收回投资" ? fen : 0 - fen);
  const booked = bookings.filter(({ kind, account }) => kind === "tail" && account === name);
  const traced = booked.map((booking) => rows.ofBooking(booking, shown(booking.source.fen)));
  return figure({ kind: "tail", name }, shown(actual), traced);
}

function apartFund(line: FundLine, reading: BookReading, ledger: Ledger, rows: RowSources): TracedFund {
  const { fund } = line;
  const id = { kind: "fund", fund, own: false } as const;
  const flow = (side: "income" | "spending"): TracedFigure => {
    const booked = ledger.bookings.filter((booking) => booking.kind === side && !booking.own && booking.fund === fund);
    return figure(
      { ...id, flow: side },
      line[side],
      booked.map((booking) => rows.ofBooking(booking)),
    );
  };
  const opening = figure(
    { ...id, flow: "opening" },
    line.opening,
    line.opening === null ? [] : fundOpeningRows(reading, ledger, line, rows),
  );
  const [income, spending] = [flow("income"), flow("spending")];
  const transfer = transferFigure(line, ledger, rows);
  const plus = [opening, income, ...(transfer === null ? [] : [transfer])];
  const closing = sum({ ...id, flow: "closing" }, line.closing, plus, [spending]);
  return { fund, opening, income, spending, transfer, closing };
}

/** What came into a fund from others, less what went to them; null where nothing was moved. */
function transferFigure(
  { fund, own, transfers }: FundLine,
  { bookings }: Ledger,
  rows: RowSources,
): TracedFigure | null {
  if (transfers.length === 0) return null;
  const ofSource = new Map(bookings.map((booking) => [booking.source, booking]));
  const traced = transfers.flatMap(({ fen, sources }) =>
    sources.map((source) => {
      const [booking, moved] = [ofSource.get(source), fen < 0 ? 0 - source.fen : source.fen];
      return booking === undefined ? rows.ofSource({ ...source, fen: moved }) : rows.ofBooking(booking, moved);
    }),
  );
  const net = transfers.reduce((sum, { fen }) => sum + fen, 0);
  return figure({ kind: "fund", fund, own, flow: "transfer" }, net, traced);
}

/** Income and spending of the union's own funds, each with its rows; none where there is only one such fund. */
function ownFundFigures(ledger: Ledger, rows: RowSources): TracedFigure[] {
  const own = ledger.funds.filter((fund) => fund.own);
  if (own.length < 2) return [];
  return own.flatMap((line) =>
    (["income", "spending"] as const).map((flow) => {
      const { fund, incomeSources } = line;
      const booked = ledger.bookings.filter((booking) => booking.own && booking.kind === flow && booking.fund === fund);
      const register = flow === "income" ? incomeSources.filter(({ tab }) => tab === "dues") : [];
      const traced = [...booked.map((booking) => rows.ofBooking(booking)), ...register.map(rows.ofSource)];
      return figure({ kind: "fund", fund, own: true, flow }, line[flow], traced);
    }),
  );
}
