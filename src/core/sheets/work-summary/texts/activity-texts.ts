import type { ActivityKind } from "../../../rules/activities/activity-kind.js";
import type { FigureKey } from "../figure-words.js";
import type { Teller } from "../teller.js";
import type { GroupText } from "./group-text.js";

/** Sentences about the activities, all and by kind. */
export const activityTexts: readonly GroupText[] = [
  {
    keys: ["activities/held", "activities/people", "activities/spent"],
    clauses: {
      "zh-CN": (t) => [
        t.say(`${t.year}开展各类活动`, ...t.count("activities/held"), t.change("activities/held")),
        t.say(took(t, "activities/people"), ...t.count("activities/people"), t.change("activities/people")),
        t.say(
          t.isPartial("activities/spent") ? "已查到对应支出" : "支出经费",
          ...t.money("activities/spent"),
          t.change("activities/spent"),
        ),
      ],
      en: (t) => [
        t.say(
          `${t.year} the union held `,
          ...t.count("activities/held", "activity", "activities"),
          t.change("activities/held"),
        ),
        t.say({ number: "activities/people" }, tookEn(t, "activities/people"), t.change("activities/people")),
        t.say(
          ...t.money("activities/spent"),
          t.isPartial("activities/spent") ? " known to have been spent" : " spent",
          t.change("activities/spent"),
        ),
      ],
    },
  },
  ofKind("sports", ["举办体育健身活动", "项"], ["sports activity", "sports activities"]),
  ofKind("culture", ["举办文化文艺活动", "项"], ["cultural activity", "cultural activities"]),
  {
    keys: ["contest/count", "contest/people", "contest/works", "contest/winners", "contest/spent"],
    clauses: {
      "zh-CN": (t) => [
        t.say("举办竞赛评比", ...t.count("contest/count"), t.change("contest/count")),
        t.say(took(t, "contest/people"), ...t.count("contest/people")),
        t.say("报送作品", ...t.count("contest/works")),
        t.say("获奖", ...t.count("contest/winners"), t.change("contest/winners")),
        t.say("支出", ...t.money("contest/spent")),
      ],
      en: (t) => [
        t.say(...t.count("contest/count", "contest", "contests"), " held", t.change("contest/count")),
        t.say({ number: "contest/people" }, tookEn(t, "contest/people")),
        t.say(...t.count("contest/works", "entry", "entries")),
        t.say(...t.count("contest/winners", "prize", "prizes"), t.change("contest/winners")),
        t.say(...t.money("contest/spent"), " spent"),
      ],
    },
  },
  ofKind("training", ["举办培训讲座", "期"], ["training course", "training courses"]),
  {
    keys: ["checkup/count", "checkup/people", "checkup/spent"],
    clauses: {
      "zh-CN": (t) => [
        t.say(`组织${t.staff}体检`, ...t.count("checkup/people"), t.change("checkup/people")) ??
          t.say(`组织${t.staff}体检`, { number: "checkup/count" }, "次"),
        t.has("checkup/people") ? t.say("共", { number: "checkup/count" }, "次") : null,
        t.say("支出", ...t.money("checkup/spent")),
      ],
      en: (t) => [
        t.say(...t.count("checkup/people", "person", "people"), " had a medical check-up", t.change("checkup/people")),
        t.say("check-ups organised: ", { number: "checkup/count" }),
        t.say(...t.money("checkup/spent"), " spent"),
      ],
    },
  },
  {
    keys: ["resttrip/count", "resttrip/people", "resttrip/spent"],
    clauses: {
      "zh-CN": (t) => [
        t.say(`组织${t.staff}疗休养`, { number: "resttrip/count" }, "批", t.change("resttrip/count", "批")),
        t.has("resttrip/count")
          ? t.say(took(t, "resttrip/people"), ...t.count("resttrip/people"), t.change("resttrip/people"))
          : t.say(`组织${t.staff}疗休养`, ...t.count("resttrip/people"), t.change("resttrip/people")),
        t.say("支出", ...t.money("resttrip/spent")),
      ],
      en: (t) => [
        t.say(...t.count("resttrip/count", "rest trip", "rest trips"), t.change("resttrip/count")),
        t.say(...t.count("resttrip/people", "person", "people"), " on rest trips", t.change("resttrip/people")),
        t.say(...t.money("resttrip/spent"), " spent"),
      ],
    },
  },
  {
    keys: ["honour/count", "honour/people", "honour/winners", "honour/spent"],
    clauses: {
      "zh-CN": (t) => [
        t.say("开展评选表彰", ...t.count("honour/count")),
        t.say(took(t, "honour/people"), ...t.count("honour/people")),
        t.say("表彰先进", ...t.count("honour/winners"), t.change("honour/winners")),
        t.say("支出", ...t.money("honour/spent")),
      ],
      en: (t) => [
        t.say(...t.count("honour/count", "round", "rounds"), " of commendations"),
        t.say({ number: "honour/people" }, tookEn(t, "honour/people")),
        t.say({ number: "honour/winners" }, " commended", t.change("honour/winners")),
        t.say(...t.money("honour/spent"), " spent"),
      ],
    },
  },
  {
    keys: ["inspection/count", "inspection/bodies", "inspection/people", "inspection/spent"],
    clauses: {
      "zh-CN": (t) => [
        t.say("开展检查指导", ...t.count("inspection/count")),
        t.say("检查指导基层工会", ...t.count("inspection/bodies"), t.change("inspection/bodies")),
        t.say(took(t, "inspection/people"), ...t.count("inspection/people")),
        t.say("支出", ...t.money("inspection/spent")),
      ],
      en: (t) => [
        t.say(...t.count("inspection/count", "inspection", "inspections"), " made"),
        t.say(
          ...t.count("inspection/bodies", "grassroots body", "grassroots bodies"),
          " inspected",
          t.change("inspection/bodies"),
        ),
        t.say({ number: "inspection/people" }, tookEn(t, "inspection/people")),
        t.say(...t.money("inspection/spent"), " spent"),
      ],
    },
  },
  ofKind("outing", ["组织春秋游", "次"], ["outing", "outings"]),
  ofKind("visit", ["开展走访慰问活动", "次"], ["round of visits", "rounds of visits"]),
  ofKind("donation", ["开展公益捐助活动", "项"], ["charity activity", "charity activities"]),
  ofKind("meeting", ["召开会议", "次"], ["meeting", "meetings"]),
  ofKind("other", ["开展其他活动", "项"], ["other activity", "other activities"]),
];

