import type { TabReading } from "../../reading/reading.js";
import type { Cell } from "../../values/address.js";
import type { Fen } from "../../values/fen.js";
import type { BalanceGap, BankLine } from "./reconciliation.js";
import type { StatementLines } from "./statement-lines.js";

/** A statement's balances about the lines compared, with the 0-based cells that state them. */
export interface Balances {
  readonly opening: Fen | null;
  readonly closing: Fen | null;
  readonly openingAt: Cell | null;
  readonly closingAt: Cell | null;
  readonly gaps: readonly BalanceGap[];
}

/** The statement's balances about the lines compared, and where they do not follow from one another. */
export function balancesOf(tab: TabReading<"bank">, statement: StatementLines, lines: readonly BankLine[]): Balances {
  const column = tab.columns.balance ?? 0;
  const head = tab.statement;
  const [first] = lines;
  const before = first === undefined ? undefined : statement.lines[first.index - 1];
  const stated = before === undefined ? (statement.opening ?? asFen(head?.opening)) : null;
  const opening = before?.balance ?? stated?.fen ?? reckoned(lines);
  const gaps: BalanceGap[] = [];
  let running = opening;
  for (const line of lines) {
    running = running === null ? null : running + line.fen;
    if (line.balance === null) continue;
    if (running !== null && running !== line.balance)
      gaps.push({ row: line.row, column, gap: line.balance - running, stated: line.balance });
    running = line.balance;
  }
  const end = lines.at(-1);
  const isLast = end === undefined || end.index === statement.lines.length - 1;
  const closed = isLast ? asFen(head?.closing) : null;
  if (closed !== null && running !== null && closed.fen !== running)
    gaps.push({ row: closed.row, column: closed.column, gap: closed.fen - running, stated: closed.fen });
  const endAt = end?.balance == null ? null : { row: end.row, column };
  return {
    opening,
    closing: closed?.fen ?? running,
    openingAt: stated ?? (before?.balance == null ? null : { row: before.row, column }),
    closingAt: endAt !== null && closed?.fen === end?.balance ? endAt : (closed ?? endAt),
    gaps,
  };
}

function asFen(
  stated: { readonly is: Fen; readonly row: number; readonly column: number } | null | undefined,
): (Cell & { readonly fen: Fen }) | null {
  return stated == null ? null : { fen: stated.is, row: stated.row, column: stated.column };
}

/** The balance before the first line that has one. */
function reckoned(lines: readonly BankLine[]): Fen | null {
  let moved = 0;
  for (const { fen, balance } of lines) {
    moved += fen;
    if (balance !== null) return balance - moved;
  }
  return null;
}
