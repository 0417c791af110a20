import { simplified } from "../values/simplified.js";
import { squeezeText } from "../values/text.js";

const period =
  "(?:本[页月季年日期周]|当[月年页日]|[上下]半年|全年|第?[一二三四1-4]季度?|(?:\\d{1,2}|[一二三四五六七八九十]{1,3})月份?|截至?本?月|以上)?";
const strong = new RegExp(
  `^${period}(?:小计|合计|总计|共计|累计|累计数|合计数|月计|季计|年计|日计|总合计|合计金额|金额合计|合计人数|(?:[借贷]方|收入|支出)?(?:合计|总)(?:笔数|金额))(?:支出|收入)?(?:数|额|元)?(?:\\(.*\\))?(?:[:：].*)?$`,
);
const pageWords =
  /^\(?(?:(?:过|转|结转|续|见)(?:次|下)页|[承接](?:上|前)页(?:余额|结余|累计|合计|数)?|上页(?:结转|余额|结余|累计|合计)|(?:过次|承前|转下)页?|本[月季年期页](?:发生|合计|累计)额?.*|[本当]?[月季年日]结)\)?$/;
/** Sums written out: 合计（大写）：壹元整. */
const inWords = /^(?:(?:人民币|合计|总计|小计|共计|金额)[(:：]?)*大写/;
const english = /^(?:sub-?total|total|grandtotal|totals|sum|carriedforward|pagetotal|monthtotal)[:：]?$/i;
const weak = /(?:小计|合计|总计|共计|累计)(?:\(.*\))?[:：]?$/;

/** Whether a text (one that `isTelling`) marks a row of sums: `total` whatever else stands there, `maybe` for 语文组小计 or 春游门票合计, which may also be a record's. */
export function totalWord(text: string): "total" | "maybe" | null {
  if (text.length > 60) return null;
  const word = plain(text);
  if (inWords.test(word)) return "total";
  if (word.length > 20) return null;
  if (strong.test(word) || pageWords.test(word) || english.test(word)) return "total";
  return word.length <= 14 && weak.test(word) ? "maybe" : null;
}

/** Grand totals, as opposed to those of a page, a month or a group. */
export function isGrandTotal(text: string): boolean {
  return /^(?:合计|总计|总合计|共计|total|grandtotal)[:：]?$/i.test(plain(text));
}

const opening = new RegExp(
  "^(?:(?:承前页?|承上页|接前页|接上页)|(?:结转|转入|收到)?(?:承?上|去|前|\\d{2,4})年(?:度|末|底)?(?:工会|单位)?(?:经费|会费|资金|账户|账面|银行)?(?:累计|滚存)?" +
    "(?:结余|结转|余额|结存|转入|余款)(?:转入|结转|结余|资金|经费|余额|金额|数|款|额)*|(?:期|年|月)初(?:滚存|账面|银行)?(?:余额|结余|结存|数|金额)|" +
    "上(?:期|月|季)(?:末|底)?(?:结余|余额|结转|结存|转入)|opening\\s?balance|balance\\s?b\\/?f|brought\\s?forward)$",
  "i",
);
const carried =
  /^(?:本月|月末|期末|年末|本年|本期|本季|本日|当前|截至.*)(?:末|底|止)?(?:滚存|账面|银行)?(?:余额|结余|结转|结存|余款)$|^(?:结转下[月年页期]|结转下年度?|closingbalance|balancec\/?f)$/i;

const bankBalance =
  /^(?:(?:\d{1,2}|[一二三四五六七八九十]{1,3})月份?|本[月季年期]|当[月前]|截至?.{0,12})?(?:期|月|季|年)?[末底止]?(?:工会)?(?:银行|对账单|存款|账户|账面)+(?:(?:期|月|季|年)[末底]|本[月期])?(?:余额|结余|结存)[:：]?$/;

/** A sign that every such text has; most summaries have none. */
const balanceSign = /[承接余餘结結转轉初存bｂＢ]/i;

/** 期初余额, 上年结转, 承前页: a balance brought forward; the ledger decides which of them is the year's opening. */
export function isOpening(text: string): boolean {
  return text.length < 24 && balanceSign.test(text) && opening.test(plain(text));
}

/** 期末余额, 本月结余, 结转下年, 对账单余额: balances that only repeat what the rows say. */
export function isBalance(text: string): boolean {
  if (text.length >= 24 || !balanceSign.test(text)) return false;
  const squeezed = plain(text);
  return carried.test(squeezed) || bankBalance.test(squeezed);
}

/** 对账单余额, 3月末银行存款余额: what the bank or the account book states. */
export function isBankBalance(text: string): boolean {
  return text.length < 24 && balanceSign.test(text) && bankBalance.test(plain(text));
}

const signature =
  /^[（(]?[*※★●]?(?:单位|部门|工会|财务|经审|经费|分管|主管|本表)?(?:制表|制单|填表|填报|编制|编报|报表|审核|复核|复审|会计|出纳|经办|主席|经审|审批|负责|领导|盖章|公章|签字|签章|签名|打印|记账|报送|联系|主任|组长|日期|时间|preparedby|approvedby|reviewedby|checkedby|signature)[^:：\d]{0,12}[:：]/i;
const note =
  /^[（(]?[*※★●]?(?:备注|说明|附注|注意|注意事项|填表说明|填报说明|编制说明|资料来源|注[\d①-⑩]?|附|notes?|remarks?|p\.?s\.?)\d?[:：.、]/i;

/** A note or a signature line under a table. */
export function isNote(text: string): boolean {
  if (!/[:：.、]/.test(text)) return false;
  const squeezed = plain(text);
  return signature.test(squeezed) || note.test(squeezed);
}

/** The template's row that shows how to fill in. */
export function isExample(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first !== 0x793a && first !== 0x4f8b && first !== 0x6837 && first !== 0x45 && first !== 0x65) return false;
  return /^(?:示例|例如?|样例|example|e\.g\.)\s*[:：]/i.test(text);
}

function plain(text: string): string {
  return simplified(squeezeText(text));
}
