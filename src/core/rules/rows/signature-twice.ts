import { isName, namesIn } from "../names.js";
import { placeIn } from "../place.js";
import type { Rule } from "../rule.js";

/** Handler, witness and approver of a payment are three people; one finding a row, the gravest first. */
export const signatureTwice: Rule = {
  code: "signature-twice",
  source: "voucher rules of union finance: handler, witness and chair sign, three different signatures",
  check: ({ reading }) => {
    const tab = reading.tabs.disbursements;
    if (tab === undefined) return [];
    return tab.rows.flatMap(({ row, values }) => {
      for (const { one, other, roles } of pairs) {
        const name = shared(values[one], values[other]);
        if (name === undefined) continue;
        const at = placeIn(tab, row, other);
        return [{ code: "signature-twice", severity: "warning", at, args: { name, roles } } as const];
      }
      return [];
    });
  },
};

const pairs = [
  { one: "handler", other: "approver", roles: "handler-approver" },
  { one: "witness", other: "approver", roles: "witness-approver" },
  { one: "handler", other: "witness", roles: "handler-witness" },
] as const;

function shared(one: string | null, other: string | null): string | undefined {
  if (one === null || other === null) return undefined;
  if (isOneName(one) && isOneName(other)) return one === other && isName(one) ? one : undefined;
  const names = namesIn(one);
  return namesIn(other).find((name) => names.includes(name));
}

/** Nearly every cell: one Chinese name, written together. */
function isOneName(cell: string): boolean {
  return /^[\u4e00-\u9fff]+$/.test(cell);
}
