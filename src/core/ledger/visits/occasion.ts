import { festivalsIn } from "./festival-names.js";

/** What a payment is for, as far as a limit goes. */
export type Occasion =
  | "festival"
  | "birthday"
  | "marriage"
  | "childbirth"
  | "hospital"
  | "retirement"
  | "memberDeath"
  | "relativeDeath"
  | "hardship"
  | "prize"
  | "keepsake"
  | "meal"
  | "clothing"
  | "judge"
  | "show";

/**
 * The one occasion that the kind of visit, else the purpose, tells with certainty; null when it tells none, or several whose
 * amounts cannot be told apart (奖品、服装).
 */
export function occasionOf(category: string, purpose: string): Occasion | null {
  const byKind =
    category === "" ? null : (firstOf(kinds, category) ?? (death.test(category) ? deathOf(purpose) : null));
  if (byKind !== null) return byKind === "festival" && isForChildren(purpose) ? null : byKind;
  if (excluded.test(purpose)) return null;
  if (hardship.test(purpose)) return "hardship";
  if (death.test(purpose)) return deathOf(purpose);
  const found = firstOf(purposes, purpose);
  if (found !== null) return found;
  const things = activityThings.filter(([, words]) => words.test(purpose));
  const [only] = things;
  if (things.length > 0) return things.length === 1 && only !== undefined && !lumped.test(purpose) ? only[0] : null;
  const isGift = giftWords.test(purpose) && !notGifts.test(purpose) && namesFestival(purpose);
  return isGift && !isForChildren(purpose) ? "festival" : null;
}

/** True for a purpose that speaks of insurance, check-ups, audits or refunds: none of them is a visit. */
export function isNoVisit(purpose: string): boolean {
  return excluded.test(purpose);
}

/** Gifts at Children's Day to the members' children are none to members. */
function isForChildren(purpose: string): boolean {
  return /六一|儿童节|children's day/i.test(purpose) && /子女|孩子|小朋友|幼儿|儿童(?!节)|kids/i.test(purpose);
}

/** 节日慰问 says that it is one, though not which. */
function namesFestival(purpose: string): boolean {
  return /节日(?:慰问|福利)/.test(purpose) || festivalsIn(purpose).length > 0;
}

type Words = readonly (readonly [Occasion, RegExp])[];

function firstOf(words: Words, text: string): Occasion | null {
  return words.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** Kinds of visit as registers write them. */
const kinds: Words = [
  ["hardship", /困难|特困|帮扶|救助|送温暖|助学|hardship/i],
  ["marriage", /结婚|新婚|婚嫁|婚庆|婚礼|marriage|wedding/i],
  ["childbirth", /生育|生小孩|生孩子|分娩|产妇|childbirth/i],
  ["hospital", /住院|生病|hospital/i],
  ["birthday", /生日|birthday/i],
  ["retirement", /退休|荣休|retire/i],
  ["festival", /节日|^(?:元旦|春节|清明|清明节|劳动节|五一|端午|端午节|中秋|中秋节|国庆|国庆节)(?:慰问)?$|festival/i],
];

/** Insurance, medical check-ups and the like are no visits. */
const excluded = /互助|保险|体检|贺卡|展板|宣传|审计|押金|退款|退回|冲红|冲销/;
const hardship = /困难|特困|帮扶|救助|送温暖|助学金?|济困|扶困|hardship/i;
const death = /去世|病故|逝世|亡故|身故|丧事|丧葬|治丧|吊唁|奠仪|奠金|bereave|funeral|died/i;
const purposes: Words = [
  ["childbirth", /(?<!计划)生育(?!保险|政策|津贴)|分娩|产妇|生孩子|生小孩|childbirth|newborn/i],
  ["marriage", /结婚|新婚|婚礼|婚庆|wedding|marriage/i],
  ["hospital", /住院|因病慰问|生病|患病|探病|病号|hospital/i],
  ["birthday", /(?<!党的|祖国|建党|建国)生日|birthday/i],
  [
    "retirement",
    /(?<!离)退休(?:离岗|纪念|欢送|会员|荣休|慰问|礼|教?职工(?:纪念|欢送))|光荣退休|荣休|慰问退休(?:会员|离岗)|retirement/i,
  ],
  [
    "show",
    /电影|观影|(?:演出|话剧|音乐会|文艺|比赛|赛事)门票|观看(?:演出|话剧|比赛|文艺)|公园年票|旅游年票|cinema|film/i,
  ],
];
const activityThings: Words = [
  [
    "prize",
    /奖品|奖金|奖励|奖杯|(?:团体|集体|个人|名次|优胜|优秀|组织|鼓励|[特一二三四]等)奖|获奖(?!作品|论文|证书|感言|名单|展)|prize/i,
  ],
  ["keepsake", /纪念品|keepsake|souvenir/i],
  ["meal", /工作餐|误餐|用餐|餐费|盒饭|伙食|午餐|晚餐|就餐|meal|lunch/i],
  ["clothing", /服装|运动服|队服|演出服|[TＴt]恤|文化衫|运动鞋|clothing|uniform|t-shirt/i],
  ["judge", /评委|裁判|评审(?:费|劳务)|judge|referee/i],
];
/** What else a row pays for beside the prize, meal or clothing it names. */
const lumped = /[、，,及和与](?:场地|布置|横幅|材料|器材|交通|租车|门票|水|物资|住宿)|食宿|培训|会议|场地费|租赁/;
const giftWords =
  /慰问|福利|节礼|礼品|礼包|礼盒|年货|米油|大米|食用油|粽|月饼|汤圆|青团|提货|购物卡|红包|过节费|礼金|现金|代金券|gift/i;
const notGifts =
  /联欢|晚会|游园|灯谜|竞赛|茶话|座谈|团拜|演出|趣味|布置|插花|讲座|表彰|运动会|走访|值班|值守|坚守|加班|劳模|劳动模范|退休|老同志|老干部|老教师|老党员|遗属|家属|军属|退役|一线|环卫|民警|医护|驻村|高温|清凉|活动|包粽子|春联|花灯|学生|儿童|留守|孤寡|敬老院|福利院/;

const relatives =
  /父|母|岳|公公|婆婆|配偶|妻子|丈夫|爱人|儿子|女儿|子女|祖父|直系|亲人|(?:家属|亲属)(?:去世|病故|逝世|亡故|丧)|relative|father|mother|spouse/i;

/** Where neither a relative nor the member is named, the member's own death is taken: its limit is never the lower one. */
function deathOf(purpose: string): Occasion {
  return relatives.test(purpose) ? "relativeDeath" : "memberDeath";
}
