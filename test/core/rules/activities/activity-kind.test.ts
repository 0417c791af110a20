import assert from "node:assert/strict";
import { activityKind, type ActivityKind } from "../../../../src/core/rules/activities/activity-kind.js";

/** Titles by the kind that they must be, in both languages. */
const titles: Readonly<Record<ActivityKind, readonly string[]>> = {
  sports: ["教职工运动会", "气排球比赛", "元旦趣味活动", "春季登山", "Staff sports day", "Badminton evening"],
  culture: [
    "迎新年联欢会",
    "教职工书画展",
    "“书香校园”读书活动",
    "三八节插花活动",
    "整十岁集体生日会",
    "New Year party",
  ],
  contest: ["青年教师教学技能竞赛", "演讲比赛", "师德征文评比", "Teaching skills contest"],
  training: ["工会干部业务培训", "心理健康讲座", "Officers' training", "Lecture on women's health"],
  checkup: ["教职工体检", "女职工两癌筛查健康检查", "Medical examination", "Staff check-up"],
  resttrip: ["优秀教师疗休养", "先进工作者疗养", "Rest trip for outstanding teachers"],
  outing: ["教职工春游", "全体会员赏花郊游", "Spring outing"],
  visit: ["春节慰问", "暑期送清凉", "金秋助学", "走访慰问先进教师", "困难职工送温暖", "Visits to the sick"],
  honour: ["教师节表彰", "先进工会小组评选", "Award ceremony"],
  inspection: ["基层工会经费检查", "职工之家验收", "Inspection of grassroots unions"],
  meeting: ["区教代会", "重阳节座谈会", "工会换届选举", "Members' congress"],
  donation: ["慈善一日捐", "爱心捐款", "Charity day"],
  other: ["特困教职工调研", "校史馆参观", "Something"],
};

describe("activityKind", () => {
  for (const [kind, examples] of Object.entries(titles)) {
    it(`tells ${kind} from the title`, () => {
      assert.deepEqual(
        examples.map((title) => `${title}: ${activityKind(null, title, null)}`),
        examples.map((title) => `${title}: ${kind}`),
      );
    });
  }

  it("takes the plan's own kind before the title", () => {
    assert.equal(activityKind("体检", "女教职工专场", null), "checkup");
    assert.equal(activityKind("Training", "Women's Day", null), "training");
  });

  it("asks the title where the kind is 文体活动, which may be two, and takes culture where it tells none", () => {
    assert.equal(activityKind("文体活动", "教职工运动会", null), "sports");
    assert.equal(activityKind("文体活动", "四月活动", null), "culture");
    assert.equal(activityKind("Culture and sports", "Volleyball tournament", null), "sports");
  });

  it("asks the contents where neither tells", () => {
    assert.equal(activityKind("女工活动", "三月主题日", "插花"), "culture");
    assert.equal(activityKind(null, null, "入户走访"), "visit");
    assert.equal(activityKind(null, null, null), "other");
  });
});
