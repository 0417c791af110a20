import assert from "node:assert/strict";
import { festivalsIn } from "../../../../src/core/ledger/visits/festival-names.js";
import { headsSaid } from "../../../../src/core/ledger/visits/heads.js";
import { occasionOf } from "../../../../src/core/ledger/visits/occasion.js";
import { daysSaid, nightSaid, outingIn } from "../../../../src/core/rules/policy/outing.js";

describe("what a payment is for", () => {
  const table: readonly (readonly [kind: string, purpose: string, occasion: string | null])[] = [
    ["", "春节慰问会员米油", "festival"],
    ["", "中秋、国庆慰问会员月饼、大米", "festival"],
    ["", "端午节粽子", "festival"],
    ["节日慰问", "全体会员", "festival"],
    ["", "元旦教职工趣味活动奖品", "prize"],
    ["", "元宵节猜灯谜活动奖品", "prize"],
    ["", "篮球赛团体奖（10人）", "prize"],
    ["", "羽毛球赛个人奖、名次奖", "prize"],
    ["", "获奖作品展览布置", null],
    ["", "六一慰问会员子女礼品", null],
    ["节日慰问", "六一儿童节会员子女礼品", null],
    ["", "春节慰问会员及子女", "festival"],
    ["", "三八节插花活动（7个片区）", null],
    ["", "春节前走访慰问离退休教师", null],
    ["", "春节慰问劳模", null],
    ["", "困难职工春节送温暖（8人）", "hardship"],
    ["", "金秋助学：资助困难教职工子女4人", "hardship"],
    ["", "重大疾病专项救助", "hardship"],
    ["", "3月会员生日蛋糕券（12人）", "birthday"],
    ["", "庆祝党的生日文艺演出", null],
    ["", "慰问结婚会员王芳", "marriage"],
    ["结婚", "王芳", "marriage"],
    ["", "会员生育慰问", "childbirth"],
    ["", "计划生育宣传", null],
    ["", "慰问住院会员", "hospital"],
    ["", "职工医疗互助保险", null],
    ["", "慰问退休会员张三", "retirement"],
    ["", "会员光荣退休纪念品", "retirement"],
    ["", "重阳节退休教师座谈茶点", null],
    ["", "会员病故慰问家属", "memberDeath"],
    ["", "会员父亲去世慰问", "relativeDeath"],
    ["丧事", "会员母亲", "relativeDeath"],
    ["丧事", "张三", "memberDeath"],
    ["", "会员家属去世慰问", "relativeDeath"],
    ["", "教职工运动会服装", "clothing"],
    ["", "教职工运动会服装、奖品", null],
    ["", "裁判费、场地费", null],
    ["", "运动会工作餐", "meal"],
    ["", "工会干部培训工作餐、住宿", null],
    ["", "组织会员观看电影", "show"],
    ["", "购办公用纸", null],
  ];
  for (const [kind, purpose, occasion] of table) {
    it(`${kind} ${purpose}: ${occasion ?? "nothing"}`, () => {
      assert.equal(occasionOf(kind, purpose), occasion);
    });
  }

  it("knows festivals by their names and by what is eaten at them, and no others", () => {
    const keys = (text: string) => festivalsIn(text).map(({ key }) => key);
    assert.deepEqual(keys("中秋、国庆慰问会员"), ["midAutumn", "national"]);
    assert.deepEqual(keys("端午节慰问会员粽子"), ["dragonBoat"]);
    assert.deepEqual(keys("五一路小学慰问"), []);
    assert.deepEqual(keys("教师节慰问"), ["teachers"]);
    assert.deepEqual(keys("女教师节日慰问"), []);
    assert.deepEqual(keys("开斋节慰问"), ["肉孜节"]);
    assert.deepEqual(keys("小年级组活动"), []);
  });
});

describe("how many people a purpose names", () => {
  const table: readonly (readonly [text: string, heads: number | null, yuan: number | null])[] = [
    ["春节慰问会员米油 29×300元", 29, 300],
    ["300元×29人", 29, 300],
    ["29人*300", 29, 300],
    ["29×300", null, null],
    ["会员生日蛋糕券（29人）", 29, null],
    ["慰问品，每人300元", null, 300],
    ["人均 150.5 元", null, 150.5],
    ["200元/人，共30人", 30, 200],
    ["120人次", null, null],
    ["男20人、女30人", null, null],
    ["米油", null, null],
    ["0人", null, null],
  ];
  for (const [text, heads, yuan] of table) {
    it(text, () => {
      assert.deepEqual(headsSaid(text), { heads, each: yuan === null ? null : Math.round(yuan * 100) });
    });
  }
});

describe("outings", () => {
  it("are told from other travel", () => {
    for (const text of ["教职工春游", "秋季郊游", "会员二日游"]) assert.ok(outingIn(text), text);
    for (const text of ["优秀教师疗休养", "学生春游", "外出培训考察二日游", "三八节插花"])
      assert.ok(!outingIn(text), text);
  });

  it("have days where they are said", () => {
    const days = ["两天一晚", "2日游", "三天两夜", "春游12天", "当日往返", "4月18日春游", "春游"].map(daysSaid);
    assert.deepEqual(days, [2, 2, 3, 12, 1, null, null]);
    assert.ok(nightSaid("两天一晚") && nightSaid("春游住宿费") && !nightSaid("春游车费"));
  });
});
