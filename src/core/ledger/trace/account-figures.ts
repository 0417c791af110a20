import { fold } from "../accounts/account-text.js";
import type { AccountLine, Ledger } from "../ledger.js";
import { figure, sum, type RowSources } from "./figure.js";
import type { Side } from "./figure-id.js";
import type { TracedFigure, TracedRow } from "./trace.js";

/** The account whose line the dues register stands for. */
const duesAccount = "会费收入";

/**
 * The total of one side, made up of its accounts, each made up of its items and of what is booked on the account alone. The rows
 * are taken from the bookings and not from the lines, so that the two can be compared.
 */
export function sideFigure(side: Side, ledger: Ledger, rows: RowSources): TracedFigure {
  const booked = new Map<string, Map<string, TracedRow[]>>();
  const book = (account: string, item: string | null, row: TracedRow): void => {
    const items = booked.get(account) ?? new Map<string, TracedRow[]>();
    booked.set(account, items);
    const key = item === null ? "" : fold(item);
    const known = items.get(key);
    if (known === undefined) items.set(key, [row]);
    else known.push(row);
  };
  for (const booking of ledger.bookings) {
    if (booking.kind !== side || !booking.own || booking.account === null) continue;
    book(booking.account, booking.item, rows.ofBooking(booking));
  }
  if (side === "income") for (const source of ledger.duesIncome) book(duesAccount, null, rows.ofSource(source));

  const lines = ledger[side];
  const accounts = lines.flatMap((line) => {
    const found = booked.get(line.account);
    return line.item === null && found !== undefined ? [accountFigure(side, line, lines, found)] : [];
  });
  return sum({ kind: "total", side }, ledger.totals[side], accounts);
}

function accountFigure(
  side: Side,
  { account, actual }: AccountLine,
  lines: readonly AccountLine[],
  booked: ReadonlyMap<string, readonly TracedRow[]>,
): TracedFigure {
  const id = { kind: "line", side, account, item: null } as const;
  const alone = booked.get("") ?? [];
  const items = lines.flatMap((line) => {
    const found = line.account === account && line.item !== null ? booked.get(fold(line.item)) : undefined;
    return found === undefined ? [] : [figure({ ...id, item: line.item }, line.actual, found)];
  });
  if (items.length === 0) return figure(id, actual, alone);
  const ofItems = items.reduce((all, item) => all + (item.fen ?? 0), 0);
  const rest = alone.length === 0 ? [] : [figure({ kind: "rest", side, account }, actual - ofItems, alone)];
  return sum(id, actual, [...items, ...rest]);
}
