import type { AccountLine, SchemeKey, Source } from "../ledger.js";
import { accountsOf } from "../accounts/catalog.js";
import type { Booking, Direction } from "../accounts/concept.js";
import { fold } from "../accounts/account-text.js";

/** Something that stands on an account or its item: an amount from the journal, a budget, or the code the book gives it. */
export interface Posting extends Booking {
  readonly actual?: Source;
  readonly budget?: readonly Source[];
  /** With `budget`: the cells that state it before adjustments; null where that is not known. */
  readonly initial?: readonly Source[] | null;
  readonly code?: string | null;
}

/**
 * The lines of one direction: every account of the scheme's form in its order, other accounts only where used; after each
 * account its items that have a budget or an amount. An account's own line holds all that is booked on it; its budget is
 * the one stated for the account itself, else the sum of its items'.
 */
export function accountLines(direction: Direction, scheme: SchemeKey, postings: readonly Posting[]): AccountLine[] {
  const drafts = new Map<string, AccountDraft>();
  for (const concept of accountsOf(direction)) {
    const name = concept.names[scheme];
    if (name === null) continue;
    drafts.set(name, newAccount(name, concept.listed[scheme]));
    for (const { names } of concept.items) {
      const item = names[scheme];
      if (item !== null) drafts.get(name)?.items.set(fold(item), newLine(item));
    }
  }
  for (const posting of postings) {
    let account = drafts.get(posting.account);
    if (account === undefined) drafts.set(posting.account, (account = newAccount(posting.account, false)));
    post(account, posting);
  }
  return [...drafts.values()].flatMap(finishAccount);
}

interface LineDraft {
  readonly name: string;
  code: string | null;
  readonly sources: Source[];
  readonly budgetSources: Source[];
  /** Of each budget; null for one whose amount before adjustments is not known. */
  readonly initials: (readonly Source[] | null)[];
}

interface AccountDraft extends LineDraft {
  readonly listed: boolean;
  readonly items: Map<string, LineDraft>;
}

function newLine(name: string): LineDraft {
  return { name, code: null, sources: [], budgetSources: [], initials: [] };
}

function newAccount(name: string, listed: boolean): AccountDraft {
  return { ...newLine(name), listed, items: new Map() };
}

function post(account: AccountDraft, posting: Posting): void {
  let line: LineDraft = account;
  if (posting.item !== null) {
    const key = fold(posting.item);
    const found = account.items.get(key) ?? newLine(posting.item);
    account.items.set(key, found);
    line = found;
  }
  line.code ??= posting.code ?? null;
  if (posting.budget !== undefined && posting.budget.length > 0) {
    line.budgetSources.push(...posting.budget);
    line.initials.push(posting.initial ?? null);
  }
  if (posting.actual === undefined) return;
  account.sources.push(posting.actual);
  if (line !== account) line.sources.push(posting.actual);
}

function finishAccount(account: AccountDraft): AccountLine[] {
  const items = [...account.items.values()].filter(isUsed);
  if (!account.listed && !isUsed(account) && items.length === 0) return [];
  const budgeted = account.budgetSources.length > 0 ? [account] : items;
  const budgetSources = budgeted.flatMap((line) => line.budgetSources);
  const initials = budgeted.flatMap((line) => line.initials);
  return [
    finishLine(account.name, null, { ...account, budgetSources, initials }),
    ...items.map((item) => finishLine(account.name, item.name, item)),
  ];
}

function finishLine(account: string, item: string | null, draft: LineDraft): AccountLine {
  const { code, sources, budgetSources } = draft;
  const budget = budgetSources.length === 0 ? null : sumOf(budgetSources);
  return { account, item, code, budget, initial: initialOf(draft), actual: sumOf(sources), sources, budgetSources };
}

/** The budget before adjustments, where it is known of all that make it up. */
function initialOf({ initials }: LineDraft): AccountLine["initial"] {
  const known = initials.filter((sources) => sources !== null);
  if (known.length === 0 || known.length < initials.length) return null;
  const sources = known.flat();
  return { fen: sumOf(sources), sources };
}

function isUsed(line: LineDraft): boolean {
  return line.sources.length > 0 || line.budgetSources.length > 0;
}

/** The sum of what the cells add, in fen. */
export function sumOf(sources: readonly Source[]): number {
  let sum = 0;
  for (const { fen } of sources) sum += fen;
  return sum;
}
