import { bareWord } from "../../reading/header-text.js";
import type { BookReading } from "../../reading/reading.js";
import { dayOf, type Day } from "../../values/day.js";
import type { Ledger } from "../ledger.js";
import type { BookMoves } from "./book-moves.js";
import type { BookMove } from "./reconciliation.js";

/** Why the ledger leaves out a row that moves money without income or spending. */
const betweenOwn: readonly string[] = ["account-balance-sheet", "transfer-not-counted"];

/** The rows with an amount that are in no figure, each list in the order of its days. */
export function leftOutMoves(
  { tabs, year }: BookReading,
  excluded: Ledger["excluded"],
): Pick<BookMoves, "between" | "outgoing" | "uncounted"> {
  const rows = { income: byRow(tabs.income?.rows), disbursements: byRow(tabs.disbursements?.rows) };
  const [between, uncounted]: [BookMove[], BookMove[]] = [[], []];
  const outgoing = new Set<BookMove>();
  for (const { tab, sheet, row, why } of excluded) {
    if (tab !== "income" && tab !== "disbursements") continue;
    const values = rows[tab].get(row)?.values;
    const column = tabs[tab]?.columns.amount;
    if (values?.amount == null || column === undefined) continue;
    const payee = "payee" in values ? values.payee : values.payer;
    const day = values.date !== null && "day" in values.date ? values.date.day : null;
    const move: BookMove = {
      index: 0,
      sheet,
      sources: [{ tab, row, column: rows[tab].get(row)?.columns?.amount ?? column, fen: values.amount }],
      ...(day === null ? wholeYear(year) : { first: day, last: day }),
      fen: tab === "income" ? values.amount : -values.amount,
      payee,
      summary: values.summary,
      voucherNo: values.voucherNo,
      bareName: bareWord(payee ?? ""),
      bareText: bareWord(values.summary ?? ""),
    };
    const isBetween = betweenOwn.includes(why);
    (isBetween ? between : uncounted).push(move);
    const method = "method" in values ? values.method : null;
    const text = `${values.account ?? ""} ${values.summary ?? ""}`;
    if (isBetween && move.fen < 0 && isOut(text, method)) outgoing.add(move);
  }
  for (const moves of [between, uncounted]) moves.sort((a, b) => a.first - b.first);
  return { between, outgoing, uncounted };
}

/** A withdrawal, a deposit for a term, or a debt paid from the account; not what is paid into it, nor a debt paid in cash. */
function isOut(text: string, method: string | null): boolean {
  if (inward.test(text) || !outward.test(text)) return false;
  return withdrawal.test(text) || !isCash(method);
}

const withdrawal = /提现|取现|提取现金|支取现金|现金支取/;
const outward =
  /提现|取现|提取现金|支取现金|现金支取|备用金|库存现金|定期|其他货币资金|应收|应付|暂付|暂收|预付|预收|借款|借出款|往来/;
const inward = /(?<!库)存现|存入现金|现金存入|现金缴存|存入银行|送存|缴存|交存|银行存款|活期|到期|转回/;

/** Cash from the till, as opposed to 转账 and 非现金. */
export function isCash(method: string | null): boolean {
  return method !== null && /现金|备用金|^cash/i.test(method) && !/非现金|转账|汇款|transfer/i.test(method);
}

/** Rows by their number. */
export function byRow<R extends { readonly row: number }>(rows: readonly R[] | undefined): ReadonlyMap<number, R> {
  return new Map((rows ?? []).map((row) => [row.row, row]));
}

/** First and last day of a year. */
export function wholeYear(year: number): { first: Day; last: Day } {
  return { first: dayOf(year, 1, 1) ?? 0, last: dayOf(year, 12, 31) ?? 0 };
}
