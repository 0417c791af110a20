import type { Fen } from "../../values/fen.js";
import type { Source, Transfer } from "../ledger.js";
import type { Entry } from "./entry.js";

/** A row that says that money changed its place. */
export interface TransferRow {
  readonly fund: string;
  readonly entry: Entry;
  readonly source: Source;
  readonly text: string;
}

/** Rows of transfers whose two funds can be told, and the rows left over. */
export interface PairedTransfers {
  readonly transfers: readonly Transfer[];
  readonly told: readonly TransferRow[];
  readonly left: readonly TransferRow[];
}

/**
 * Finds from which fund to which money went: by a row on either side with the same amount, of the same day or else of any, or by the
 * other fund's name in the row itself. Where several answers are possible the rows are left. `funds` are those the books name; `isApart`
 * tells those kept for others: money that crosses that line is no transfer, it leaves or joins the union's own.
 */
export function pairTransfers(
  rows: readonly TransferRow[],
  funds: ReadonlySet<string>,
  isApart: (fund: string) => boolean,
): PairedTransfers {
  const transfers: Transfer[] = [];
  const told: TransferRow[] = [];
  let left = rows;
  const take = (from: string, to: string, out: TransferRow, into: TransferRow): void => {
    transfers.push({ from, to, fen: out.source.fen, out: out.source, into: into.source });
    told.push(...(out === into ? [out] : [out, into]));
  };
  for (const keyOf of [byDay, byAmount]) {
    for (const group of groupsOf(left, keyOf)) {
      const pair = fundsOfPair(group, isApart);
      if (pair === null) continue;
      pair.outs.forEach((out, index) => {
        const into = pair.ins[index];
        if (into !== undefined) take(out.fund, into.fund, out, into);
      });
    }
    const taken = new Set(told);
    left = left.filter((row) => !taken.has(row));
  }
  for (const group of groupsOf(left, byAmount)) {
    // A row with another side is told by both or by none, so that it cannot be counted twice.
    if (group.some(isOut) && !group.every(isOut)) continue;
    for (const row of group) {
      const other = fundNamed(row, funds);
      if (other === null || isApart(other) !== isApart(row.fund)) continue;
      if (isOut(row)) take(row.fund, other, row, row);
      else take(other, row.fund, row, row);
    }
  }
  const taken = new Set(told);
  return { transfers, told, left: rows.filter((row) => !taken.has(row)) };
}

function isOut({ entry }: TransferRow): boolean {
  return entry.direction === "spending";
}

function byAmount({ source }: TransferRow): Fen | string {
  return source.fen;
}

function byDay({ source, entry: { when } }: TransferRow): string | null {
  return when !== null && "day" in when ? `${source.fen} ${when.day}` : null;
}

function groupsOf(rows: readonly TransferRow[], keyOf: (row: TransferRow) => Fen | string | null): TransferRow[][] {
  const groups = new Map<Fen | string, TransferRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()];
}

/** The two sides of a group, where all went from one fund to one other. */
function fundsOfPair(
  group: readonly TransferRow[],
  isApart: (fund: string) => boolean,
): { readonly outs: readonly TransferRow[]; readonly ins: readonly TransferRow[] } | null {
  const outs = group.filter(isOut);
  const ins = group.filter((row) => !isOut(row));
  const [from, ...otherFrom] = new Set(outs.map(({ fund }) => fund));
  const [to, ...otherTo] = new Set(ins.map(({ fund }) => fund));
  if (from === undefined || to === undefined || from === to || otherFrom.length > 0 || otherTo.length > 0) return null;
  return outs.length === ins.length && isApart(from) === isApart(to) ? { outs, ins } : null;
}

/** The one other fund that a row's texts name, or null. */
function fundNamed({ fund, entry }: TransferRow, funds: ReadonlySet<string>): string | null {
  const texts = [entry.account, entry.item, entry.summary, entry.payee].filter((text) => text !== null).join(" ");
  const named = [...funds].filter((name) => name !== fund && texts.includes(name));
  return named.length === 1 ? (named[0] ?? null) : null;
}
