import { outingIn } from "../policy/outing.js";

/** What an activity is, as a year's summary counts them. */
export const activityKinds = [
  "sports",
  "culture",
  "contest",
  "training",
  "checkup",
  "resttrip",
  "outing",
  "visit",
  "honour",
  "inspection",
  "meeting",
  "donation",
  "other",
] as const;
export type ActivityKind = (typeof activityKinds)[number];

/** The kind that the 类别 says, else the one that the title's words tell, else the contents'; "other" where none does. */
export function activityKind(category: string | null, title: string | null, content: string | null): ActivityKind {
  const stated = category === null || bothKinds.test(category) ? null : kindIn(category);
  const isRecreation = category !== null && bothKinds.test(category);
  return stated ?? kindIn(title ?? "") ?? kindIn(content ?? "") ?? (isRecreation ? "culture" : "other");
}

function kindIn(text: string): ActivityKind | null {
  if (text === "") return null;
  return words.find(([kind, pattern]) => pattern.test(text) || (kind === "outing" && outingIn(text)))?.[0] ?? null;
}

/** 文体活动 may be either: the title tells. */
const bothKinds = /文体|culture and sports|sports and culture|recreation/i;

/** In this order: 慰问 before 先进, since 慰问先进教师 is a visit; ball games before contests. */
const words: readonly (readonly [ActivityKind, RegExp])[] = [
  ["donation", /捐款|捐赠|捐助|募捐|募集|日捐|义卖|公益|donat|charit|fundrais/i],
  ["checkup", /体检|健康检查|健康体检|两癌|medical exam|check-?up|physical exam|health screening/i],
  ["resttrip", /疗休养|疗养|休养|rest trip|recuperat|sanatorium|convalesc/i],
  ["outing", /春季出游|秋季出游|一日游|郊游|outing|excursion|day trip/i],
  [
    "sports",
    /运动会|体育|[篮排足网台门桌棒垒手]球|乒乓|羽毛球|气排球|球类|球赛|拔河|跳绳|踢毽|毽子|田径|健步|登山|徒步|游泳|太极|瑜伽|健身|骑行|跑步|长跑|健康跑|接力|马拉松|趣味活动|sports|athletic|ball game|basketball|volleyball|football|badminton|table tennis|tug of war|rope skipping|hik(?:e|ing)|running|yoga|tai ?chi|fitness/i,
  ],
  [
    "visit",
    /慰问|走访|探望|看望|送温暖|送清凉|送关爱|关爱|帮扶|助学|救助|帮困|结对帮|visit|gifts? (?:for|at|to)|relief|hardship|condolence/i,
  ],
  ["honour", /表彰|颁奖|评优|评先|评选|先进|劳模|表扬|commend|award|honou?r/i],
  ["contest", /竞赛|比赛|大赛|比武|评比|擂台|锦标|联赛|选拔赛|contest|competition|tournament|championship/i],
  [
    "training",
    /培训|讲座|学习班|研修|讲堂|课堂|辅导|宣讲|党课|报告会|职工教育|training|lecture|workshop|seminar|course|talks? on/i,
  ],
  ["inspection", /检查|督导|督查|督察|考核|验收|考评|巡察|inspect|audit visit/i],
  ["meeting", /会议|教代会|职代会|工代会|代表大会|座谈|例会|全委会|扩大会|换届|选举|总结会|meeting|congress|assembly/i],
  [
    "culture",
    /文艺|文化|联欢|联谊|晚会|演出|书画|书法|绘画|摄影|读书|阅读|书香|征文|诵读|朗诵|演讲|歌咏|合唱|歌|舞|灯谜|插花|手工|剪纸|烘焙|厨艺|电影|观影|游园|展览|展演|画展|笔会|粽子|茶话会|生日会|妇女节|三八|女神节|青年节|元宵|沙龙|艺术|戏|culture|art |arts|party|show|concert|film|movie|cinema|reading|singing|choir|danc|calligraphy|painting|photo|gala|handicraft|flower|tea |riddle|women's day/i,
  ],
];
