import type { Fen } from "../../values/fen.js";
import type { AccountConcept } from "../accounts/concept.js";
import { nameInScheme } from "../accounts/name-in-scheme.js";
import type { Recognition } from "../accounts/recognise.js";
import type { SchemeKey } from "../ledger.js";
import type { LastYearCell, LastYearLine } from "./last-year.js";

type KnownAccount = Extract<Recognition, { kind: "account" }>;

/** An amount that stands on an account, its items included, or on one of its items. */
export interface StatedLine {
  readonly named: KnownAccount;
  readonly fen: Fen;
  readonly cell: LastYearCell | null;
}

/**
 * The lines under the names of a scheme. What an account states beyond its items is booked on the account, each item where the scheme has
 * it, so that an account whose items go to different places is divided and no sum changes.
 */
export function toScheme(stated: readonly StatedLine[], scheme: SchemeKey): LastYearLine[] {
  const drafts = new Map<string, Draft>();
  const draftOf = (section: Draft["section"], account: string, item: string | null): Draft => {
    const key = `${section} ${account} ${item ?? ""}`;
    const draft = drafts.get(key) ?? { section, account, item, fen: 0, cells: [] };
    drafts.set(key, draft);
    return draft;
  };
  for (const [concept, lines] of byAccount(stated)) {
    const section = concept.direction;
    const own = lines.filter(({ named }) => !isItem(named));
    const items = lines.filter(({ named }) => isItem(named));
    const booked = items.map((line) => ({ line, booking: nameInScheme(scheme, line.named) }));
    const home = nameInScheme(scheme, own[0]?.named ?? { account: concept, item: null, extra: null, evidence: [] });
    const isTogether = booked.every(({ booking }) => booking.account === home.account);
    const rest = own.length === 0 ? 0 : sumOf(own) - sumOf(items);
    const total = draftOf(section, home.account, null);
    total.fen += rest;
    if (isTogether) addCells(total, own.length > 0 ? own : items);
    else total.cells = null;
    for (const { line, booking } of booked) {
      const account = draftOf(section, booking.account, null);
      account.fen += line.fen;
      if (!isTogether) account.cells = null;
      if (booking.item === null) continue;
      const item = draftOf(section, booking.account, booking.item);
      item.fen += line.fen;
      addCells(item, [line]);
    }
  }
  return [...drafts.values()].map(({ section, account, item, fen, cells }) => {
    const line = { section, account, item, actual: fen };
    return cells === null || cells.length === 0 ? line : { ...line, cells };
  });
}

interface Draft {
  readonly section: "income" | "spending";
  readonly account: string;
  readonly item: string | null;
  fen: Fen;
  /** Null once no cells add up to it. */
  cells: LastYearCell[] | null;
}

function isItem({ item, extra }: KnownAccount): boolean {
  return item !== null || extra !== null;
}

function byAccount(stated: readonly StatedLine[]): ReadonlyMap<AccountConcept, StatedLine[]> {
  const accounts = new Map<AccountConcept, StatedLine[]>();
  for (const line of stated) {
    const lines = accounts.get(line.named.account);
    if (lines === undefined) accounts.set(line.named.account, [line]);
    else lines.push(line);
  }
  return accounts;
}

function addCells(draft: Draft, lines: readonly StatedLine[]): void {
  for (const { cell } of lines) {
    if (cell === null) draft.cells = null;
    else draft.cells?.push(cell);
  }
}

function sumOf(lines: readonly StatedLine[]): Fen {
  return lines.reduce((sum, { fen }) => sum + fen, 0);
}
