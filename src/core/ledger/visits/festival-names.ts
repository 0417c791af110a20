import type { Bilingual } from "../../values/language.js";

/** How a festival stands to gifts: `allowed` (the seven of the national rule), `own` (booked elsewhere in schools), `ethnic` (where approved), `other`. */
export type FestivalStanding = "allowed" | "own" | "ethnic" | "other";

export interface FestivalName {
  readonly key: string;
  readonly name: Bilingual;
  readonly standing: FestivalStanding;
  readonly words: RegExp;
}

/** The festivals that a text names, in the order of the list. */
export function festivalsIn(text: string): readonly FestivalName[] {
  return festivalNames.filter(({ words }) => words.test(text));
}

/** Every festival that union books name; the allowed ones are those of 总工办发〔2017〕32号. */
const festivalNames: readonly FestivalName[] = [
  festival("newYear", "元旦", "New Year's Day", "allowed", /元旦/),
  festival(
    "spring",
    "春节",
    "Spring Festival",
    "allowed",
    /春节|新春|年货|过年|除夕|spring festival|chinese new year/i,
  ),
  festival("qingming", "清明节", "Qingming Festival", "allowed", /清明|qingming/i),
  festival("labour", "劳动节", "Labour Day", "allowed", /劳动节|五一(?!路|村|街|小学|中学|广场)|labou?r day/i),
  festival("dragonBoat", "端午节", "Dragon Boat Festival", "allowed", /端午|粽子?|dragon boat/i),
  festival("midAutumn", "中秋节", "Mid-Autumn Festival", "allowed", /中秋|月饼|mid-?autumn/i),
  festival("national", "国庆节", "National Day", "allowed", /国庆|十一慰问|national day/i),
  festival(
    "women",
    "三八妇女节",
    "Women's Day",
    "own",
    /三八|3\.8|3[·・]8|妇女节|女神节|女王节|女教师节(?!日)|women's day/i,
  ),
  festival("children", "六一儿童节", "Children's Day", "own", /六一|儿童节|children's day/i),
  festival("teachers", "教师节", "Teachers' Day", "own", /(?<!女)教师节|teachers' day/i),
  festival("doubleNinth", "重阳节", "Double Ninth Festival", "own", /重阳|敬老节|double ninth/i),
  festival("lantern", "元宵节", "Lantern Festival", "other", /元宵|汤圆|lantern festival/i),
  festival("youth", "五四青年节", "Youth Day", "other", /五四|青年节/),
  festival("nurses", "护士节", "Nurses Day", "other", /护士节/),
  festival("doctors", "医师节", "Doctors' Day", "other", /医师节/),
  festival("mothers", "母亲节", "Mother's Day", "other", /母亲节/),
  festival("fathers", "父亲节", "Father's Day", "other", /父亲节/),
  festival("party", "七一建党节", "Party Founding Day", "other", /七一|建党节/),
  festival("army", "八一建军节", "Army Day", "other", /八一|建军节/),
  festival("qixi", "七夕节", "Qixi Festival", "other", /七夕/),
  festival("laba", "腊八节", "Laba Festival", "other", /腊八/),
  festival("littleNewYear", "小年", "Little New Year", "other", /小年(?!级|龄)/),
  festival("winterSolstice", "冬至", "Winter Solstice", "other", /冬至/),
  festival("christmas", "圣诞节", "Christmas", "other", /圣诞|平安夜|christmas/i),
  festival("valentine", "情人节", "Valentine's Day", "other", /情人节/),
  ...ethnic(
    "古尔邦节 肉孜节|开斋节 圣纪节 诺鲁孜节 那达慕 藏历年|藏历新年 雪顿节 望果节 泼水节 火把节 三月三 苗年 侗年 四月八 六月六 端节 查白歌会 彝族年 刀杆节 目瑙纵歌 盘王节",
  ),
];

function festival(key: string, zh: string, en: string, standing: FestivalStanding, words: RegExp): FestivalName {
  return { key, name: { "zh-CN": zh, en }, standing, words };
}

/** Names between blanks, the spellings of one between bars. */
function ethnic(list: string): FestivalName[] {
  return list.split(" ").map((spellings) => {
    const [name = spellings] = spellings.split("|");
    const words = spellings.split("|").map((one) => one.replace(/(?<=..)节$/, ""));
    return festival(name, name, name, "ethnic", new RegExp(words.join("|")));
  });
}
