import { fundTitle } from "../../ledger/funds/fund-name.js";
import { proofOf, type Reconciliation } from "../../ledger/bank/reconciliation.js";
import { bankHolderDiffers } from "../../rules/across/bank-holder-differs.js";
import type { Books } from "../../rules/rule.js";
import { isoDay } from "../../values/day.js";
import { yuanText, type Fen } from "../../values/fen.js";
import type { Bilingual, Language } from "../../values/language.js";

/** What the reader of the form has to know: what was compared, what does not pass through the account, and what a difference comes from. */
export function explanations(books: Books, compared: Reconciliation, isFixed: boolean, language: Language): string[] {
  const texts = [
    scope(books, compared),
    ...(compared.cash.length > 0 ? [cash(compared)] : []),
    ...(compared.between.length > 0 ? [between(compared)] : []),
    ...(compared.unconfirmed.length > 0 ? [unconfirmed(compared)] : []),
    ...(compared.matches.some((match) => match.unlike) ? [unlike(compared)] : []),
    ...(isFixed ? [fixed] : []),
    ...(proofOf(compared).difference === 0 ? [] : difference(compared)),
  ];
  return texts.map((text) => text[language]);
}

function scope({ ledger }: Books, { first, last, lines, matches }: Reconciliation): Bilingual {
  const funds = (language: Language): readonly string[] => ledger.funds.map(({ fund }) => fundTitle(fund, language));
  const [from, to] = [isoDay(first), isoDay(last)];
  const matched = matches.reduce((sum, match) => sum + match.lines.length, 0);
  return {
    "zh-CN": `对账期间 ${from} 至 ${to}；对账单 ${lines.length} 笔，已核对 ${matched} 笔。账面余额含全部资金（${funds("zh-CN").join("、")}），由期初结余加收入、减支出得出。`,
    en: `Compared from ${from} to ${to}: ${matched} of the statement's ${lines.length} lines are in the books. The books' balance is that of all funds (${funds("en").join(", ")}): openings plus receipts less payments.`,
  };
}

function cash({ cash: sources, bankOnly }: Reconciliation): Bilingual {
  const amount = yuanText(0 - sumOf(sources));
  const isDrawn = bankOnly.some(({ line }) => line.fen < 0 && drawn.test(line.text ?? ""));
  return {
    "zh-CN": `另有现金支付 ${sources.length} 笔、${amount} 元，不经过银行，不在账面余额内${isDrawn ? "；提取现金见“银行已付、单位未付”" : ""}。`,
    en: `${sources.length} payments in cash, ${amount} yuan, do not pass through the account and are not in the books' balance here${isDrawn ? "; cash drawn stands among what the bank paid" : ""}.`,
  };
}

function between({ between: moves }: Reconciliation): Bilingual {
  const [inflow, outflow] = [sumOf(moves.filter(({ fen }) => fen > 0)), 0 - sumOf(moves.filter(({ fen }) => fen < 0))];
  const [came, went] = [yuanText(inflow), yuanText(outflow)];
  return {
    "zh-CN": `账面余额已计入经对账单证实的提现、转存定期、往来款等 ${moves.length} 笔（转入 ${came} 元，转出 ${went} 元）；这些款项不是收支，不在决算表内。`,
    en: `The books' balance holds ${moves.length} withdrawals, deposits or debts that the statement confirms (in ${came} yuan, out ${went}); they are neither income nor spending and not in the report.`,
  };
}

function unconfirmed({ unconfirmed: moves, first }: Reconciliation): Bilingual {
  const amount = yuanText(0 - sumOf(moves));
  const earlier = moves.filter((move) => move.first < first).length;
  const open = moves.length - earlier;
  return {
    "zh-CN": `账面余额另计入对账单未见的提现、转存定期、往来款等 ${moves.length} 笔、${amount} 元：期内 ${open} 笔列入“单位已付、银行未付”，对账期前 ${earlier} 笔计入期初；请逐笔查明去向。`,
    en: `The books' balance also holds ${moves.length} withdrawals, deposits or debts, ${amount} yuan, that the statement does not show: ${open} of the period are listed as booked as paid and not with the bank, ${earlier} from before it are in the opening. See where each went.`,
  };
}

function unlike({ matches }: Reconciliation): Bilingual {
  const count = matches.filter((match) => match.unlike).length;
  return {
    "zh-CN": `已核对中有 ${count} 笔对方户名与账上收款人不符，仅按金额、日期相近对上，请核对回单。`,
    en: `${count} of the matched payments went to another name than the books' payee: they only agree in amount and day. Check the bank's slips.`,
  };
}

/** How banks and treasurers name cash that is drawn. */
const drawn = /提现|取现|提取现金|支取|现支|备用金|withdraw|cash/i;

const fixed: Bilingual = {
  "zh-CN": "※ 为按账上各行算出的数值，不随账改动；账改后请重新生成。",
  en: "※ is a value reckoned from the rows, which does not follow later changes; make the sheet again after them.",
};

/** What stands at the head of the form, in plain sight: that the statement is of another holder. */
export function cautions(books: Books, language: Language): string[] {
  return bankHolderDiffers.check(books).map(({ args }) => bankHolderDiffers.says[language](args));
}

function difference({ opening, cleared, gaps }: Reconciliation): Bilingual[] {
  const atOpening = opening.bank === null || opening.book === null ? 0 : opening.bank - opening.book + sumOf(cleared);
  const broken = gaps.reduce((sum, { gap }) => sum + gap, 0);
  return [
    ...(atOpening === 0
      ? []
      : [
          {
            "zh-CN": `差额中 ${yuanText(atOpening)} 元来自期初：对账单期初余额与账面期初余额除上期未达账项外不相等。`,
            en: `${yuanText(atOpening)} yuan of the difference come from the beginning: beyond what was under way the statement begins with another balance than the books.`,
          },
        ]),
    ...(broken === 0
      ? []
      : [
          {
            "zh-CN": `差额中 ${yuanText(broken)} 元来自对账单本身：其余额不连续，可能漏了行。`,
            en: `${yuanText(broken)} yuan of the difference come from the statement itself: its balances do not follow from its lines, some may be missing.`,
          },
        ]),
  ];
}

function sumOf(all: readonly { readonly fen: Fen }[]): Fen {
  return all.reduce((sum, { fen }) => sum + fen, 0);
}
