import { tabs } from "../tabs/index.js";
import type { TabKey } from "../tabs/tab.js";
import { bareWord } from "./header-text.js";
import { yearIn } from "./month-header.js";
import type { Region } from "./regions.js";

/**
 * What a sheet's name and title say about a tab: 3 it is this tab, 2 a journal that may hold it, 1.5 nothing, 1 this tab mixed with another matter,
 * 0 another matter (taken only when there is nothing else), −1 something that must not be taken for it.
 */
export type Standing = 3 | 2 | 1.5 | 1 | 0 | -1;

/** Words of names and titles that mean another matter, by how firmly they rule a tab out. */
const foreignWords: Readonly<Record<TabKey, { readonly never: RegExp; readonly unlikely: RegExp }>> = {
  members: {
    never:
      /困难|帮扶|慰问|走访|报名|参赛|获奖|领取|领用|发放|互助|捐|工资|签到|体检|对账单|考勤|委员|干部名|统计|汇总|疗休养|补助|救助|受助/,
    unlikely: /会费|公示|代表|小组长|名单|通讯录|通信录|联系/,
  },
  dues: {
    never:
      /困难|帮扶|慰问|走访|visit|互助|捐|工资(?!.*会费)|签到|体检|对账单|补助|救助|伙食|餐费|党费|团费|医保|社保|公积金|保险/,
    unlikely: /统计|汇总|公示|报名|活动费|发放/,
  },
  disbursements: {
    never: /一日捐|捐款名|捐赠名|互助名|工资表|工资条|签到|报名|考勤/,
    unlikely:
      /慰问|走访|visits|送温暖|困难|帮扶|补助|救助|互助|发放|领取|对账单|交易明细|捐|统计|汇总|公示|决算|分析|会费|固定资产|报销单|bankstatement/,
  },
  income: {
    never: /一日捐|捐款名|捐赠名|募捐|工资表|工资条|签到|报名|考勤|互助名/,
    unlikely: /对账单|交易明细|捐|互助|统计|汇总|公示|决算|分析|家庭收入|会费(?!收入)|bankstatement/,
  },
  budget: { never: /工资|捐/, unlikely: /决算|执行情况|完成情况|收支表|收入支出表|统计|分析|公示/ },
  activities: {
    never: /工资|对账单|捐款/,
    unlikely: /统计|总结|汇总|慰问|走访|visits|签到|报名|获奖|参[加与](?:名单|人员)|收支|支出|报销|公示/,
  },
  bank: { never: /调节|捐款|工资/, unlikely: /日记账|往来|汇总|统计|分析/ },
  settings: { never: /工资|捐款/, unlikely: /目录|说明/ },
};

/** Words that a journal of income and spending goes by. */
const journalWords = /收支|流水|日记账|序时账|台账|记账|journal|cashbook|ledger/;

interface OwnWords {
  readonly key: TabKey;
  readonly words: readonly string[];
}

const ownWords: readonly OwnWords[] = Object.values(tabs).map((tab) => ({
  key: tab.key,
  words: [tab.name["zh-CN"], tab.name.en, ...tab.also]
    .map(bareWord)
    .filter((word) => !journalWords.test(word) || word === "记账" || tab.key === "bank"),
}));

/** What the sheet's name and the titles above the region say about a tab. */
export function standingOf(region: Region, tab: TabKey): Standing {
  const name = bareWord(region.sheet.name);
  const title = bareWord(titleOf(region));
  const said = `${name} ${title}`;
  const words = foreignWords[tab];
  const own = Math.max(nameMatch(tab, name), nameMatch(tab, title));
  if (tab !== "bank" && region.fits.get(tab)?.columns.has("debit") === true && bankWords.test(said + headersOf(region)))
    return -1;
  if (tab === "dues" && visitWords.test(headersOf(region))) return -1;
  const foreign = words.never.test(said) || words.unlikely.test(said) || isForeignByHeaders(region, tab);
  if (own > 0 && !foreign) return 3;
  const exact = nameMatch(tab, name) === 3;
  if (exact) return 3;
  if ((tab === "disbursements" || tab === "income") && !foreign && journalWords.test(said)) return 2;
  if (!foreign) return 1.5;
  if (own > 0) return 1;
  return words.never.test(said) ? -1 : 0;
}

