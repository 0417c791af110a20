import type { GroupText } from "./group-text.js";

/** Sentences about members. */
export const memberTexts: readonly GroupText[] = [
  {
    keys: ["members/total", "members/active", "members/retired"],
    clauses: {
      "zh-CN": (t) => [
        t.say(t.day, "共有会员", ...t.count("members/total"), t.change("members/total")),
        t.has("members/retired")
          ? t.list("其中", "、", [
              t.say("在职会员", ...t.count("members/active")),
              t.say("退休会员", ...t.count("members/retired")),
            ])
          : null,
      ],
      en: (t) => [
        t.say(t.day, " the union had ", ...t.count("members/total", "member", "members"), t.change("members/total")),
        t.has("members/retired")
          ? t.list("", ", ", [
              t.say({ number: "members/active" }, " in post"),
              t.say({ number: "members/retired" }, " retired"),
            ])
          : null,
      ],
    },
  },
  {
    keys: ["members/women", "members/men"],
    clauses: {
      "zh-CN": (t) => [
        t.isSum("members/total", ["members/women", "members/men"])
          ? t.say("女会员", ...t.count("members/women"), "，占", { part: "members/women", whole: "members/total" })
          : t.say("女会员", ...t.count("members/women")),
        t.say("男会员", ...t.count("members/men")),
      ],
      en: (t) => [
        t.isSum("members/total", ["members/women", "members/men"])
          ? t.say(
              ...t.count("members/women", "member is a woman", "members are women"),
              " (",
              { part: "members/women", whole: "members/total" },
              ")",
            )
          : t.say(...t.count("members/women", "member is a woman", "members are women")),
        t.say(...t.count("members/men", "is a man", "are men")),
      ],
    },
  },
  {
    keys: ["members/permanent", "members/contract", "members/temporary", "members/otherwise"],
    clauses: {
      "zh-CN": (t) => [
        t.list("在职会员中，", "、", [
          t.say("在编", ...t.count("members/permanent")),
          t.say("合同制（编外）", ...t.count("members/contract")),
          t.say("临时用工", ...t.count("members/temporary")),
          t.say("其他用工形式", ...t.count("members/otherwise")),
        ]),
      ],
      en: (t) => [
        t.list("Of the members in post ", ", ", [
          t.say(...t.count("members/permanent", "is permanent staff", "are permanent staff")),
          t.say(...t.count("members/contract", "is on contract", "are on contract")),
          t.say(...t.count("members/temporary", "is temporary", "are temporary")),
          t.say(...t.count("members/otherwise", "is otherwise employed", "are otherwise employed")),
        ]),
      ],
    },
  },
  {
    keys: ["members/joined", "members/retiring", "members/left"],
    clauses: {
      "zh-CN": (t) => [
        t.list("本年", "、", [
          t.say("新入会", ...t.count("members/joined"), t.changeInRow("members/joined")),
          t.say("退休", ...t.count("members/retiring")),
          t.say("转出离会（含去世）", ...t.count("members/left")),
        ]),
      ],
      en: (t) => [
        t.list(`${t.year} `, ", ", [
          t.say(...t.count("members/joined", "person joined", "people joined"), t.changeInRow("members/joined")),
          t.say({ number: "members/retiring" }, " retired"),
          t.say({ number: "members/left" }, " left, were transferred or died"),
        ]),
      ],
    },
  },
];
