import type { SchemeKey } from "../ledger.js";
import { fold, itemAsWritten, parseAccountText, type AccountText } from "./account-text.js";
import { findAccount, findItem, findItemAnywhere } from "./catalog.js";
import type { AccountConcept, Direction, ItemConcept } from "./concept.js";
import { otherIncomeItems } from "./income-accounts.js";
import { nearestSpelling } from "./nearest.js";
import { spendingOfCode2009, incomeOfCode2009 } from "./codes-2009.js";

/** What an account text and an item text name together. */
export type Recognition =
  | {
      readonly kind: "account";
      readonly account: AccountConcept;
      readonly item: ItemConcept | null;
      /** An item no scheme lists, as written. */
      readonly extra: string | null;
      readonly code: string | null;
      /** Names that only one scheme's users write. */
      readonly evidence: readonly Evidence[];
    }
  | { readonly kind: "wrong-side"; readonly name: string }
  | { readonly kind: "unknown"; readonly suggestion: string | null };

export interface Evidence {
  readonly scheme: SchemeKey;
  readonly name: string;
  /** 上级补助 is mixed up too easily to say much. */
  readonly weight: 1 | 2;
}

type Known = Extract<Recognition, { kind: "account" }>;

/** What the book's own code list (its budget) says a code means. */
export type CodeList = ReadonlyMap<string, { readonly account: string; readonly item: string | null }>;

/** Recognises an account by name, by item name alone, or by a bare code; item text may be blank. */
export function recognise(
  direction: Direction,
  accountText: string,
  itemText: string | null,
  codes: CodeList = new Map(),
): Recognition {
  const text = parseAccountText(accountText);
  const name = text.parts[0];
  if (name === undefined) return byCode(direction, text.code, itemText, codes);
  const known = byName(direction, text, name) ?? byOtherIncome(direction, text, name);
  if (known !== null) return withItem(known, text.parts.slice(1), itemText);
  const other: Direction = direction === "income" ? "spending" : "income";
  const elsewhere = byName(other, text, name);
  if (elsewhere !== null && fold(name).length > 2) return { kind: "wrong-side", name };
  return { kind: "unknown", suggestion: nearestSpelling(direction, name) };
}

function byCode(direction: Direction, code: string | null, itemText: string | null, codes: CodeList): Recognition {
  const unknown = { kind: "unknown", suggestion: null } as const;
  if (code === null) return unknown;
  const own = codes.get(code);
  if (own !== undefined) {
    const named = recognise(direction, own.account, itemText ?? own.item);
    return named.kind === "account" ? { ...named, code } : named;
  }
  const statutory = (direction === "income" ? incomeOfCode2009 : spendingOfCode2009).get(code);
  if (statutory === undefined) {
    const opposite = (direction === "income" ? spendingOfCode2009 : incomeOfCode2009).get(code);
    return opposite === undefined ? unknown : { kind: "wrong-side", name: code };
  }
  const named = recognise(direction, statutory, itemText);
  return named.kind === "account" ? { ...named, code } : named;
}

function byName(direction: Direction, text: AccountText, name: string): Known | null {
  const account = findAccount(direction, name);
  const base = { kind: "account", extra: null, code: text.code } as const;
  if (account !== null) {
    return {
      ...base,
      account: account.concept,
      item: null,
      evidence: evidenceOf(name, account.tells, account.concept),
    };
  }
  const lone = findItemAnywhere(direction, name);
  if (lone !== null) {
    const evidence = evidenceOf(name, lone.item.tells, lone.item.concept);
    return { ...base, account: lone.account, item: lone.item.concept, evidence };
  }
  const chinese = /^(.*\p{Script=Han})[a-z']+$/iu.exec(name)?.[1];
  if (chinese !== undefined) return byName(direction, text, chinese);
  const joined = /^(.{2,}?(?:支出|收入))(.+)$/.exec(name);
  if (joined?.[1] === undefined || joined[2] === undefined) return null;
  const holder = findAccount(direction, joined[1]);
  const item = holder === null ? null : findItem(holder.concept, joined[2]);
  if (holder === null || item === null) return null;
  const evidence = [
    ...evidenceOf(joined[1], holder.tells, holder.concept),
    ...evidenceOf(joined[2], item.tells, item.concept),
  ];
  return { ...base, account: holder.concept, item: item.concept, evidence };
}

function byOtherIncome(direction: Direction, text: AccountText, name: string): Known | null {
  if (direction !== "income" || !otherIncome.has(fold(name).toLowerCase())) return null;
  const account = findAccount("income", "其他收入");
  if (account === null) return null;
  return { kind: "account", account: account.concept, item: null, extra: name, code: text.code, evidence: [] };
}

const otherIncome = new Set(otherIncomeItems.map((name) => fold(name).toLowerCase()));

function withItem(known: Known, rest: readonly string[], itemText: string | null): Known {
  if (known.item !== null || known.extra !== null) return known;
  const inColumn = itemText === null ? null : parseAccountText(itemText);
  const parts = [...rest, ...(inColumn?.parts ?? [])].filter(
    (part) =>
      findAccount(known.account.direction, part)?.concept !== known.account || findItem(known.account, part) !== null,
  );
  for (const part of parts) {
    const item = findItem(known.account, part);
    if (item === null) continue;
    const evidence = known.evidence.length > 0 ? known.evidence : evidenceOf(part, item.tells, item.concept);
    return { ...known, item: item.concept, evidence };
  }
  if (parts.length === 0) return known;
  const written = rest.length === 0 && itemText !== null ? itemAsWritten(itemText) : (parts[0] ?? "");
  return { ...known, extra: written };
}

function evidenceOf(name: string, tells: SchemeKey | null, concept: AccountConcept | ItemConcept): readonly Evidence[] {
  if (tells === null) return [];
  return [{ scheme: tells, name, weight: concept.names["2017"] === "上级工会补助收入" ? 1 : 2 }];
}
