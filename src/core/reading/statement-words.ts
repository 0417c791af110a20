import { bareWord } from "./header-text.js";
import type { Fit } from "./fit.js";
import type { HeaderCell } from "./header-cells.js";
import type { TabKey } from "../tabs/tab.js";

/** Names and titles of a bank's statement. */
const statementName =
  /对[账帐]单|银行(?:账户|存款)?(?:交易)?(?:流水|明细)|(?:交易|账户)(?:历史)?(?:交易)?(?:流水|明细)|(?:活期|历史)明细|(?:bank|account)statement|banktransactions/;
/** Names of what a union keeps itself, or makes of a statement. */
const ownName = /日记账|序时账|明细账|调节|往来|会费|cashbook|reconcil/;
/** Headers that only a bank's own system writes. */
const bankHeader =
  /^(?:对[方手](?:户名|[账帐][号户].*|行名|开户.*|银行|客户名称|卡号)|交易对[手方].*|收付方.*|交易流水.*|柜员流水.*|.*余额.*(?:联机|交易后).*|联机余额|交易后余额|借贷(?:标[志识]|方向)|[收存][支取]标志|账户明细编号.*|本方[账帐]号|[付收]款人[账帐]号|[付收]款人开户.*|起息日期?|交易附言|回单编号|counterparty.*)$/;

/**
 * True for a table that a bank's own system has written: its name says so, or two of its headers are a bank's. A table with accounts (科目) or
 * with members is the union's own, whatever it is called.
 */
export function isStatement(
  name: string,
  titles: readonly string[],
  cells: readonly HeaderCell[],
  fits: ReadonlyMap<TabKey, Fit>,
): boolean {
  const spending = fits.get("disbursements")?.columns;
  if ((spending?.get("account")?.rank ?? 0) > 1 || (spending?.get("item")?.rank ?? 0) > 1) return false;
  if (fits.get("dues")?.columns.has("memberNo") === true) return false;
  const said = bareWord([name, ...titles].join(" "));
  if (ownName.test(said)) return false;
  const ofBank = cells.filter(({ own }) => bankHeader.test(bareWord(String(own)).replace(/[a-z]+$/, ""))).length;
  return ofBank > 1 || statementName.test(said);
}
