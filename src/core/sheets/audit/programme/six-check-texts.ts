import type { SectionTexts, sixChecks } from "./section.js";

/** What an auditor reads of the six checks (六查). */
export const sixCheckTexts: Readonly<Record<(typeof sixChecks)[number], SectionTexts>> = {
  budget: {
    title: { "zh-CN": "预算执行", en: "Budget" },
    steps: {
      "zh-CN":
        "核对预算批复与预算表；逐科目、逐明细比较预算与实际；查有无无预算、超预算支出和年底突击花钱；核对活动计划与实际开支。",
      en: "Compare the approved budget with the tab; each account and item with what was spent; look for spending without or over budget and for a rush in December; compare planned activities with their cost.",
    },
    evidence: {
      "zh-CN": "预算及调整的会议决议、上级批复；超预算、无预算支出的追加审批。",
      en: "Resolutions and approvals of the budget and of its changes; approval of spending over or without budget.",
    },
  },
  structure: {
    title: { "zh-CN": "经费结构", en: "What the money is spent on" },
    steps: {
      "zh-CN": "看各类支出占比是否合理：会员活动与会费收入之比、节日慰问占收入比例、年底支出比重；科目归类是否按制度。",
      en: "See whether the shares are sound: members' activities against dues, festival gifts against income, the weight of December; and whether accounts are used as the scheme has them.",
    },
    evidence: {
      "zh-CN": "查出占比明显偏高的项目的，取其说明和会议记录。",
      en: "Where items with a strikingly large share are found: the reasons and minutes for them.",
    },
  },
  remittance: {
    title: { "zh-CN": "拨缴收入", en: "Allocated funds" },
    steps: {
      "zh-CN": "按工资总额的 2% 和留成比例测算应拨缴经费，与实际到账比较；核对会费收入与会费登记；查收入是否全部入账。",
      en: "Reckon the funds due from total payroll (2 %) and the share retained, and compare with what came in; compare dues income with the register; see that all income is booked.",
    },
    evidence: {
      "zh-CN": "工资总额（劳动工资年报）、税务代收或财政划拨凭据、上解经费凭据。账上没有工资总额，程序无法测算应拨数。",
      en: "Total payroll (annual wage return), receipts of collection and of what was passed up. The books hold no payroll: the program cannot reckon what was due.",
    },
  },
  control: {
    title: { "zh-CN": "内部控制", en: "Internal control" },
    steps: {
      "zh-CN":
        "查经手、证明、审批是否三人分开；大额支出是否按规定审批、有无拆分付款；出纳与会计是否分设；制度是否执行。",
      en: "See that handling, witnessing and approving are done by three people; that large payments are approved and not split; that cashier and bookkeeper are two; that the rules are kept.",
    },
    evidence: {
      "zh-CN": "岗位分工文件、网银 U 盾和印章保管记录；抽查凭证上的签字是否本人所签。",
      en: "Who does what, who keeps seals and bank keys; on the drawn vouchers, whether the signatures are genuine.",
    },
  },
  vouchers: {
    title: { "zh-CN": "原始凭证", en: "Vouchers" },
    steps: {
      "zh-CN": "查凭证号是否连续、有无重号，金额、日期是否齐全，有无重复报销；按经审抽样表抽查发票、签领表、合同。",
      en: "See that numbers run without gaps or repeats, that amounts and dates are complete and nothing is paid twice; look at the invoices, sign-off sheets and contracts of the audit sample.",
    },
    evidence: {
      "zh-CN": "原始凭证本身：发票抬头和税号是否本工会、签领表是否本人签字、附件是否齐全（见经审抽样表）。",
      en: "The papers themselves: whether invoices name this union and its code, people signed for what they got, and nothing is missing (see the audit sample).",
    },
  },
  claims: {
    title: { "zh-CN": "往来款", en: "Claims and debts" },
    steps: {
      "zh-CN": "查借款、暂付、押金、代收代付是否及时结清；长期挂账逐笔说明；往来款不得列作收支。",
      en: "See that loans, advances, deposits and money passed through are settled in time; what stands long is explained; none of it counts as income or spending.",
    },
    evidence: {
      "zh-CN": "往来款明细账和余额表、借据、对方确认函。流水账中只看得到收付，看不到余额。",
      en: "Ledger and balances of claims and debts, notes of hand, confirmations. A cash journal shows movements, not balances.",
    },
  },
};
