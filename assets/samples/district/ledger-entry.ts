import { dayOf, type Day } from "../../../src/core/values/day.js";
import type { Fen } from "../../../src/core/values/fen.js";
import { year } from "./enrol.js";
import { donationFund, ownFund, unit } from "./unit.js";

/** A line of the journal before anybody has typed it. */
export interface Entry {
  readonly day: Day;
  readonly summary: string;
  readonly account: string;
  readonly item: string | null;
  readonly income: Fen;
  readonly spending: Fen;
  readonly fund: typeof ownFund | typeof donationFund;
  readonly handler: string;
  readonly witness: string;
  readonly approver: string;
}

type Date = readonly [month: number, day: number];

/** Money received, in yuan. */
export function received(
  [month, day]: Date,
  summary: string,
  account: string,
  yuan: number,
  item: string | null = null,
): Entry {
  return { ...base(month, day, summary, account, item), income: Math.round(yuan * 100) };
}

/** Money spent, in yuan; `account` is written `account/item`. */
export function spent([month, day]: Date, summary: string, account: string, yuan: number): Entry {
  const [name = "", item = null] = account.split("/");
  return { ...base(month, day, summary, name, item), spending: Math.round(yuan * 100) };
}

/** The same line of the fund kept apart for donations. */
export function donated(entry: Entry): Entry {
  return { ...entry, fund: donationFund };
}

function base(month: number, day: number, summary: string, account: string, item: string | null): Entry {
  return {
    day: dayOf(year, month, day) ?? 0,
    summary,
    account,
    item,
    income: 0,
    spending: 0,
    fund: ownFund,
    handler: day % 3 === 0 ? unit.cashier : unit.clerk,
    witness: day % 2 === 0 ? unit.vice : unit.auditor,
    approver: unit.chair,
  };
}
