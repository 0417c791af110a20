import type { GroupText } from "./group-text.js";

/** Sentences about dues. */
export const duesTexts: readonly GroupText[] = [
  {
    keys: ["dues/liable", "dues/clear"],
    clauses: {
      "zh-CN": (t) => [
        t.say("应缴会费会员", ...t.count("dues/liable")),
        t.say("已缴清", ...t.count("dues/clear"), "，占", { part: "dues/clear", whole: "dues/liable" }),
      ],
      en: (t) => [
        t.say(...t.count("dues/liable", "member was", "members were"), " liable for dues"),
        t.say({ number: "dues/clear" }, " paid in full (", { part: "dues/clear", whole: "dues/liable" }, ")"),
      ],
    },
  },
  {
    keys: ["dues/received", "dues/due", "dues/arrears", "dues/rate"],
    clauses: {
      "zh-CN": (t) => [
        t.say("本年收缴会费", ...t.money("dues/received"), t.change("dues/received")),
        t.say("应缴", ...t.money("dues/due")),
        t.say("收缴率", { number: "dues/rate" }),
        t.say("尚欠", ...t.money("dues/arrears")),
      ],
      en: (t) => [
        t.say("Dues received for the year: ", ...t.money("dues/received"), t.change("dues/received")),
        t.say(...t.money("dues/due"), " were due"),
        t.say("rate of collection ", { number: "dues/rate" }),
        t.say(...t.money("dues/arrears"), " in arrears"),
      ],
    },
  },
];

/** Sentences about income, spending and balance. */
export const moneyTexts: readonly GroupText[] = [
  {
    keys: ["money/income", "money/spending", "money/surplus"],
    clauses: {
      "zh-CN": (t) => [
        t.say(`${t.year}经费收入`, ...t.money("money/income"), t.change("money/income")),
        t.say(
          t.has("money/income") ? "支出" : `${t.year}经费支出`,
          ...t.money("money/spending"),
          t.change("money/spending"),
        ),
        t.say({ balance: "money/surplus", above: ["本年结余", "元"], below: ["收支相抵超支", "元"] }),
      ],
      en: (t) => [
        t.say(`${t.year} income came to `, ...t.money("money/income"), t.change("money/income")),
        t.say(
          t.has("money/income") ? "spending to " : `${t.year} spending came to `,
          ...t.money("money/spending"),
          t.change("money/spending"),
        ),
        t.say({ balance: "money/surplus", above: ["a surplus of ", " yuan"], below: ["a deficit of ", " yuan"] }),
      ],
    },
  },
  {
    keys: ["money/opening", "money/tail", "money/closing"],
    clauses: {
      "zh-CN": (t) => [
        t.say("上年结余", ...t.money("money/opening")),
        t.say("投资、提取后备金等增减", ...t.money("money/tail")),
        t.say(`${t.day}滚存结余`, ...t.money("money/closing"), t.change("money/closing")),
      ],
      en: (t) => [
        t.say("Opening balance ", ...t.money("money/opening")),
        t.say("investments and reserves ", ...t.money("money/tail")),
        t.say("balance carried forward ", ...t.money("money/closing"), t.change("money/closing")),
      ],
    },
  },
];

/** Sentences about donations. */
export const donationTexts: readonly GroupText[] = [
  {
    keys: ["donation/raised", "donation/passed"],
    clauses: {
      "zh-CN": (t) => [
        t.say("募集帮困善款", ...t.money("donation/raised"), t.change("donation/raised")),
        t.say(t.has("donation/raised") ? "救助使用" : "使用帮困善款救助", ...t.money("donation/passed")),
      ],
      en: (t) => [
        t.say("Donations raised: ", ...t.money("donation/raised"), t.change("donation/raised")),
        t.say(t.has("donation/raised") ? "passed on: " : "Donations passed on: ", ...t.money("donation/passed")),
      ],
    },
  },
];
