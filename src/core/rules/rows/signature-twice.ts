import { namesIn } from "../names.js";
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
  const names = namesIn(one);
  return namesIn(other).find((name) => names.includes(name));
}
