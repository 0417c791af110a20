import { bareWord } from "./header-text.js";

/** Account names of the schemes of 2009, 2017 and 2021: told here only to know an account's line from an item's. */
const incomeAccounts = [
  "会费收入",
  "拨缴经费收入",
  "拨交经费收入",
  "上级补助收入",
  "上级工会补助收入",
  "政府补助收入",
  "行政补助收入",
  "附属单位上缴收入",
  "事业收入",
  "投资收益",
  "投资收益收入",
  "其他收入",
];
const spendingAccounts = [
  "职工活动支出",
  "职工活动组织支出",
  "职工服务支出",
  "维权支出",
  "业务支出",
  "行政支出",
  "资本性支出",
  "补助下级支出",
  "对附属单位的支出",
  "对附属单位支出",
  "事业支出",
  "其他支出",
];
/** As the template and the report name them in English, and as people do. */
const englishIncome = [
  ...[
    "Dues",
    "Dues income",
    "Membership dues",
    "Allocated funds",
    "Subsidies from the superior union",
    "Grants from above",
  ],
  ...[
    "Government subsidies",
    "Employer's subsidies",
    "Employer subsidies",
    "Income from affiliates",
    "Business income",
  ],
  ...["Investment income", "Other income"],
];
const englishSpending = [
  ...[
    "Staff activities",
    "Staff services",
    "Protection of rights",
    "Rights protection",
    "Union business",
    "Operations",
  ],
  ...["Administration", "Capital expenditure", "Subsidies to lower unions", "Spending on affiliates"],
  ...["Business spending", "Other spending"],
];

/** Names without their last word (会费, 职工活动, 维权经费), which an account's line of a budget may bear; 其他 alone tells nothing. */
const shortNames = new Set(
  [...incomeAccounts, ...spendingAccounts]
    .map((name) => name.replace(/(?:收入|支出)$/, ""))
    .filter((name) => name !== "其他" && name !== "投资收益")
    .flatMap((name) => [name, `${name}费`, `${name}经费`, `${name}经费收入`, `${name}经费支出`]),
);

const sides = new Map<string, "income" | "spending">([
  ...incomeAccounts.map((name) => [name, "income"] as const),
  ...spendingAccounts.map((name) => [name, "spending"] as const),
  ...englishIncome.map((name) => [bareWord(name), "income"] as const),
  ...englishSpending.map((name) => [bareWord(name), "spending"] as const),
]);

/** True for the name of an account (not of an item) in one of the schemes. */
export function isAccountName(text: string): boolean {
  return sides.has(bareWord(text));
}

/** True for an account's name in full or without its last word: where a line must be one or the other, it is then no item. */
export function isAccountLine(text: string): boolean {
  const word = bareWord(text);
  return sides.has(word) || shortNames.has(word);
}

/** The side of an account: known by name, else by its last word; null when neither tells. */
export function accountSide(text: string): "income" | "spending" | null {
  const word = bareWord(text);
  const known = sides.get(word);
  if (known !== undefined) return known;
  if (/(?:收入|income|receipts|revenue)$/.test(word)) return "income";
  if (/^(?:收入[-—]?)/.test(word) && word.length > 2) return "income";
  return /(?:支出|费用|expenses?|expenditure|spending|payments?)$/.test(word) || word.startsWith("支出")
    ? "spending"
    : null;
}

const balanceAccount =
  /^(?:库存现金|现金|银行|银行存款|其他货币资金|零余额账户.*|财政应返还额度|其他应[收付]款|应[收付缴交].*|预[收付].*|暂[存付收].*|借[出入]?款|库存物品|材料|固定资产.*|在建工程|无形资产.*|累计(?:折旧|摊销)|(?:长期|短期|对外)?投资|代管.*|在途.*|后备金|.{2,}基金|工会资金(?:结转|结余)|(?:累计|本年|财政拨款|收支)?(?:结余|结转|差额)|待处理.*损溢|cash|cashonhand|bank|bankdeposits?|.*(?:receivable|payable)s?|fixedassets?)$/;

/** True for an account of assets, debts or balances (库存现金, 银行存款, 其他应付款, 固定资产 …): what stands there is the other leg of a payment. */
export function isBalanceAccount(text: string): boolean {
  return balanceAccount.test(bareWord(text));
}

const numbering =
  /^\s*(?:[（(]\s*(?:[一二三四五六七八九十]{1,3}|\d{1,2})\s*[)）]|[一二三四五六七八九十]{1,3}\s*[、.．,，]|\d{1,2}(?:\.\d{1,2})+[.、．]?|\d{1,2}\s*[、.．)）]|[①-⑳]|其中[:：]?)\s*/;

/** A name without the number before it, and the manner of numbering: `一、`, `（一）`, `1.`, `(1)`, `1.1`, `其中`; "" when there is none. */
export function splitNumbering(text: string): { readonly name: string; readonly style: string } {
  const match = numbering.exec(text);
  if (match === null || match[0].length === text.length) return { name: text, style: "" };
  const style = match[0]
    .trim()
    .replace(/[一二三四五六七八九十]+/, "一")
    .replace(/\d+/g, "1")
    .replace(/[①-⑳]/, "①")
    .replace(/[:：，,．]/g, "")
    .replace("（", "(")
    .replace("）", ")");
  return { name: text.slice(match[0].length), style };
}
