import type { SchemeKey } from "../ledger.js";

export type Direction = "income" | "spending";

/** What an account or an item is called in each scheme; null where that scheme has no such line. */
export type SchemeNames = Readonly<Record<SchemeKey, string | null>>;

/** Something the union earns or spends money on, whatever the scheme calls it. */
export interface AccountConcept {
  readonly direction: Direction;
  readonly names: SchemeNames;
  /** Further spellings; those after `2017:` or `2021:` also tell which scheme the writer uses. */
  readonly also: readonly string[];
  /** True where the scheme's form for grassroots unions lists it; other accounts show only when used. */
  readonly listed: Readonly<Record<SchemeKey, boolean>>;
  readonly items: readonly ItemConcept[];
  /** Where a scheme without this account books it: account and item names of that scheme. */
  readonly instead: Booking | null;
}

export interface ItemConcept {
  readonly names: SchemeNames;
  readonly also: readonly string[];
  /** Where the 2017 scheme books it, when it has no such item. */
  readonly instead: Booking | null;
}

/** An account and item by name. */
export interface Booking {
  readonly account: string;
  readonly item: string | null;
}

interface AccountOptions {
  readonly unlisted?: readonly SchemeKey[];
  readonly instead?: Booking;
}

/** An account called the same in both schemes, or by two names `[2017, 2021]`. */
export function account(
  direction: Direction,
  name: string | readonly [string | null, string],
  also: readonly string[],
  items: readonly ItemConcept[] = [],
  options: AccountOptions = {},
): AccountConcept {
  const unlisted = options.unlisted ?? [];
  const names = namesOf(name);
  return {
    direction,
    names,
    also,
    listed: {
      "2017": names["2017"] !== null && !unlisted.includes("2017"),
      "2021": names["2021"] !== null && !unlisted.includes("2021"),
    },
    items,
    instead: options.instead ?? null,
  };
}

/** An item called the same in both schemes, or by two names `[2017, 2021]`. */
export function item(
  name: string | readonly [string | null, string],
  also: readonly string[] = [],
  instead: Booking | null = null,
): ItemConcept {
  return { names: namesOf(name), also, instead };
}

/** The concept's name in a scheme, else in the other one. */
export function anyName(names: SchemeNames, scheme: SchemeKey): string {
  const name = names[scheme] ?? names["2021"] ?? names["2017"];
  if (name === null) throw new Error("a concept without a name");
  return name;
}

function namesOf(name: string | readonly [string | null, string]): SchemeNames {
  return typeof name === "string" ? { "2017": name, "2021": name } : { "2017": name[0], "2021": name[1] };
}
