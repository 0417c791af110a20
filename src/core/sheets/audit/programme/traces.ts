import type { Booking } from "../../../ledger/ledger.js";
import type { Books } from "../../../rules/rule.js";
import { bookedRows, methodIn } from "../../../rules/booked-rows.js";
import { cashSigns } from "../cash-payments.js";
import { asideRows, type AsideRow } from "./aside-rows.js";

/** Rows looked for in the income and disbursements. */
export interface Trace {
  /** Number of counted rows gone through. */
  readonly rows: number;
  readonly hits: readonly Booking[];
  /** The same of the year's rows that are in no figure. */
  readonly aside: { readonly rows: number; readonly hits: readonly AsideRow[] };
}

export type TraceKey =
  | "funding"
  | "claims"
  | "savings"
  | "prepaidCards"
  | "creditCards"
  | "fixedAssets"
  | "cash"
  | "otherIncome"
  | "onlineBanking";

/** Looks for the rows of every trace in one pass over what the ledger counts, and one over what it leaves out. */
export function traceBooks(books: Books): Readonly<Record<TraceKey, Trace>> {
  const { bookings } = books.ledger;
  const rowOf = bookedRows(books);
  const cashSign = cashSigns(books);
  const hits = noHits<Booking>();
  for (const booking of bookings) {
    const { account, kind, entry, item } = booking;
    const { summary, category, payee } = entry;
    const said = [summary, entry.account, entry.item, item, category, payee, methodIn(rowOf(booking))].join("\n");
    if (account !== null && fundingAccounts.has(account)) hits.funding.push(booking);
    if (account !== null && otherAccounts.has(account)) hits.otherIncome.push(booking);
    if (kind === "tail" || account === "投资收益" || savings.test(said)) hits.savings.push(booking);
    if (account === "资本性支出" || fixedAssets.test(said)) hits.fixedAssets.push(booking);
    for (const [key, words] of byWords) if (words.test(said)) hits[key].push(booking);
    if (cashSign(booking) !== null) hits.cash.push(booking);
  }
  const aside = asideRows(books);
  const left = noHits<AsideRow>();
  for (const row of aside) {
    const { said, accounts, isCash } = row;
    const has = (names: ReadonlySet<string>): boolean => accounts.some((name) => names.has(name));
    if (has(fundingAccounts)) left.funding.push(row);
    if (has(otherAccounts)) left.otherIncome.push(row);
    if (savings.test(said) || said.includes("投资收益")) left.savings.push(row);
    if (fixedAssets.test(said) || said.includes("资本性支出")) left.fixedAssets.push(row);
    for (const [key, words] of byWords) if (words.test(said)) left[key].push(row);
    if (isCash) left.cash.push(row);
  }
  const found = Object.entries(hits).map(([key, rows]): [string, Trace] => {
    const asides = { rows: aside.length, hits: left[key as TraceKey] };
    return [key, { rows: bookings.length, hits: rows, aside: asides }];
  });
  return Object.fromEntries(found) as Record<TraceKey, Trace>;
}

function noHits<Hit>(): Record<TraceKey, Hit[]> {
  return {
    funding: [],
    claims: [],
    savings: [],
    prepaidCards: [],
    creditCards: [],
    fixedAssets: [],
    cash: [],
    otherIncome: [],
    onlineBanking: [],
  };
}

const fundingAccounts: ReadonlySet<string> = new Set([
  "拨缴经费收入",
  "上级补助收入",
  "上级工会补助收入",
  "行政补助收入",
  "政府补助收入",
  "附属单位上缴收入",
  "对附属单位的支出",
]);
const otherAccounts: ReadonlySet<string> = new Set(["其他收入", "投资收益", "事业收入"]);
const savings =
  /定期|定存|理财|大额存单|通知存款|结构性存款|协定存款|国债|\b(?:fixed|term)[ -]deposits?\b|\bsavings\b|\btreasury bonds?\b/i;
const claims =
  /借款|借支|暂付|暂收|应收|应付|预付|预收|押金|保证金|垫付|垫款|往来|代收|代付|备用金|\b(?:loans?|lent|borrow(?:ed|ing)?|deposits?|advances?|receivables?|payables?|prepa(?:id|yments?)|petty cash floats?)\b/i;
const prepaidCards =
  /购物卡|预付卡|储值卡|提货卡|提货券|充值卡|礼品卡|购物券|代金券|蛋糕[卡券]|加油卡|\b(?:gift|shopping|prepaid|pre-paid|stored[ -]value|fuel|store)[ -]?(?:cards?|vouchers?)\b|\bvoucher cards?\b|\bvouchers\b|\bcoupons?\b/i;
const creditCards =
  /信用卡|贷记卡|公务卡|\b(?:credit|visa|corporate|charge)[ -]?cards?\b|\b(?:visa|mastercard|amex|american express)\b|\bcard payments?\b|\b(?:paid|payment) by card\b/i;
const fixedAssets =
  /固定资产|电脑|计算机|笔记本|打印机|复印机|投影|相机|摄像机|音响|空调|电视机|设备购置|购置设备|办公家具|乒乓球台|跑步机|\b(?:computers?|laptops?|notebook computers?|tablets?|ipads?|printers?|photocopiers?|copiers?|cameras?|projectors?|televisions?|tvs?|loudspeakers?|air[ -]conditioners?|equipment|furniture|fixed assets?)\b/i;
const onlineBanking = /网银|网上银行|电子银行|手机银行|银企|\b(?:online|internet|mobile|e)[ -]?bank(?:ing|s)?\b/i;
const byWords = [
  ["claims", claims],
  ["prepaidCards", prepaidCards],
  ["creditCards", creditCards],
  ["onlineBanking", onlineBanking],
] as const;
