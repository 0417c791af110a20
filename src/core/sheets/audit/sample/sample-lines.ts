import type { Booking } from "../../../ledger/ledger.js";
import { isoMonth } from "../../../values/day.js";
import type { Language } from "../../../values/language.js";
import { maskPersonalNumbers } from "../../../values/personal.js";
import type { Books } from "../../../rules/rule.js";
import type { Line } from "../../list/list-page.js";
import { amountCells } from "../amount-cells.js";
import { bookedRows } from "../../../rules/booked-rows.js";
import { bookText, count, dayOrMonth, text, typedCell } from "../cells.js";
import type { Typed, TypedByKey } from "../typed-lines.js";
import { words } from "./labels.js";

/** A payment to be looked at: why, and what was written beside it. */
export interface Drawn {
  readonly payment: Booking;
  readonly why: string;
  /** False where the payment is listed in another part, in which people write. */
  readonly written: boolean;
}

/** The columns of every list of payments, in order. */
export const headers = [
  words.number,
  words.voucher,
  words.day,
  words.summary,
  words.payee,
  words.amount,
  words.source,
  words.why,
  words.invoice,
  words.contract,
  words.approval,
  words.booking,
  words.conclusion,
  words.key,
];

/** 0-based columns of the lists. */
export const at = { summary: 3, amount: 5, inputs: [8, 9, 10, 11, 12], key: 13 } as const;

/** Makes the lines of the lists; what was written before comes back to the payments that are drawn again. */
export function sampleLines(books: Books, parts: readonly (readonly Drawn[])[], typed: TypedByKey): Line[][] {
  const { amount, link } = amountCells(books);
  const rowOf = bookedRows(books);
  const keyOf = keys(books);
  const keyed = parts.map((part) =>
    part.map((drawn) => ({ ...drawn, key: drawn.written ? keyOf(drawn.payment) : "" })),
  );
  // The sure matches first, so that a payment that was changed does not take what belongs to another.
  const written = new Map<string, readonly Typed[]>();
  const find = (take: (key: string) => readonly Typed[] | null): void => {
    for (const { key } of keyed.flat()) {
      if (key === "" || written.has(key)) continue;
      const found = take(key);
      if (found !== null) written.set(key, found);
    }
  };
  find(typed.take);
  find(typed.takeSimilar);
  return keyed.map((part) =>
    part.map(({ payment, why, key }, index): Line => {
      const values = written.get(key) ?? [];
      return [
        count(index + 1),
        bookText(rowOf(payment)?.values.voucherNo ?? null, "listCenter"),
        dayOrMonth(payment.entry.when, payment.month),
        bookText(payment.entry.summary ?? payment.entry.account),
        bookText(payment.entry.payee),
        amount(payment.source),
        link(payment.source),
        text(why),
        ...at.inputs.map((_, place) => (key === "" ? text(null) : typedCell(values[place]))),
        { value: key === "" ? null : key, role: "label" },
      ];
    }),
  );
}

/** What two keys have in common when they stand for one payment of which something was mended: voucher number and amount. */
export function similarKey(key: string): string | null {
  const [voucher = "", fen = ""] = key.split("|");
  return voucher === "" ? null : `${voucher}|${fen}`;
}

/** A payment's key: what its row says, and which of several equal rows it is. */
function keys(books: Books): (payment: Booking) => string {
  const rowOf = bookedRows(books);
  const used = new Map<string, number>();
  return (payment) => {
    const { entry, source } = payment;
    const voucher = (rowOf(payment)?.values.voucherNo ?? "").replaceAll("|", "");
    const said = [voucher, source.fen, timeText(payment), entry.summary ?? "", entry.payee ?? ""].join("|");
    const key = maskPersonalNumbers(said);
    const before = used.get(key) ?? 0;
    used.set(key, before + 1);
    return before === 0 ? key : `${key}|${before + 1}`;
  };
}

function timeText({ entry: { when }, month }: Booking): string {
  return when !== null && "day" in when ? String(when.day) : month === null ? "" : isoMonth(month);
}

/** The headers by which an earlier sheet is read. */
export const typedHeads = {
  key: words.key,
  labels: [words.voucher, words.summary, words.payee, words.amount],
  inputs: [words.invoice, words.contract, words.approval, words.booking, words.conclusion],
};

/** The name of the part that a line is in, for tables of the sheet. */
export const tableNames: Readonly<Record<Language, readonly [string, string, string]>> = {
  "zh-CN": ["经审抽样表一", "经审抽样表二", "经审抽样表三"],
  en: ["AuditSampleByMoney", "AuditSampleAtRandom", "AuditSampleReversals"],
};
