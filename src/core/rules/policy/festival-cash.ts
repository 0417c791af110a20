import { defineRule, type Found } from "../rule.js";
import { paymentsExample } from "./example-books.js";
import { festivalGifts } from "./festival-gifts.js";
import type { Payment } from "./payments.js";

/** Festival gifts are goods, or vouchers for goods of a named shop (提货券); money and what is as good as money are not allowed. */
export const festivalCash = defineRule<{ readonly words: string }>({
  code: "festival-cash",
  family: "policy",
  severity: "warning",
  title: { "zh-CN": "节日慰问发现金或购物卡", en: "Cash or shopping cards at a festival" },
  why: {
    "zh-CN": "节日慰问只能发实物，现金、购物卡、代金券视同发放津补贴。",
    en: "Festival gifts are goods; cash, shopping cards and cash vouchers count as extra pay.",
  },
  source: { "zh-CN": "总工办发〔2017〕32号第八条", en: "总工办发〔2017〕32号, art. 8" },
  expects: { "zh-CN": "符合节日习惯的用品、生活必需品", en: "goods customary for the festival or for daily life" },
  says: {
    "zh-CN": ({ words }) => `节日慰问写有“${words}”；慰问只能发实物或指定商家的提货券，请核实并改正。`,
    en: ({ words }) =>
      `This festival gift speaks of "${words}"; only goods, or vouchers for goods of a named shop, may be given. Find out what was given and put it right.`,
  },
  needs: [["disbursements"]],
  examples: {
    fails: [{ ...paymentsExample({}, ["2026-02-06", "春节慰问会员购物卡", 9000, 30, null]), at: "支出!C2" }],
    passes: [
      paymentsExample(
        {},
        ["2026-02-06", "春节慰问会员米油提货券", 9000, 30, "某某超市"],
        ["2026-03-25", "会员生日蛋糕券", 600, 2, null],
      ),
    ],
  },
  check: (books) => {
    const { allowed, other } = festivalGifts(books);
    const gifts = [...allowed, ...other.map(({ payment }) => payment)].sort((a, b) => a.row.row - b.row.row);
    return gifts.flatMap((payment): Found<{ readonly words: string }>[] => {
      const words = cashIn(payment);
      return words === null ? [] : [{ at: payment.at, args: { words } }];
    });
  },
});

/** The words that tell money; 现金 as the way of paying a shop is none. */
function cashIn({ purpose, row: { values } }: Payment): string | null {
  const said = cashWords.exec(`${purpose} ${values.category ?? ""} ${values.payee ?? ""} ${values.remarks ?? ""}`);
  if (said !== null) return said[0];
  const method = cashMethod.exec(values.method ?? "");
  return method === null || shop.test(values.payee ?? "") ? null : method[0];
}

const cashWords =
  /(?<!不得发放|不发|非|严禁|禁止)(?:现金|购物卡|购物券|代金券|红包|过节费|节日补贴|节日补助|慰问金|礼金|礼品卡|储值卡|预付卡|充值卡|加油卡|话费|gift card|cash)/i;
const cashMethod = /现金|微信红包|cash/i;
const shop = /店|超市|商场|公司|商行|厂|市场|合作社|经营部|批发|商贸|专柜|中心|门市|shop|store|supermarket|ltd|market/i;
