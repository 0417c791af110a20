import type { SectionKey, SectionTexts } from "./section.js";

/** What an auditor reads of the sections on where the union's money lies. */
export const moneySectionTexts = {
  rules: {
    title: { "zh-CN": "章程与财务制度", en: "Rules" },
    steps: {
      "zh-CN":
        "查是否依章程设立经费审查委员会、有财务管理制度；工会法人资格和信用代码是否有效；所用限额的依据是否现行。",
      en: "See that the union has an audit committee and financial rules of its own; that its legal person certificate and code are valid; that the limits used are those in force.",
    },
    evidence: {
      "zh-CN": "财务管理制度、经审会组成及换届批复、法人资格证书、本省现行文件。",
      en: "Financial rules, appointment of the audit committee, legal person certificate, the province's documents in force.",
    },
  },
  "current-account": {
    title: { "zh-CN": "基本账户", en: "Current account" },
    steps: {
      "zh-CN": "核对年初、年末账面余额与银行对账单；逐笔推算余额；有未达账项的看银行存款余额调节表。",
      en: "Compare the balances at the start and end of the year with the bank's; follow the running balance row by row; see the reconciliation where items are under way.",
    },
    evidence: {
      "zh-CN": "各月银行对账单原件、银行询证函回函、账户开立许可；是否独立开户、有无账外账户。",
      en: "The bank's statements, its confirmation, the licence to open the account; whether the union has an account of its own and none beside the books.",
    },
  },
  savings: {
    title: { "zh-CN": "定期存款与理财", en: "Savings" },
    steps: {
      "zh-CN": "查有无定期存款、理财；是否经集体决定、利息是否全部入账；到期是否收回。",
      en: "Look for term deposits and investments; see that they were decided on together, that all interest is booked, and that what fell due came back.",
    },
    evidence: {
      "zh-CN": "定期存单、理财协议及余额证明；没有的，由财务负责人书面声明。以前年度存入的，本年账上看不到。",
      en: "Certificates of deposit, agreements and balances; where there are none, the treasurer's written word. What was put away in earlier years does not show in this year's books.",
    },
  },
  "debtors-creditors": {
    title: { "zh-CN": "应收应付（往来款）", en: "Debtors and creditors" },
    steps: {
      "zh-CN": "列出借款、押金、垫付、代收代付各笔，看年末是否结清；有无以往来款隐匿收支。",
      en: "List loans, deposits, advances and money passed through, and see whether they are settled at the year's end; see that no income or spending hides among them.",
    },
    evidence: {
      "zh-CN": "年末往来款余额表、借据、对方确认函。",
      en: "Balances of debtors and creditors at the year's end, notes of hand, confirmations.",
    },
  },
  "prepaid-cards": {
    title: { "zh-CN": "购物卡、预付卡", en: "Prepaid cards" },
    steps: {
      "zh-CN": "查有无购买购物卡、预付卡、提货券；节日慰问不得发放现金和购物卡；蛋糕券等凭证须实名签领。",
      en: "Look for shopping cards, prepaid cards and vouchers; festival gifts are never cash or cards; cake vouchers and the like are signed for by name.",
    },
    evidence: {
      "zh-CN": "卡券的购买发票、发放签领表、结存盘点；没有的，由财务负责人书面声明。",
      en: "Invoices, sign-off sheets and stock of cards and vouchers; where there are none, the treasurer's written word.",
    },
  },
  "credit-cards": {
    title: { "zh-CN": "信用卡、公务卡", en: "Credit cards" },
    steps: {
      "zh-CN": "查有无以工会名义使用的信用卡、公务卡；每笔刷卡是否有发票和审批。",
      en: "Look for credit cards used in the union's name; see that each payment has its invoice and approval.",
    },
    evidence: {
      "zh-CN": "信用卡账单；没有的，由财务负责人书面声明。",
      en: "Card statements; where there are none, the treasurer's written word.",
    },
  },
  "fixed-assets": {
    title: { "zh-CN": "固定资产", en: "Fixed assets" },
    steps: {
      "zh-CN": "列出资本性支出和设备购置，核对固定资产登记；盘点实物；处置是否经批准、收入是否入账。",
      en: "List what was bought, compare with the register of assets, and count them; see that disposals were approved and their proceeds booked.",
    },
    evidence: {
      "zh-CN": "固定资产登记簿、盘点表、处置审批。以前年度购置的资产，本年账上看不到。",
      en: "Register of assets, count sheet, approval of disposals. Assets of earlier years do not show in this year's books.",
    },
  },
  "petty-cash": {
    title: { "zh-CN": "备用金与现金", en: "Petty cash" },
    steps: {
      "zh-CN": "列出现金支付，看是否超出现金使用范围；盘点库存现金；备用金是否定额、年末是否收回。",
      en: "List payments in cash and see that they are such as may be; count the cash; see that the float is fixed and came back at the year's end.",
    },
    evidence: {
      "zh-CN": "库存现金盘点表、现金日记账、备用金借据。",
      en: "Cash count, cash book, receipts of the float.",
    },
  },
} as const satisfies Readonly<Partial<Record<SectionKey, SectionTexts>>>;
