import type { GroupText } from "./group-text.js";

/** Sentences about hardship files. */
export const hardshipTexts: readonly GroupText[] = [
  {
    keys: ["hardship/files", "hardship/new", "hardship/lifted", "hardship/visited", "hardship/subsidy"],
    clauses: {
      "zh-CN": (t) => [
        t.say(`${t.day}在档困难${t.staff}`, ...t.count("hardship/files"), t.change("hardship/files")),
        t.say("本年新建档", ...t.count("hardship/new")),
        t.say("已脱困", ...t.count("hardship/lifted")),
        t.say("走访", ...t.count("hardship/visited")),
        t.say("档案登记补助", ...t.money("hardship/subsidy")),
      ],
      en: (t) => [
        t.say(
          `${t.day} `,
          ...t.count("hardship/files", "hardship file was", "hardship files were"),
          " in force",
          t.change("hardship/files"),
        ),
        t.say({ number: "hardship/new" }, " opened in the year"),
        t.say({ number: "hardship/lifted" }, " closed, the hardship being over"),
        t.say({ number: "hardship/visited" }, " visited"),
        t.say("aid of ", ...t.money("hardship/subsidy"), " entered in them"),
      ],
    },
  },
];

/** Sentences about mutual aid. */
export const mutualAidTexts: readonly GroupText[] = [
  {
    keys: ["mutual/enrolled", "mutual/active", "mutual/share", "mutual/fees", "mutual/unionFees"],
    clauses: {
      "zh-CN": (t) => [
        t.say(`组织${t.staff}参加医疗互助`, ...t.count("mutual/enrolled"), t.change("mutual/enrolled")),
        t.say("其中在职会员", ...t.count("mutual/active")),
        t.say("占在职会员", { number: "mutual/share" }),
        t.say("个人缴费", ...t.money("mutual/fees")),
        t.say("工会补助缴费", ...t.money("mutual/unionFees")),
      ],
      en: (t) => [
        t.say(
          ...t.count("mutual/enrolled", "member", "members"),
          " enrolled in medical mutual aid",
          t.change("mutual/enrolled"),
        ),
        t.say({ number: "mutual/active" }, " of them in post"),
        t.say({ number: "mutual/share" }, " of the members in post"),
        t.say("members paid ", ...t.money("mutual/fees")),
        t.say("the union paid ", ...t.money("mutual/unionFees")),
      ],
    },
  },
  {
    keys: ["mutual/cases", "mutual/benefits"],
    clauses: {
      "zh-CN": (t) => [
        t.say("医疗互助补助", ...t.count("mutual/cases"), t.change("mutual/cases")),
        t.say("补助金额", ...t.money("mutual/benefits"), t.change("mutual/benefits")),
      ],
      en: (t) => [
        t.say("Mutual aid paid ", ...t.count("mutual/cases", "benefit", "benefits"), t.change("mutual/cases")),
        t.say("in all ", ...t.money("mutual/benefits"), t.change("mutual/benefits")),
      ],
    },
  },
];
