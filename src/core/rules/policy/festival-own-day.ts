import { defineRule, type Found } from "../rule.js";
import { paymentsExample } from "./example-books.js";
import { festivalGifts } from "./festival-gifts.js";
import type { Payment } from "./payments.js";

type FestivalArgs = Readonly<Record<"zh" | "en", string>>;

/** 三八, 六一, 教师节 and 重阳 are kept as activities; booked as festival gifts to members they fail an audit. */
export const festivalOwnDay = defineRule<FestivalArgs>({
  code: "festival-own-day",
  family: "policy",
  severity: "warning",
  title: {
    "zh-CN": "三八、六一、教师节、重阳按节日慰问列支",
    en: "Women's, Children's, Teachers' Day or Double Ninth as a festival gift",
  },
  why: {
    "zh-CN": "这几个节日不属于逢年过节慰问的范围，学校一般按专项活动或表彰列支。",
    en: "These days are not among those for gifts to members; schools book them as activities or commendations.",
  },
  source: { "zh-CN": "总工办发〔2017〕32号第八条", en: "总工办发〔2017〕32号, art. 8" },
  expects: { "zh-CN": "按活动、表彰等实际用途列支", en: "booked as the activity or commendation it was" },
  says: {
    "zh-CN": ({ zh }) => `${zh}不能按节日慰问给会员发放慰问品；如是活动、表彰或走访，请改写摘要和科目，并附相应材料。`,
    en: ({ en }) =>
      `${en} is no occasion for festival gifts to members; if this was an activity, a commendation or a visit, say so in the purpose and the account and keep its papers.`,
  },
  needs: [["disbursements"]],
  examples: {
    fails: [{ ...paymentsExample({}, ["2026-09-08", "教师节慰问会员礼品", 6000, 30, null]), at: "支出!C2" }],
    passes: [
      paymentsExample(
        {},
        ["2026-03-06", "三八节插花活动", 1800, 30, null, "职工活动支出", "其他活动"],
        ["2026-09-08", "教师节表彰优秀教师奖品", 3000, null, null, "职工活动支出", "其他活动"],
      ),
    ],
  },
  check: (books) =>
    festivalGifts(books).other.flatMap(({ payment, festival }): Found<FestivalArgs>[] => {
      if (festival.standing !== "own" || !isBookedAsGift(payment)) return [];
      return [{ at: payment.at, args: { zh: festival.name["zh-CN"], en: festival.name.en } }];
    }),
});

/** By its kind, its account or its words; gifts at these days that are booked elsewhere are left alone. */
function isBookedAsGift({ row: { values }, purpose }: Payment): boolean {
  const { category, account, item } = values;
  return (
    `${category ?? ""}${purpose}`.includes("节日") ||
    /会员活动|集体福利|会员福利|节日/.test(`${account ?? ""}${item ?? ""}`)
  );
}
