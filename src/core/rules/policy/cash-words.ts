import { remember } from "../../ledger/remember.js";
import type { Payment } from "./payments.js";

/** Tells from a payment's words the money, or what is as good as money, that it gives; null where it gives none, or says that it does not. */
export function cashReader(): (payment: Payment) => string | null {
  const wordIn = remember(cashWordIn);
  return ({ purpose, row: { values } }) => {
    const { category, payee, remarks } = values;
    const inText = (text: string | null): string | null => (text === null ? null : wordIn(text));
    const said = wordIn(purpose) ?? inText(category) ?? inText(payee) ?? inText(remarks);
    const method = values.method === null ? null : cashMethod.exec(values.method);
    if (said === null && method === null) return null;
    const isShop = shop.test(payee ?? "");
    // 现金 is how a shop is paid; a shop's 购物卡 are given on.
    if (said !== null && !(isShop && money.test(said))) return said;
    return method === null || isShop ? null : method[0];
  };
}

/** The first word of a text that stands for money in a clause that does not deny it and speaks of no purchase. */
function cashWordIn(text: string): string | null {
  if (text.search(cashWords) < 0) return null;
  let isDenied = false;
  for (const clause of text.split(clauseEnds)) {
    // 未发放现金，购物卡: what is no more than such words belongs to the clause before.
    const goesOn: boolean = isDenied && clause.replace(cashWords, "").replace(/[、和及或等\s]/g, "") === "";
    isDenied = goesOn || denied.test(clause);
    if (isDenied) continue;
    for (const [word] of clause.matchAll(cashWords)) {
      if (!money.test(word) || !(shop.test(clause) && paidInCash.test(clause))) return word;
    }
  }
  return null;
}

const clauseEnds = /[，,。；;！!（）()\n]/;
/** 未婚, 未到会 and the like deny nothing. */
const denied =
  /严禁|禁止|杜绝|除外|不(?:得|含|发|准|能|可|许|以|用|是|包括|涉及)|未(?!婚|到|参加|能|休|成年|满|入会|退)|没有|(?:无|非)(?=现金|购物|代金|红包|礼金)|并非|\b(?:no|not|without|never)\b/i;
const cashWords =
  /现金(?!支票)|购物卡|购物券|代金券|红包|过节费|节日补贴|节日补助|慰问金|礼金|礼品卡|储值卡|预付卡|充值卡|加油卡|话费|gift card|\bcash\b/gi;
const money = /^(?:现金|cash)$/i;
const paidInCash = /现金(?:支?付|结算|结账|购|采购|垫付)|(?:付|以|用)现金|(?:paid|pay|payment) (?:in|by) cash/i;
const cashMethod = /现金(?!支票)|微信红包|cash(?! ?cheque| ?check)/i;
const shop = /店|超市|商场|公司|商行|厂|市场|合作社|经营部|批发|商贸|专柜|中心|门市|shop|store|supermarket|ltd|market/i;
