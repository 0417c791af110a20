import type { FundTransfer, Source, Transfer } from "../ledger.js";
import { sumOf } from "../lines/account-lines.js";

/** What one fund got from each other fund and gave to it, what came in first. */
export function transfersOf(fund: string, all: readonly Transfer[]): FundTransfer[] {
  const into = new Map<string, Source[]>();
  const out = new Map<string, Source[]>();
  for (const transfer of all) {
    if (transfer.to === fund) add(into, transfer.from, transfer.into);
    if (transfer.from === fund) add(out, transfer.to, transfer.out);
  }
  const line = ([other, sources]: readonly [string, readonly Source[]]) => ({ other, fen: sumOf(sources), sources });
  return [...[...into].map(line), ...[...out].map(line).map((one) => ({ ...one, fen: -one.fen }))];
}

function add(sources: Map<string, Source[]>, other: string, source: Source): void {
  const known = sources.get(other);
  if (known === undefined) sources.set(other, [source]);
  else known.push(source);
}
