import { yuanText, type Fen } from "../values/fen.js";
import { accountSide, isBalanceAccount } from "./account-names.js";
import { bareWord } from "./header-text.js";
import type { RawRow } from "./raw-rows.js";
import { slotOf, type Settling } from "./settle.js";

type Side = "disbursements" | "income";
type Leg = Side | "balance" | null;

/** True for a block with a 借方 and a 贷方 column. */
export function hasLegs(settling: Settling): boolean {
  return slotOf(settling, "debit") !== undefined && slotOf(settling, "credit") !== undefined;
}

/**
 * A sheet that keeps its amounts in 借方 and 贷方. In a cash or bank journal 借方 is received and 贷方 paid; in a journal of vouchers income accounts
 * grow in 贷方 and spending accounts in 借方, and the rows of 银行存款 and the like are the other leg of the same payment.
 */
export class Legs {
  readonly #settling: Settling;
  readonly #isCash: boolean;
  readonly #ownAccount: string | null;
  readonly #legs = new Map<string, Leg>();
  readonly #columns: Readonly<Record<"debit" | "credit", Readonly<Record<string, number>>>>;
  readonly #skipped: Record<"balance-legs" | "closing-entries", RawRow[]> = {
    "balance-legs": [],
    "closing-entries": [],
  };
  #last: RawRow | null = null;

  constructor(records: readonly RawRow[], settling: Settling) {
    this.#settling = settling;
    const named = cashWords.test(bareWord(settling.around.sheet));
    this.#ownAccount = named ? ownAccountOf(records, bareWord(settling.around.sheet)) : null;
    this.#isCash = this.#growsAsCash(records) ?? named;
    this.#columns = { debit: this.#columnsWith("debit"), credit: this.#columnsWith("credit") };
  }

  /** 借方 less 贷方 of a balance brought forward, in fen; null where neither holds anything. */
  opening(raw: RawRow): Fen | null {
    const [debit, credit] = amountsOf(raw);
    return debit === null && credit === null ? null : (debit ?? 0) - (credit ?? 0);
  }

  /** Puts the row's amount into `amount` and tells its side; null when it is not counted, which a finding then says. */
  place(raw: RawRow, home: Side): Side | null {
    this.#continueVoucher(raw);
    const [debit, credit] = amountsOf(raw);
    if (debit === null && credit === null) return home;
    if ((debit ?? 0) !== 0 && (credit ?? 0) !== 0) return this.#refuseBoth(raw, debit ?? 0, credit ?? 0, home);
    const isDebit = (credit ?? 0) === 0 && debit !== null;
    const amount = (isDebit ? debit : credit) ?? 0;
    const leg = this.#legOf(raw);
    if (leg === "balance") return this.#skip(raw, "balance-legs");
    if (leg === null && !cashWords.test(bareWord(this.#settling.around.sheet))) return this.#refuseSide(raw, home);
    const side = leg ?? (isDebit ? "income" : "disbursements");
    // 结转 moves the year's income and spending back into the balance at its end.
    const grows = leg === null || isDebit === ((side === "income") === this.#isCash);
    if (!grows && !this.#isCash && textOf(raw.values.summary).includes("结转"))
      return this.#skip(raw, "closing-entries");
    raw.values.amount = grows ? amount : 0 - amount;
    raw.columns = this.#columns[isDebit ? "debit" : "credit"];
    return side;
  }

  /** Says once how many rows were passed over because they are no income or spending of their own. */
  saySkipped(): void {
    const { notes, sheet } = this.#settling.around;
    for (const code of ["balance-legs", "closing-entries"] as const) {
      const [first] = this.#skipped[code];
      if (first === undefined) continue;
      const slot = slotOf(this.#settling, code === "balance-legs" ? "account" : "summary");
      const text = textOf(code === "balance-legs" ? first.values.account : first.values.summary);
      notes.add(code, "info", sheet, first.row, slot?.column ?? 0, { text, rows: this.#skipped[code].length });
    }
  }

  /** The further lines of a voucher leave its date, number and summary blank. */
  #continueVoucher(raw: RawRow): void {
    const { values } = raw;
    const last = this.#last?.values;
    const same = values.voucherNo === null || values.voucherNo === last?.voucherNo;
    const open = values.date === null && !raw.unread.includes("date") && !raw.unread.includes("month");
    if (last !== undefined && open && same) {
      values.date = last.date;
      values.voucherNo = last.voucherNo;
      values.summary ??= last.summary;
    }
    this.#last = raw;
  }

  #legOf({ values }: RawRow): Leg {
    const account = textOf(values.account);
    const item = textOf(values.item);
    const asked = `${account}\n${item}`;
    const known = this.#legs.get(asked);
    if (known !== undefined) return known;
    const own = this.#ownAccount !== null && bareWord(account) === this.#ownAccount;
    const leg = (own ? null : legOfName(account)) ?? legOfName(item);
    this.#legs.set(asked, leg);
    return leg;
  }

  /** True when income stands in 借方 and spending in 贷方, false when it is the other way round, null when no account tells. */
  #growsAsCash(records: readonly RawRow[]): boolean | null {
    let cash = 0;
    let voucher = 0;
    for (const raw of records) {
      const leg = this.#legOf(raw);
      const [debit, credit] = amountsOf(raw);
      if (leg === null || leg === "balance" || ((debit ?? 0) === 0) === ((credit ?? 0) === 0)) continue;
      if (((debit ?? 0) !== 0) === (leg === "income")) cash += 1;
      else voucher += 1;
    }
    return cash === voucher ? null : cash > voucher;
  }

  #columnsWith(side: "debit" | "credit"): Readonly<Record<string, number>> {
    const columns = Object.fromEntries(this.#settling.slots.map((slot) => [slot.key, slot.column]));
    return { ...columns, amount: columns[side] ?? 0 };
  }

  #skip(raw: RawRow, code: "balance-legs" | "closing-entries"): null {
    this.#skipped[code].push(raw);
    this.#settling.passed.push(raw.row);
    return null;
  }

  #refuseSide(raw: RawRow, home: Side): null {
    const { notes, sheet } = this.#settling.around;
    const column = (slotOf(this.#settling, "account") ?? slotOf(this.#settling, "debit"))?.column ?? 0;
    const text = textOf(raw.values.account) || textOf(raw.values.item) || textOf(raw.values.summary);
    notes.add("side-unknown", "error", sheet, raw.row, column, { text });
    notes.exclude(home, sheet, raw.row, column, "side-unknown");
    return null;
  }

  #refuseBoth(raw: RawRow, debit: Fen, credit: Fen, home: Side): null {
    const { notes, sheet } = this.#settling.around;
    const column = slotOf(this.#settling, "credit")?.column ?? 0;
    const args = { debit: yuanText(debit), credit: yuanText(credit) };
    notes.add("both-legs", "error", sheet, raw.row, column, args);
    notes.exclude(home, sheet, raw.row, column, "both-legs");
    return null;
  }
}

const cashWords = /日记账|现金|银行|出纳|cash|bank/;

/** The account whose journal the sheet is, where its column names it in every row: 银行存款 in 银行存款日记账. */
function ownAccountOf(records: readonly RawRow[], sheet: string): string | null {
  const accounts = new Set(records.map(({ values }) => bareWord(textOf(values.account))).filter((word) => word !== ""));
  const [only] = accounts;
  const named = [...accounts].find((word) => word.length > 1 && sheet.includes(word));
  return named ?? (accounts.size === 1 && only !== undefined && isBalanceAccount(only) ? only : null);
}

/** What kind of account a name is, its code before it and its items after it left aside. */
function legOfName(text: string): Leg {
  const name = text.replace(/^[\d.\-—\s]+/, "");
  const head = name.split(/[-—–/\\>_:：→\s]/)[0] ?? "";
  const side = accountSide(name) ?? accountSide(head);
  if (side !== null) return side === "income" ? "income" : "disbursements";
  return isBalanceAccount(name) || isBalanceAccount(head) ? "balance" : null;
}

function amountsOf({ values }: RawRow): readonly [debit: Fen | null, credit: Fen | null] {
  const { debit, credit } = values;
  return [typeof debit === "number" ? debit : null, typeof credit === "number" ? credit : null];
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
