import type { SectionKey, SectionTexts } from "./section.js";

/** What an auditor reads of the sections on what comes in and goes out. */
export const flowSectionTexts = {
  "branch-funding": {
    title: { "zh-CN": "拨缴与补助", en: "Branch funding" },
    steps: {
      "zh-CN": "列出拨缴经费、上级补助、行政补助和对附属单位的拨款，核对到账日期和金额；专项补助是否专款专用。",
      en: "List allocated funds, grants from above and from the employer, and what was passed down; compare dates and amounts; see that earmarked grants were spent as meant.",
    },
    evidence: {
      "zh-CN": "上级拨款通知、行政补助协议或批复、到账回单。",
      en: "Notices of allocation, agreements on grants, the bank's advices.",
    },
  },
  subscriptions: {
    title: { "zh-CN": "会费", en: "Subscriptions" },
    steps: {
      "zh-CN": "按工资基数和比例重算应缴会费，与登记逐人逐月比较；查欠缴、多缴；核对会费收入与登记。",
      en: "Reckon dues anew from wage and rate and compare them with the register, member by member and month by month; see arrears and overpayments; compare dues income with the register.",
    },
    evidence: {
      "zh-CN": "会费收据存根或代扣清单；工资基数与工资表抽查核对；免缴人员及其依据。",
      en: "Receipts or the payroll's list of deductions; bases compared with pay slips; who is exempt, and on what grounds.",
    },
  },
  "other-income": {
    title: { "zh-CN": "其他收入", en: "Other income" },
    steps: {
      "zh-CN": "列出利息、捐赠、事业收入等，看来源是否合法、捐款是否单列、上年结余有无记作收入。",
      en: "List interest, donations and the like; see that they are lawful, that donations are kept apart, and that last year's balance is not among them.",
    },
    evidence: {
      "zh-CN": "银行结息单、捐赠协议、票据存根；有无未入账的收入。",
      en: "The bank's advices of interest, deeds of gift, receipt stubs; whether any income is not booked.",
    },
  },
  expenditure: {
    title: { "zh-CN": "支出", en: "Expenditure" },
    steps: {
      "zh-CN":
        "按本省限额核对节日、生日、婚育、住院、退休、去世、困难慰问；查活动奖励、服装、用餐标准；查重复支付、向非会员发放；按经审明细表看大额和集中收款人。",
      en: "Hold gifts and visits to the province's limits; prizes, clothing and meals of activities likewise; look for payments made twice or to people who are no members; see the largest payments and payees in the audit schedules.",
    },
    evidence: {
      "zh-CN": "抽中支出的发票、签领表、活动方案与照片（见经审抽样表）；是否违反“八不准”。",
      en: "Invoices, sign-off sheets, plans and pictures of what was drawn (see the audit sample); whether any of the eight prohibitions was broken.",
    },
  },
  "online-banking": {
    title: { "zh-CN": "网上银行", en: "Online banking" },
    steps: {
      "zh-CN": "查网银是否制单、复核两人操作；付款与审批单是否一致；操作员离岗是否停用。",
      en: "See that one person enters and another releases payments; that payments are as approved; that users who left are closed.",
    },
    evidence: {
      "zh-CN": "网银操作员清单、权限设置、操作日志、U 盾保管记录。账上看不到。",
      en: "List of users and their rights, log, custody of keys. The books do not show them.",
    },
  },
  "dedicated-funds": {
    title: { "zh-CN": "专项资金", en: "Dedicated funds" },
    steps: {
      "zh-CN": "各项资金分别核算：上年结余、收入、支出、年末结余；有无赤字、混用；捐款、帮扶资金是否专款专用。",
      en: "Each fund by itself: opening, in, out, closing; no deficit and no mixing; donations and hardship funds spent as meant.",
    },
    evidence: {
      "zh-CN": "专项资金管理办法、下达文件、受助人签领及公示材料。",
      en: "Rules of the funds, documents that granted them, receipts of those helped, public notices.",
    },
  },
  statements: {
    title: { "zh-CN": "报表与对账", en: "Statements" },
    steps: {
      "zh-CN": "核对决算表与账：上年结余、收入、支出、年末结余；合计与明细；有无未计入的行；公式有无被改。",
      en: "Compare the fund report with the books: opening, income, spending, closing; totals with rows; rows that are not counted; formulas overwritten.",
    },
    evidence: {
      "zh-CN": "经批准的上年决算、报送上级的报表；打印件与本工作簿是否一致。",
      en: "Last year's approved report, the reports sent up; whether the printed ones are those of this workbook.",
    },
  },
  authorisation: {
    title: { "zh-CN": "审批授权", en: "Authorisation" },
    steps: {
      "zh-CN": "查每笔支出的经手、证明、审批；大额支出是否集体决定；同一人有无既经手又审批；见凭证目录的签字栏。",
      en: "Look at handler, witness and approver of each payment; large ones decided on together; nobody both handling and approving; see the signatures in the voucher index.",
    },
    evidence: {
      "zh-CN": "审批权限文件、会议纪要；抽查签字是否本人、日期是否在付款前。",
      en: "Who may approve what, minutes; on the drawn vouchers, whether signatures are genuine and earlier than the payment.",
    },
  },
} as const satisfies Readonly<Partial<Record<SectionKey, SectionTexts>>>;
