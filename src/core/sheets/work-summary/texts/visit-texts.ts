import type { FigureKey } from "../figure-words.js";
import type { Teller } from "../teller.js";
import type { GroupText } from "./group-text.js";

/** Sentences about visits, relief and gifts. */
export const visitTexts: readonly GroupText[] = [
  {
    keys: [
      "visits/hardship",
      "visits/hospital",
      "visits/marriage",
      "visits/birth",
      "visits/retirement",
      "visits/death",
      "visits/other",
      "visits/money",
    ],
    clauses: {
      "zh-CN": (t) => [
        t.list(
          "走访慰问",
          "、",
          [
            t.say(`困难${t.staff}`, ...t.count("visits/hardship"), t.changeInRow("visits/hardship")),
            t.say(`住院${t.staff}`, ...t.count("visits/hospital"), t.changeInRow("visits/hospital")),
            t.say("结婚会员", ...t.count("visits/marriage")),
            t.say("生育会员", ...t.count("visits/birth")),
            t.say("退休会员", ...t.count("visits/retirement")),
            t.say("丧亲会员（会员家属）", ...t.count("visits/death")),
            t.say("其他会员", ...t.count("visits/other")),
          ],
          others(t, "等"),
        ),
        t.say(
          `${anybody(t) ? "" : "走访慰问"}${given(t, "visits/money", "发放", "登记")}慰问金`,
          ...t.money("visits/money"),
          t.change("visits/money"),
        ),
      ],
      en: (t) => [
        t.list(
          "Visited ",
          ", ",
          [
            t.say(
              ...t.count("visits/hardship", "household", "households"),
              " in hardship",
              t.changeInRow("visits/hardship"),
            ),
            t.say(...t.count("visits/hospital", "member", "members"), " in hospital", t.changeInRow("visits/hospital")),
            t.say({ number: "visits/marriage" }, " at a marriage"),
            t.say({ number: "visits/birth" }, " at a birth"),
            t.say({ number: "visits/retirement" }, " at retirement"),
            t.say({ number: "visits/death" }, " in bereavement"),
            t.say(...t.count("visits/other", "other", "others")),
          ],
          others(t, " and others"),
        ),
        t.say(
          anybody(t) ? given(t, "visits/money", "gave ", "registered as given: ") : "Given at visits: ",
          ...t.money("visits/money"),
          t.change("visits/money"),
        ),
      ],
    },
  },
  {
    keys: [
      "visits/hardship/money",
      "visits/hospital/money",
      "visits/marriage/money",
      "visits/birth/money",
      "visits/retirement/money",
      "visits/death/money",
      "visits/other/money",
      "visits/mixed/money",
    ],
    clauses: {
      "zh-CN": (t) => [
        t.list(registeredAny(t) ? "按登记，其中" : "其中", "、", [
          t.say(`困难${t.staff}慰问金`, ...t.money("visits/hardship/money")),
          t.say("住院慰问金", ...t.money("visits/hospital/money")),
          t.say("结婚慰问金", ...t.money("visits/marriage/money")),
          t.say("生育慰问金", ...t.money("visits/birth/money")),
          t.say("退休慰问金", ...t.money("visits/retirement/money")),
          t.say("丧事慰问金", ...t.money("visits/death/money")),
          t.say("其他慰问金", ...t.money("visits/other/money")),
          t.say("几类合并发放慰问金", ...t.money("visits/mixed/money")),
        ]),
      ],
      en: (t) => [
        t.list(registeredAny(t) ? "Of this, as registered, " : "Of this ", ", ", [
          t.say(...t.money("visits/hardship/money"), " to members in hardship"),
          t.say(...t.money("visits/hospital/money"), " at hospital visits"),
          t.say(...t.money("visits/marriage/money"), " at marriages"),
          t.say(...t.money("visits/birth/money"), " at births"),
          t.say(...t.money("visits/retirement/money"), " at retirement"),
          t.say(...t.money("visits/death/money"), " in bereavement"),
          t.say(...t.money("visits/other/money"), " at other visits"),
          t.say(...t.money("visits/mixed/money"), " paid for several kinds together"),
        ]),
      ],
    },
  },
  gifts(
    "visits/schooling",
    ["资助会员子女就学", "，发放助学金", "助学支出"],
    ["Schooling aid to ", "child", "children"],
  ),
  gifts("visits/warmth", ["送温暖慰问", "，发放款物", "送温暖支出"], ["Winter relief to ", "person", "people"]),
  gifts("visits/cooling", ["送清凉慰问", "，支出", "送清凉支出"], ["Summer relief to ", "person", "people"]),
  gifts(
    "visits/festival",
    ["节日慰问会员", "，发放慰问品", "节日慰问支出"],
    ["Festival gifts to ", "person", "people"],
  ),
  gifts("visits/birthday", ["生日慰问会员", "，支出", "生日慰问支出"], ["Birthday gifts to ", "member", "members"]),
];

/** What is said where further visits do not tell how many people they were for. */
function others(t: Teller, word: string): string {
  return t.isPartial(...visited) ? word : "";
}

/** What is said of money that payments show, and of money of which some stands only in the register. */
function given(t: Teller, key: FigureKey, paid: string, registered: string): string {
  return t.isRegistered(key) ? registered : paid;
}

function registeredAny(t: Teller): boolean {
  return t.isRegistered("visits/money");
}

/** Whether the books say of any kind of visit how many people it was for. */
function anybody(t: Teller): boolean {
  return visited.some((key) => t.has(key));
}

const visited = (["hardship", "hospital", "marriage", "birth", "retirement", "death", "other"] as const).map(
  (kind) => `visits/${kind}` as const,
);

type Gift = "visits/schooling" | "visits/warmth" | "visits/cooling" | "visits/festival" | "visits/birthday";

/** People and money of a kind; the money alone where the books do not say how many people. */
function gifts(
  key: Gift,
  [zh, zhMoney, zhAlone]: readonly [string, string, string],
  [en, one, many]: readonly [string, string, string],
): GroupText {
  const money: FigureKey = `${key}/money`;
  return {
    keys: [key, money],
    clauses: {
      "zh-CN": (t) => [
        t.has(key, money)
          ? t.say(
              zh,
              ...t.count(key),
              t.change(key),
              given(t, money, zhMoney, "，登记款物"),
              ...t.money(money),
              t.change(money),
            )
          : (t.say(zh, ...t.count(key), t.change(key)) ??
            t.say(given(t, money, zhAlone, `${zhAlone}（按登记）`), ...t.money(money), t.change(money))),
      ],
      en: (t) => [
        t.say(en, ...t.count(key, one, many), t.change(key)),
        t.has(key)
          ? t.say(given(t, money, "", "as registered, "), ...t.money(money), t.change(money))
          : t.say(en.replace(/ to $/, given(t, money, ": ", ", as registered: ")), ...t.money(money), t.change(money)),
      ],
    },
  };
}
