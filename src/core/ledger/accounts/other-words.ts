import { foldName } from "./account-text.js";

const opening = new RegExp(
  "^(?:承前页?|承上页|(?:结转|转入|收到)?(?:上|去|前|\\d{2,4})年(?:度|末|底)?(?:工会|单位)?(?:经费|会费|资金|账户|账面|银行)?(?:累计|滚存)?" +
    "(?:结余|结转|余额|结存|转入|余款)(?:转入|结转|结余|资金|经费|余额|金额|数|款|额)*|(?:期|年)初(?:滚存|账面|银行)?(?:余额|结余|结存|数|金额)|" +
    "上[期季](?:结余|余额|结转|结存)|openingbalance|broughtforward|balanceb/?f)$",
  "i",
);
const carried =
  /^(?:承前页?|承上页|(?:期|月)初(?:滚存|账面|银行)?(?:余额|结余|结存|数|金额)|上[月期季](?:末|底)?(?:结余|余额|结转|结存))$/;
const transfer =
  /^(?:内部(?:转账|划转|调拨|往来)|(?:资金|账户|基金)(?:之?间)?(?:划转|调拨|转账)|转账|划转|提现|取现|提取现金|支取现金|现金支取|存现|存入现金|(?:活期)?转(?:存|为)?定期(?:存款)?|存(?:入)?定期(?:存款)?|定期(?:存款)?(?:到期)?(?:转(?:回|入|存)(?:活期)?|支取)|internaltransfer)$/;
const balanceSheet =
  /^(?:库存现金|现金|(?:银行)?(?:定期|活期)?存款|其他货币资金|零余额账户用款额度|应收上级(?:经费|补助)?|应收下级经费|应付上级经费|应付下级(?:经费|补助)?|其他应收款|其他应付款|应收款|应付款|暂付款|暂收款|预付款|预收款|借款|借出款|备用金|固定资产|在建工程|无形资产|库存物品|往来款|往来款项|净资产|资产基金|工会资金结余|internaltransfer)$/;

/** True for a balance brought forward from last year: 上年结余, 年初余额, 承前. */
export function meansOpening(text: string): boolean {
  return opening.test(unnumbered(text));
}

/** True for a balance that a journal repeats every month or page: 承前页, 期初余额, 上月结余. */
export function meansCarried(text: string): boolean {
  return carried.test(unnumbered(text));
}

/** True for money moved between the union's own accounts. */
export function meansTransfer(text: string): boolean {
  return transfer.test(unnumbered(text));
}

/** True for an account of the balance sheet: what is booked there is neither income nor spending. */
export function meansBalanceSheet(text: string): boolean {
  return balanceSheet.test(unnumbered(text));
}

/** The tail line of the statutory form that an account names, or null; `direction` is the tab's. */
export function tailOf(direction: "income" | "spending", text: string): "收回投资" | "投资" | "提取后备金" | null {
  const name = unnumbered(text);
  if (/^(?:收回(?:对外)?投资(?:款|本金|收入)?|(?:对外)?投资(?:款)?(?:收回|本金收回)|收回投资本金)$/.test(name))
    return "收回投资";
  if (direction === "spending" && /^(?:对外)?投资(?:支出|款|款支出)?$/.test(name)) return "投资";
  return /^(?:提取)?(?:工会)?后备(?:金|基金)(?:提取)?$/.test(name) ? "提取后备金" : null;
}

function unnumbered(text: string): string {
  return foldName(text)
    .replace(/^(?:[(]?[一二三四五六七八九十\d]{1,3}[)、]|\d{1,2}\.(?=\D))(?=.)/, "")
    .replace(/^(?:加|减|其中)[:]?/, "")
    .replace(/^\d{3,}(?:[-.]\d+)*[-.]?(?=[^\d年])/, "");
}