/** How well a name fits a tab's words: 3 it is one (years, 表, 册 aside), 2 it contains one, 0 neither. */
export function nameMatch(tab: TabKey, name: string): 0 | 2 | 3 {
  const words = ownWords.find((own) => own.key === tab)?.words ?? [];
  const core = name.replace(/(?:19|20)\d{2}(?:年度?)?|[表册簿]$|sheet\d*/g, "");
  if (words.some((word) => core === word || name === word)) return 3;
  const both = /收入.{0,2}支出/.test(name);
  const contained = words.some((word) =>
    /^[a-z]/.test(word) ? name.includes(word) && word.length > 3 : name.includes(word),
  );
  if (!contained) return both && (tab === "disbursements" || tab === "income") ? 2 : 0;
  // 会费收入 is income; 会员活动 is not a list of members; 收入支出预算 is a budget.
  if (tab !== "budget" && name.includes("预算") && !words.some((word) => word.includes("预算"))) return 0;
  if (tab === "members" && /会员活动|会员会费|会员慰问|会员福利/.test(name)) return 0;
  if (tab === "dues" && /会费(?:收入|支出|使用)/.test(name)) return 0;
  if (tab === "activities" && /活动(?:支出|经费|费用|收入|统计)/.test(name)) return 0;
  return 2;
}

/** A year the region's title or the sheet's name states; the title first. */
export function yearOf(region: Region): number | null {
  for (const title of region.titles) {
    const year = yearIn(title);
    if (year !== null) return year;
  }
  return yearIn(region.sheet.name);
}

/** The line above the header that is a title: not the unit's, not a date's. */
function titleOf(region: Region): string {
  return region.titles
    .filter((title) => !/单位[:：]|日期[:：]|编制|填报|制表/.test(title) && title.length < 60)
    .join(" ");
}

/** A bank's statement has its 借方 and 贷方 from the bank's side: the other way round. */
const bankWords = /对账单|交易明细|bankstatement|对方户名|对方账号|对方账户|交易流水|交易时间|交易日期/;

/** Headers that only a register of visits has. */
const visitWords = /被慰问|慰问(?:对象|类|日期|金额)|走访(?:对象|日期)|kindofvisit|visit(?:ed|date)/;

function headersOf(region: Region): string {
  return region.cells.map((cell) => bareWord(String(cell.own))).join(" ");
}

/** Headers such as 被慰问人 or 致困原因 tell a register of visits or hardship from the books themselves. */
function isForeignByHeaders(region: Region, tab: TabKey): boolean {
  const headers = headersOf(region);
  const fit = region.fits.get(tab);
  if (tab === "disbursements") {
    if (/对方户名|对方账号|对方账户|交易流水|交易时间|交易日期/.test(headers)) return true;
    return (
      /被慰问|慰问类型|慰问类别|受助|困难类别|致困|受益人签|领取人签/.test(headers) &&
      fit?.columns.has("account") !== true
    );
  }
  if (tab === "income") return /对方户名|对方账号|对方账户|交易流水|交易时间|交易日期/.test(headers);
  if (tab === "members")
    return /致困|困难类别|家庭年收入|建档|参保|保障期|实发|应发|捐款|获奖|成绩|签名|签字/.test(headers);
  if (tab === "dues") return /实发|应发|公积金|参保|保障期|捐款|致困|互助/.test(headers);
  if (tab === "budget")
    return /(?:^| )(?:本年)?(?:决算数?|执行数|实际数|完成决算|完成|本年累计数?)(?: |$)/.test(headers);
  return false;
}
