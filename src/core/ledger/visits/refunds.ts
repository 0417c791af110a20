import type { ToldVisit } from "./told-visit.js";

/** The payments with what came back of them: of the same kind and people, not later than the refund, of the same amount before any other. */
export function withRefunds(payments: readonly ToldVisit[], refunds: readonly ToldVisit[]): ToldVisit[] {
  const left = [...payments];
  for (const refund of refunds) {
    const back = -(refund.fen ?? 0);
    const open = left.flatMap((payment, at) =>
      leftOf(payment) >= back && isOf(payment, refund) ? [{ payment, at, rank: rankOf(payment, refund, back) }] : [],
    );
    const best = open.reduce<(typeof open)[number] | null>(
      (found, one) => (found === null || one.rank >= found.rank ? one : found),
      null,
    );
    if (best === null) continue;
    const known = best.payment.refund;
    left[best.at] = {
      ...best.payment,
      refund: { fen: (known?.fen ?? 0) + back, names: [...(known?.names ?? []), ...refund.names] },
    };
  }
  return left;
}

function leftOf({ fen, refund }: ToldVisit): number {
  return (fen ?? 0) - (refund?.fen ?? 0);
}

/** A refund that names nobody may be of any payment of its kind. */
function isOf(payment: ToldVisit, refund: ToldVisit): boolean {
  const isBefore =
    payment.day !== null && refund.day !== null
      ? payment.day <= refund.day
      : payment.month === null || refund.month === null || payment.month <= refund.month;
  const named = refund.names.every((name) => payment.names.includes(name) || payment.words.includes(name));
  return isBefore && named && payment.kind === refund.kind;
}

/** A payment to somebody whom the refund's words name before others, then the whole of what was paid before a part of it. */
function rankOf(payment: ToldVisit, { words }: ToldVisit, back: number): number {
  const isNamed = payment.names.length > 0 && payment.names.some((name) => words.includes(name));
  return (isNamed ? 2 : 0) + (leftOf(payment) === back ? 1 : 0);
}
