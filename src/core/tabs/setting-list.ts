import type { Bilingual } from "../values/language.js";
import { calendarSettings } from "./calendar-settings.js";
import { limitSettings } from "./limit-settings.js";

export type SettingKind = "text" | "year" | "money" | "rate" | "month" | "number" | "choice" | "flag";

/** One row of the settings tab: its names, how its value is read, and what holds when it is absent. */
export interface Setting {
  readonly name: Bilingual;
  readonly also: readonly string[];
  readonly kind: SettingKind;
  /** `money` in fen, `rate` as a share, `month` as year × 12 + month − 1; null where there can be no default. */
  readonly fallback: string | number | boolean | null;
  readonly choices?: readonly { readonly value: string; readonly name: Bilingual; readonly also: readonly string[] }[];
  /** What the settings tab says beside it: meaning and source. */
  readonly note: Bilingual;
}

const noNote = { "zh-CN": "", en: "" };

/** Every setting the program reads. `<fund>上年结余` rows (a fund kept apart) and `工作表：<tab>` rows (the user's choice of sheet) come besides. */
export const settingList = {
  unitName: setting("单位名称", "Union name", "text", null, [
    "工会名称",
    "编制单位",
    "单位",
    "unionname",
    "organization",
  ]),
  creditCode: setting("统一社会信用代码", "Credit code", "text", null, ["信用代码", "社会信用代码", "creditcode"]),
  year: setting("年度", "Year", "year", null, ["会计年度", "报告年度", "年份", "fiscalyear", "reportyear"]),
  opening: setting("上年结余", "Opening balance", "money", null, [
    "期初余额",
    "上年结转",
    "年初余额",
    "年初结余",
    "上年滚存结余",
    "上年末结余",
    "openingbalance",
    "opening",
    "broughtforward",
  ]),
  scheme: setting(
    "科目体系",
    "Account scheme",
    "choice",
    null,
    ["会计科目体系", "科目版本", "accountscheme", "scheme"],
    {
      choices: [
        {
          value: "2021",
          name: { "zh-CN": "2021", en: "2021" },
          also: ["财会〔2021〕7号", "2021版", "新制度", "新科目"],
        },
        {
          value: "2017",
          name: { "zh-CN": "2017", en: "2017" },
          also: ["总工办发〔2017〕32号", "2017版", "旧制度", "旧科目"],
        },
      ],
      note: {
        "zh-CN": "2021（财会〔2021〕7号）或 2017（总工办发〔2017〕32号）；不填时按账上所用科目判断",
        en: "2021 or 2017; left empty, it is told from the accounts in the books",
      },
    },
  ),
  duesMethod: setting("会费方式", "Dues method", "choice", "rate", ["会费计算方式", "会费缴纳方式", "duesmethod"], {
    choices: [
      {
        value: "rate",
        name: { "zh-CN": "按工资比例", en: "Share of wage" },
        also: ["比例", "按比例", "工资比例", "rate"],
      },
      {
        value: "fixed",
        name: { "zh-CN": "定额", en: "Fixed amount" },
        also: ["固定", "固定金额", "定额缴纳", "fixed"],
      },
      {
        value: "stated",
        name: { "zh-CN": "按登记应缴", en: "As stated in the register" },
        also: ["按应缴", "按表内应缴", "应缴列", "stated"],
      },
    ],
  }),
  duesRate: setting(
    "会费比例",
    "Dues rate",
    "rate",
    0.005,
    ["会费费率", "会费率", "缴费比例", "会费缴纳比例", "duesrate"],
    { note: { "zh-CN": "默认 0.5%（工发〔1978〕101号第一条）", en: "0.5% by default (工发[1978]101号, art. 1)" } },
  ),
  contractRate: setting("合同制会费比例", "Dues rate, contract staff", "rate", null, [
    "合同工会费比例",
    "编外会费比例",
    "试用期会费比例",
    "contractduesrate",
  ]),
  duesTail: setting(
    "会费尾数",
    "Tail of the base not counted",
    "money",
    1000,
    ["会费尾数处理", "尾数", "不计尾数", "duestail"],
    {
      note: {
        "zh-CN": "工资基数中不足此数（元）的部分不计，默认 10（工财字〔1994〕69号）；0 为全部计算",
        en: "The part of the base below a multiple of this many yuan is not counted; 10 by default (工财字(1994)69号); 0 counts all",
      },
    },
  ),
  duesFixed: setting("会费定额", "Fixed dues a month", "money", null, [
    "每月会费",
    "月会费定额",
    "定额会费",
    "会费标准",
    "fixeddues",
  ]),
  duesPeriod: setting("会费周期", "Dues period", "choice", "month", ["缴费周期", "会费缴纳周期", "duesperiod"], {
    choices: [
      { value: "month", name: { "zh-CN": "按月", en: "Monthly" }, also: ["月", "每月", "逐月"] },
      { value: "half", name: { "zh-CN": "按半年", en: "Half-yearly" }, also: ["半年", "每半年", "半年一次"] },
      { value: "year", name: { "zh-CN": "按年", en: "Yearly" }, also: ["年", "每年", "全年", "一年一次"] },
    ],
  }),
  duesRounding: setting(
    "会费取整",
    "Rounding of a period's dues",
    "choice",
    "none",
    ["会费进位", "取整方式", "duesrounding"],
    {
      choices: [
        { value: "none", name: { "zh-CN": "到分", en: "To the fen" }, also: ["不取整", "分", "保留两位小数", "none"] },
        {
          value: "yuan",
          name: { "zh-CN": "四舍五入到元", en: "To the nearest yuan" },
          also: ["四舍五入", "到元", "取整到元", "元"],
        },
        {
          value: "up",
          name: { "zh-CN": "进位到元", en: "Up to the yuan" },
          also: ["进一", "向上取整", "逢角进元", "进位"],
        },
      ],
    },
  ),
  duesUntil: setting("会费截止月", "Dues due until", "month", null, ["会费截止月份", "应缴截止月", "duesuntil"]),
  ...calendarSettings,
  checkupYears: setting("体检周期", "Check-up every (years)", "number", 2, ["体检周期年", "体检间隔", "checkupyears"], {
    note: {
      "zh-CN": "会员体检每几年一次，默认 2；活动参与情况表据此列出应体检而未体检的会员",
      en: "Every how many years members have a check-up, 2 by default; the participation sheet lists whose is due",
    },
  }),
  sampleSize: setting("抽样数量", "Sample size", "number", null, ["审计抽样数量", "抽样笔数", "samplesize"], {
    note: {
      "zh-CN": "经审抽样表抽查的支出笔数；不填为 25 笔，笔数多时为总笔数的平方根",
      en: "Payments drawn for the audit sample; left empty, 25, or the square root of their number where that is more",
    },
  }),
  varianceShare: setting(
    "说明差异比例",
    "Variance to explain",
    "rate",
    0.2,
    ["差异说明比例", "预算差异比例", "说明差异率", "varianceshare"],
    {
      note: {
        "zh-CN": "决算与预算相差超过此比例的项目列入决算表附注，默认 20%",
        en: "Lines that differ from their budget by more than this share are listed in the notes to the report; 20% by default",
      },
    },
  ),
  deductArrears: setting("补扣欠费", "Deduct arrears", "flag", false, ["补扣会费", "欠费补扣", "deductarrears"], {
    note: {
      "zh-CN": "填“是”时，会费代扣清单连同以前月份的欠缴一并扣；不填只扣当期",
      en: "Yes: the payroll deduction list also takes what is missing for earlier months; left empty, only the current dues",
    },
  }),
  publicByName: setting("公开到人", "Disclose by name", "flag", false, ["按人公开", "慰问公开到人", "disclosebyname"], {
    note: {
      "zh-CN": "填“是”时，经费收支公开表列出慰问帮扶的姓名、部门和金额；不填只公布人数和金额",
      en: "Yes: the disclosure lists help and visits by name, department and amount; left empty, only counts and sums",
    },
  }),
  province: setting("省份", "Province", "text", null, ["省", "所在省份", "地区", "province"], {
    note: {
      "zh-CN": "按此选用各省的限额标准；下列限额在此填写的优先",
      en: "Chooses the province's limits; a limit stated below goes before them",
    },
  }),
  authority: setting("依据文号", "Document number", "text", null, ["文号", "依据文件", "documentnumber"]),
  ...limitSettings,
} as const satisfies Readonly<Record<string, Setting>>;

export type SettingKey = keyof typeof settingList;

function setting(
  zh: string,
  en: string,
  kind: SettingKind,
  fallback: Setting["fallback"],
  also: readonly string[],
  more: { readonly choices?: NonNullable<Setting["choices"]>; readonly note?: Bilingual } = {},
): Setting {
  return {
    name: { "zh-CN": zh, en },
    also,
    kind,
    fallback,
    note: more.note ?? noNote,
    ...(more.choices === undefined ? {} : { choices: more.choices }),
  };
}