/** Sentences about who took part. */
export const coverageTexts: readonly GroupText[] = [
  {
    keys: ["coverage/members", "coverage/share"],
    clauses: {
      "zh-CN": (t) => [
        t.say("有", { number: "coverage/members" }, "名在职会员参加过工会活动", t.change("coverage/members")),
        t.say("参与面", { number: "coverage/share" }),
      ],
      en: (t) => [
        t.say(
          ...t.count("coverage/members", "member in post", "members in post"),
          " took part in an activity",
          t.change("coverage/members"),
        ),
        t.say("that is ", { number: "coverage/share" }, " of them"),
      ],
    },
  },
];

/** 参加; where some activities do not say how many took part, only those that do are told of. */
function took(t: Teller, key: FigureKey): string {
  return t.isPartial(key) ? "登记参加" : "参加";
}

function tookEn(t: Teller, key: FigureKey): string {
  return t.isPartial(key) ? " are known to have taken part" : " took part";
}

/** Number, participants and spending of a kind. */
function ofKind(
  kind: ActivityKind,
  [zh, measure]: readonly [string, string],
  [one, many]: readonly [string, string],
): GroupText {
  const [count, people, spent] = [`${kind}/count`, `${kind}/people`, `${kind}/spent`] as const;
  return {
    keys: [count, people, spent],
    clauses: {
      "zh-CN": (t) => [
        t.say(zh, { number: count }, measure, t.change(count, measure)),
        t.say(took(t, people), ...t.count(people), t.change(people)),
        t.say("支出", ...t.money(spent)),
      ],
      en: (t) => [
        t.say(...t.count(count, one, many), t.change(count)),
        t.say({ number: people }, tookEn(t, people), t.change(people)),
        t.say(...t.money(spent), " spent"),
      ],
    },
  };
}
