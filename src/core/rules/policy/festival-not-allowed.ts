import type { Found } from "../rule.js";
import { defineRule } from "../rule.js";
import { paymentsExample } from "./example-books.js";
import { festivalGifts } from "./festival-gifts.js";

type FestivalArgs = Readonly<Record<"zh" | "en", string>>;

/** Gifts at a festival that is not among the seven; minority festivals need the settings to name them. */
export const festivalNotAllowed = defineRule<FestivalArgs>({
  code: "festival-not-allowed",
  family: "policy",
  severity: "warning",
  title: { "zh-CN": "不在允许慰问的节日内", en: "Gifts at a festival that is not among the allowed" },
  why: {
    "zh-CN": "逢年过节慰问只限元旦、春节、清明、劳动节、端午、中秋、国庆，以及经批准的少数民族节日。",
    en: "Gifts to all members are for the seven statutory festivals and for approved minority festivals only.",
  },
  source: { "zh-CN": "总工办发〔2017〕32号第八条", en: "总工办发〔2017〕32号, art. 8" },
  expects: {
    "zh-CN": "元旦、春节、清明、劳动节、端午、中秋、国庆",
    en: "New Year, Spring Festival, Qingming, Labour Day, Dragon Boat, Mid-Autumn, National Day",
  },
  says: {
    "zh-CN": ({ zh }) =>
      `${zh}不在可以发放节日慰问品的节日之内；属于其他支出的请改写摘要和科目，经批准的少数民族节日请填入“设置”的“民族节日”。`,
    en: ({ en }) =>
      `${en} is not among the festivals at which gifts may be given; book the payment as what it is, or name an approved minority festival under "Ethnic festivals" in the settings.`,
  },
  needs: [["disbursements"]],
  examples: {
    fails: [{ ...paymentsExample({}, ["2026-03-03", "元宵节慰问会员汤圆", 3000, 30, null]), at: "支出!C2" }],
    passes: [
      paymentsExample(
        { 民族节日: "古尔邦节" },
        ["2026-05-27", "古尔邦节慰问会员羊肉", 3000, 10, null],
        ["2026-03-03", "元宵节猜灯谜活动奖品", 1200, null, null],
      ),
    ],
  },
  check: (books) =>
    festivalGifts(books).other.flatMap(({ payment, festival }): Found<FestivalArgs>[] => {
      if (festival.standing === "own") return [];
      const args = { zh: festival.name["zh-CN"], en: festival.name.en };
      return [{ at: payment.at, args, ...(festival.standing === "ethnic" ? { severity: "info" } : {}) }];
    }),
});
