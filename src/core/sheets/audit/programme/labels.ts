import type { Severity } from "../../../values/finding.js";
import type { Bilingual } from "../../../values/language.js";
import type { Status } from "./judge-section.js";
import type { TraceKey } from "./traces.js";

/** The words of the audit programme. */
export const words = {
  title: { "zh-CN": "经审工作底稿", en: "Audit programme 经审工作底稿" },
  keep: {
    "zh-CN":
      "“审计结论”“审计人”“审计日期”三栏由经审人员填写，重新生成时保留。状态由程序按实际查过的行得出：没有查过的，不写“已查”；“仍需取证”的事项程序看不到，须由人完成。",
    en: "Conclusion, Auditor and Date are the auditors' own and survive when the sheet is made again. The status follows from the rows that were tested: nothing is called tested that was not. What needs evidence no program can see; a person must.",
  },
  six: { "zh-CN": "六查", en: "The six checks" },
  sixteen: { "zh-CN": "十六节", en: "The sixteen sections" },
  number: { "zh-CN": "序号", en: "No." },
  section: { "zh-CN": "审计内容", en: "Section" },
  status: { "zh-CN": "状态", en: "Status" },
  tested: { "zh-CN": "已查项", en: "Tests made" },
  untested: { "zh-CN": "未查项", en: "Not made" },
  open: { "zh-CN": "待处理", en: "Open" },
  accepted: { "zh-CN": "已接受", en: "Accepted" },
  conclusion: { "zh-CN": "审计结论", en: "Conclusion" },
  auditor: { "zh-CN": "审计人", en: "Auditor" },
  day: { "zh-CN": "审计日期", en: "Date" },
  key: { "zh-CN": "标识", en: "Key" },
  kept: { "zh-CN": "以前填写、已无对应项目的内容", en: "Kept: written beside lines that are gone" },
  steps: { "zh-CN": "审计程序", en: "What to check" },
  whatTested: { "zh-CN": "程序已查", en: "Tested" },
  whatUntested: { "zh-CN": "程序未查", en: "Not tested" },
  traced: { "zh-CN": "账中查找", en: "Looked for" },
  tracedAside: { "zh-CN": "未计入的行", en: "Rows not counted" },
  found: { "zh-CN": "查出问题", en: "Found" },
  evidence: { "zh-CN": "仍需取证", en: "Evidence needed" },
  back: { "zh-CN": "返回", en: "Back" },
  nothing: { "zh-CN": "未发现问题。", en: "Nothing found." },
  notTestable: { "zh-CN": "账上没有程序能查的内容。", en: "The books hold nothing that the program can test." },
  seeAll: { "zh-CN": "全部见校验结果", en: "All in the check results" },
  typing: { "zh-CN": "录入与读取检查", en: "checks of reading and typing" },
  opening: { "zh-CN": "本年的上年结余", en: "this year's opening balance" },
  lastYear: { "zh-CN": "上年决算", en: "last year's accounts" },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const statusNames: Readonly<Record<Status, Bilingual>> = {
  done: { "zh-CN": "程序已查", en: "Tested" },
  part: { "zh-CN": "部分已查，余需取证", en: "Partly tested" },
  evidence: { "zh-CN": "需取证", en: "Needs evidence" },
  absent: { "zh-CN": "不适用（账上未见）", en: "Not applicable (not in the books)" },
};

export const traceNames: Readonly<Record<TraceKey, Bilingual>> = {
  funding: { "zh-CN": "拨缴经费、补助、对附属单位支出", en: "allocated funds, grants and what was passed down" },
  claims: { "zh-CN": "借款、暂付、押金、代收代付等字样", en: "loans, advances, deposits, money passed through" },
  savings: { "zh-CN": "定期、理财、国债、投资收益", en: "term deposits, investments and their yield" },
  prepaidCards: { "zh-CN": "购物卡、预付卡、提货券等字样", en: "shopping cards, prepaid cards, vouchers" },
  creditCards: { "zh-CN": "信用卡、公务卡字样", en: "credit cards" },
  fixedAssets: { "zh-CN": "资本性支出和设备购置", en: "capital spending and equipment" },
  cash: { "zh-CN": "现金支付（付款方式或摘要）", en: "payments in cash (by way of payment or summary)" },
  otherIncome: { "zh-CN": "其他收入、投资收益、事业收入", en: "other income, yields, income of undertakings" },
  onlineBanking: { "zh-CN": "网银、手机银行字样", en: "online or mobile banking" },
};

export const severityNames: Readonly<Record<Severity, Bilingual>> = {
  error: { "zh-CN": "错误", en: "Error" },
  warning: { "zh-CN": "警告", en: "Warning" },
  info: { "zh-CN": "提示", en: "Note" },
};

export const sentences = {
  tally: {
    "zh-CN": ({ done, part, evidence, absent }: Readonly<Record<Status, number>>) =>
      `共 ${done + part + evidence + absent} 项：程序已查 ${done} 项，部分已查 ${part} 项，需取证 ${evidence} 项，不适用 ${absent} 项。`,
    en: ({ done, part, evidence, absent }: Readonly<Record<Status, number>>) =>
      `${done + part + evidence + absent} lines: tested ${done}, partly ${part}, needing evidence ${evidence}, not applicable ${absent}.`,
  },
  concluded: { "zh-CN": ["已写审计结论 ", " 项。"], en: ["Conclusions written: ", "."] },
  test: {
    "zh-CN": ({ title, rows }: { title: string; rows: number }) => `${title}（${rows} 行）`,
    en: ({ title, rows }: { title: string; rows: number }) => `${title} (${rows} rows)`,
  },
  testAgainst: {
    "zh-CN": ({ title, from }: { title: string; from: string }) => `${title}（与“${from}”的期末滚存结余比较）`,
    en: ({ title, from }: { title: string; from: string }) =>
      `${title} (compared with the closing balance in "${from}")`,
  },
  openingDiffers: {
    "zh-CN": ({ title, opening, closing, difference, from }: OpeningSaid) =>
      `${title}：上年结余 ${opening} 元，“${from}”期末滚存结余 ${closing} 元，相差 ${difference} 元；请以经审定的上年决算为准`,
    en: ({ title, opening, closing, difference, from }: OpeningSaid) =>
      `${title}: opening ${opening} yuan, closing in "${from}" ${closing} yuan, difference ${difference} yuan; go by last year's approved account`,
  },
  typing: {
    "zh-CN": ({ checks, rows }: { checks: number; rows: number }) => `录入与读取检查 ${checks} 项（${rows} 行）`,
    en: ({ checks, rows }: { checks: number; rows: number }) => `${checks} checks of reading and typing (${rows} rows)`,
  },
  noRows: {
    "zh-CN": (names: readonly string[]) => `没有可查的行：${names.join("、")}`,
    en: (names: readonly string[]) => `no rows to test: ${names.join(", ")}`,
  },
  trace: {
    "zh-CN": ({ what, rows, hits, sum }: TraceSaid) =>
      hits === 0
        ? `查找${what}：核对 ${rows} 行，按这些字样或科目未见。`
        : `查找${what}：核对 ${rows} 行，有 ${hits} 行，合计 ${sum} 元。`,
    en: ({ what, rows, hits, sum }: TraceSaid) =>
      hits === 0
        ? `Looked for ${what} in ${rows} rows: none found by these words or accounts.`
        : `Looked for ${what}: ${hits} of ${rows} rows, ${sum} yuan.`,
  },
  rest: {
    "zh-CN": ({ rows, cells, more }: RestSaid) =>
      `另有 ${rows} 行：${cells.join("、")}${more ? " 等，全部见凭证目录" : ""}`,
    en: ({ rows, cells, more }: RestSaid) =>
      `${rows} more rows: ${cells.join(", ")}${more ? " and others; all stand in the voucher index" : ""}`,
  },
  traceAside: {
    "zh-CN": ({ what, rows, hits }: AsideSaid) =>
      hits === 0
        ? `另查未计入收支的 ${rows} 行，按这些字样或科目未见${what}。`
        : `另查未计入收支的 ${rows} 行，有 ${hits} 行涉及${what}，不在上列合计中，须逐行查明：`,
    en: ({ what, rows, hits }: AsideSaid) =>
      hits === 0
        ? `Also looked through ${rows} rows that are in no figure: no ${what} found by these words or accounts.`
        : `Also looked through ${rows} rows that are in no figure: ${hits} of them speak of ${what}; they are not in the sum above and must be looked into one by one:`,
  },
  restAside: {
    "zh-CN": ({ rows, cells, more }: RestSaid) =>
      `另有 ${rows} 行：${cells.join("、")}${more ? " 等，全部见校验结果" : ""}`,
    en: ({ rows, cells, more }: RestSaid) =>
      `${rows} more rows: ${cells.join(", ")}${more ? " and others; all stand in the check results" : ""}`,
  },
  noTrace: {
    "zh-CN": (what: string) => `没有收入、支出记录可供查找${what}。`,
    en: (what: string) => `There are no income or disbursements in which to look for ${what}.`,
  },
} as const;

export interface OpeningSaid {
  readonly title: string;
  readonly opening: string;
  readonly closing: string;
  readonly difference: string;
  readonly from: string;
}

export interface RestSaid {
  readonly rows: number;
  readonly cells: readonly string[];
  readonly more: boolean;
}

export interface AsideSaid {
  readonly what: string;
  readonly rows: number;
  readonly hits: number;
}

export interface TraceSaid {
  readonly what: string;
  readonly rows: number;
  readonly hits: number;
  readonly sum: string;
}
