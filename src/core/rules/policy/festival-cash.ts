import { defineRule, type Found } from "../rule.js";
import { cashReader } from "./cash-words.js";
import { paymentsExample } from "./example-books.js";
import { festivalGifts } from "./festival-gifts.js";

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
    const cashIn = cashReader();
    return gifts.flatMap((payment): Found<{ readonly words: string }>[] => {
      const words = cashIn(payment);
      return words === null ? [] : [{ at: payment.at, args: { words } }];
    });
  },
});
