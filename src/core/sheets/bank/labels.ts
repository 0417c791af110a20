import type { Bilingual, Language } from "../../values/language.js";

/** The words of the bank reconciliation. */
export const words = {
  title: { "zh-CN": "银行存款余额调节表", en: "Bank Reconciliation 银行存款余额调节表" },
  unit: { "zh-CN": "单位（公章）：", en: "Union (seal): " },
  account: { "zh-CN": "账号：", en: "Account: " },
  until: { "zh-CN": "对账截止日：", en: "As at: " },
  currency: { "zh-CN": "单位：元", en: "Unit: yuan" },
  item: { "zh-CN": "项目", en: "Item" },
  amount: { "zh-CN": "金额", en: "Amount" },
  count: { "zh-CN": "笔数", en: "Lines" },
  where: { "zh-CN": "单元格", en: "Cell" },
  book: { "zh-CN": "单位银行存款账面余额", en: "Balance in the books" },
  bank: { "zh-CN": "银行对账单余额", en: "Balance in the statement" },
  bankReceived: { "zh-CN": "加：银行已收、单位未收", en: "Plus: received by the bank, not booked" },
  bankPaid: { "zh-CN": "减：银行已付、单位未付", en: "Less: paid by the bank, not booked" },
  bookReceived: { "zh-CN": "加：单位已收、银行未收", en: "Plus: booked as received, not with the bank" },
  bookPaid: { "zh-CN": "减：单位已付、银行未付", en: "Less: booked as paid, not with the bank" },
  adjusted: { "zh-CN": "调节后余额", en: "Adjusted balance" },
  difference: { "zh-CN": "差额（银行－账面）", en: "Difference (bank less books)" },
  agrees: { "zh-CN": "相符", en: "agrees" },
  differs: { "zh-CN": "不相符", en: "differs" },
  broken: { "zh-CN": "余额不连续，须核对原件", en: "balances do not follow: see the original" },
  breakAt: { "zh-CN": "对账单余额不连续", en: "Balance does not follow" },
  wanting: { "zh-CN": "待填", en: "to be filled in" },
  listBank: { "zh-CN": "银行对账单", en: "Bank statement" },
  listBook: { "zh-CN": "单位账", en: "Books" },
  day: { "zh-CN": "日期", en: "Date" },
  party: { "zh-CN": "对方户名、摘要", en: "Counterparty, description" },
  voucher: { "zh-CN": "凭证号", en: "Voucher" },
  summary: { "zh-CN": "摘要、收款人", en: "Description, payee" },
  basis: { "zh-CN": "核对依据", en: "Matched by" },
  note: { "zh-CN": "说明与处理", en: "Explanation" },
  key: { "zh-CN": "标识", en: "Key" },
  none: { "zh-CN": "无", en: "None" },
  text: { "zh-CN": "户名摘要", en: "text" },
  date: { "zh-CN": "金额日期", en: "date" },
  batch: { "zh-CN": "合并", en: "batch" },
  ambiguous: { "zh-CN": "同额多笔", en: "one of several" },
  later: { "zh-CN": "期后已记", en: "booked later" },
  uncounted: { "zh-CN": "账上此行未计入", en: "row not counted" },
  cash: { "zh-CN": "账上记为现金支付", en: "booked as paid in cash" },
  unlike: { "zh-CN": "户名不符，请核对", en: "another name: check the payee" },
  unread: {
    "zh-CN": "日期、金额或收付方向未能读取，未计入本表；请改正对账单后重新生成。",
    en: "Its date, amount or side could not be read and it is in no figure; correct the statement and make the sheet again.",
  },
  balanceUnused: {
    "zh-CN": "不能确认：对账单最后一个余额未采用",
    en: "cannot be confirmed: the statement's last balance is not the one used",
  },
  kept: { "zh-CN": "保留的说明（已核对或已不在对账单、账上的）", en: "Kept notes (of items matched since or gone)" },
  cashier: { "zh-CN": "出纳：", en: "Cashier: " },
  reviewer: { "zh-CN": "复核：", en: "Reviewed by: " },
  head: { "zh-CN": "财务负责人：", en: "Head of finance: " },
  signedOn: { "zh-CN": "日期：", en: "Date: " },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type Word = keyof typeof words;

/** One of the sheet's words. */
export function word(key: Word, language: Language): string {
  return words[key][language];
}

/** True for a word as either language writes it. */
export function isWord(key: Word, text: string): boolean {
  const own: Bilingual = words[key];
  return text.trim() === own["zh-CN"] || text.trim() === own.en;
}

/** The headings of the lists, with the number of their entries. */
export const sections = {
  bankReceived: {
    "zh-CN": (count: number) => `一、银行已收、单位未收（${count} 笔）`,
    en: (count: number) => `I. Received by the bank, not booked (${count})`,
  },
  bankPaid: {
    "zh-CN": (count: number) => `二、银行已付、单位未付（${count} 笔）`,
    en: (count: number) => `II. Paid by the bank, not booked (${count})`,
  },
  bookReceived: {
    "zh-CN": (count: number) => `三、单位已收、银行未收（${count} 笔）`,
    en: (count: number) => `III. Booked as received, not with the bank (${count})`,
  },
  bookPaid: {
    "zh-CN": (count: number) => `四、单位已付、银行未付（${count} 笔）`,
    en: (count: number) => `IV. Booked as paid, not with the bank (${count})`,
  },
  matched: {
    "zh-CN": (count: number) => `五、已核对（${count} 笔；收为正，付为负）`,
    en: (count: number) => `V. Matched (${count}; receipts positive, payments negative)`,
  },
} as const;

/** What a balance that breaks says, in yuan, and what it should say. */
export const breakSays = {
  "zh-CN": (stated: string, due: string) =>
    `对账单写 ${stated}，按前一余额加减应为 ${due}；可能漏行或改动过，请核对银行原件。`,
  en: (stated: string, due: string) =>
    `The statement says ${stated}, from the balance before it should be ${due}: lines may be missing or changed, see the bank's original.`,
} as const;

/** Of the statement's rows that are in no figure. */
export const unreadSays = {
  heading: {
    "zh-CN": (count: number) => `对账单中未计入的行（${count} 行）`,
    en: (count: number) => `Rows of the statement that are in no figure (${count})`,
  },
  verdict: {
    "zh-CN": (count: number) => `不能确认：对账单有 ${count} 行未能读取`,
    en: (count: number) => `cannot be confirmed: ${count} line(s) of the statement could not be read`,
  },
  balance: {
    "zh-CN": (balance: string) => `此行余额 ${balance}`,
    en: (balance: string) => `balance in this row ${balance}`,
  },
} as const;

/** Why no sheet is made. */
export const notBuilt = {
  none: {
    "zh-CN":
      "账本里没有可读的银行对账单。请把网银导出的对账单（有交易日期、收入和支出、余额）放进本工作簿的一张表，表名写“对账单”，再生成。",
    en: 'The workbook has no bank statement that can be read. Put the bank\'s export (date, paid in, paid out, balance) into a sheet named "Bank statement" and make the sheet again.',
  },
  period: {
    "zh-CN": "对账单里没有账簿年度的收付，无法编调节表。请换成本年度的对账单。",
    en: "The bank statement has nothing of the books' year, so there is nothing to reconcile. Use the year's own statement.",
  },
  unmatched: {
    "zh-CN": "对账单没有一笔与账上相符，多半不是工会账户的对账单，没有编调节表。请核对账号和户名。",
    en: "Not one line of the bank statement is in the books: it is likely another account's, so no reconciliation was made. See whose account it is.",
  },
  holder: {
    "zh-CN":
      "对账单的户名不是本单位，多数收付在账上也找不到，没有编调节表。请换成本单位账户的对账单；若确是本单位账户，请核对“设置”中的单位名称。",
    en: "The bank statement is of another holder and most of its lines are not in the books, so no reconciliation was made. Use the statement of the union's own account; if it is, see the union's name in the settings.",
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
