import type { RegisterKey } from "../../tabs/registers/register.js";

/** What makes it certain that a sheet is a register. */
interface Telling {
  /** Headers that only this register has. */
  readonly headers: RegExp;
  /** Names and titles that are those of this register. */
  readonly titles: RegExp;
  /** Columns of which one has to be there, whatever the headers and titles say; none where the name alone will do. */
  readonly besides: readonly string[];
}

export const telling: Readonly<Record<RegisterKey, Telling>> = {
  visits: {
    headers: /慰问|走访|探望|看望|^visit|kindofvisit/,
    titles: /慰问|走访|visits/i,
    besides: ["date", "month", "kind"],
  },
  hardship: {
    headers: /困难(?:类|等|级|程|原因|职工类)|致困|致贫|建档|立档|家庭(?:年|总|人均|月)|脱困|帮扶状态|hardship/,
    titles: /(?:困难|特困|帮扶).*(?:档案|建档|名册|台账|一览|登记)|建档立卡|hardship/i,
    besides: [],
  },
  mutualAid: {
    headers: /参保|互助|赔付|理赔|给付|被保障|保障期|获赔/,
    titles: /互助|mutual aid/i,
    besides: ["enrolledOn", "fee", "unionFee", "benefit", "benefitDate", "shares"],
  },
  participation: {
    headers: /活动名称|活动主题|获奖|奖项|名次|奖次|参赛|选手|是否(?:参加|参与|到场|出席|体检)|疗休养|^award|^attended/,
    titles:
      /签到|参加(?:人员|名单|情况|登记|表)|参与(?:人员|名单|情况|登记)|参赛|获奖|体检|疗休养|疗养|attendance|participa/i,
    besides: [],
  },
};

/** Public notices, summaries, blank forms, sign-ups, copies of our own sheets and lists of what was handed out repeat or prepare what registers say; payrolls, dues and rosters are no registers. */
export const neverRegister =
  /公示|汇总|报名|活动参与情况表|会员关怀清单|模板|样表|样例|示例|说明|方案|标准|预算|决算|对账|工资|考勤|通讯录|通信录|捐|会费|党费|团费|发放|领取|领用|签领|采购|报价|副本|备份|copy|template|summary/i;

/** A roster has these; registers do not. */
export const rosterHeaders = /入会|会籍|会员状态|退会|离会/;

/** What was paid out beside a list of names makes it a list of payments, unless awards are what it tells. */
export const moneyHeaders = /金额|经费|费用|报销|补贴|工资|劳务|单价|合计/;
