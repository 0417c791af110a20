import type { LedgerFindingArgs } from "../ledger/findings.js";
import { choiceName, settingName } from "../tabs/names.js";
import type { MessagesOf } from "./say.js";

export const ledgerMessages: MessagesOf<LedgerFindingArgs> = {
  "account-unknown": {
    "zh-CN": ({ text, suggestion }) =>
      `科目“${text}”不在科目表中，此行未计入；${suggestion === "" ? "请改用标准科目名称" : `是否为“${suggestion}”？请改正`}。`,
    en: ({ text, suggestion }) =>
      `The account "${text}" is not in the scheme, so the row is not counted; ${suggestion === "" ? "use a standard account name" : `did you mean "${suggestion}"? Correct it`}.`,
  },
  "account-missing": {
    "zh-CN": ({ amount }) => `此行（${amount} 元）没有科目，未计入；请补填科目。`,
    en: ({ amount }) => `This row (${amount} yuan) has no account and is not counted; fill in its account.`,
  },
  "account-wrong-side": {
    "zh-CN": ({ text, tab }) =>
      tab === "income"
        ? `“${text}”是支出科目，却记在收入中，此行未计入；请改科目，或移到支出表。`
        : `“${text}”是收入科目，却记在支出中，此行未计入；请改科目，或移到收入表。`,
    en: ({ text, tab }) =>
      tab === "income"
        ? `"${text}" is a spending account but stands in the income, so the row is not counted; change the account or move the row to the disbursements.`
        : `"${text}" is an income account but stands in the spending, so the row is not counted; change the account or move the row to the income.`,
  },
  "account-balance-sheet": {
    "zh-CN": ({ text }) => `“${text}”是资产负债或往来科目，不属于收入或支出，此行未计入；如确系收支，请改为收支科目。`,
    en: ({ text }) =>
      `"${text}" is an account of the balance sheet, neither income nor spending, so the row is not counted; if it was earned or spent, give it an income or spending account.`,
  },
  "account-unlisted": {
    "zh-CN": ({ account }) => `基层工会的报表一般不设“${account}”；已按原科目计入，请核对是否用错科目。`,
    en: ({ account }) =>
      `The form of a grassroots union has no "${account}"; it is counted as written, check whether another account is meant.`,
  },
  "account-mapped": {
    "zh-CN": ({ from, to, scheme }) =>
      `本账按 ${scheme} 年科目体系编报，“${from}”列入“${to}”；如不合适，请改科目或在设置中指定科目体系。`,
    en: ({ from, to, scheme }) =>
      `The book is reported in the ${scheme} scheme, so "${from}" is shown under "${to}"; if that is wrong, change the account or state the scheme in the settings.`,
  },
  "account-by-category": {
    "zh-CN": ({ category, account, rows }) =>
      `${rows} 行没有科目，按慰问类型“${category}”列入“${account}”；如不合适，请填写科目。`,
    en: ({ category, account, rows }) =>
      `${rows} row(s) without an account are booked on "${account}" by their kind "${category}"; if that is wrong, fill in the account.`,
  },
  "amount-missing": {
    "zh-CN": ({ account }) => `此行${account === "" ? "" : `（${account}）`}没有可用的金额，未计入；请补填金额。`,
    en: ({ account }) =>
      `This row${account === "" ? "" : ` (${account})`} has no usable amount and is not counted; fill in the amount.`,
  },
  "dates-absent": {
    "zh-CN": ({ year }) => `此表没有日期栏，各行都按 ${year} 年度计入；请增加日期栏，以便核对年度。`,
    en: ({ year }) =>
      `This sheet has no column for dates, so all its rows are taken to be of ${year}; add a date column.`,
  },
  "date-missing": {
    "zh-CN": ({ amount }) => `此行（${amount} 元）没有日期，无法判断年度，未计入；请补填日期。`,
    en: ({ amount }) =>
      `This row (${amount} yuan) has no date, so its year is unknown and it is not counted; fill in the date.`,
  },
  "other-year": {
    "zh-CN": ({ date, year, amount }) =>
      `此行日期 ${date} 不在 ${year} 年度内（${amount} 元），未计入；如日期有误，请改正。`,
    en: ({ date, year, amount }) =>
      `This row is dated ${date}, outside ${year} (${amount} yuan), and is not counted; correct the date if it is wrong.`,
  },
  "opening-as-income": {
    "zh-CN": ({ text, amount }) =>
      `“${text}” ${amount} 元是上年结余，不是本年收入，已作期初余额处理，未计入收入；请核对它与设置中的“上年结余”是否相同。`,
    en: ({ text, amount }) =>
      `"${text}" ${amount} yuan is last year's balance, not income; it is taken as the opening and not counted as income. See that it equals the setting "Opening balance".`,
  },
  "opening-in-spending": {
    "zh-CN": ({ text, amount }) =>
      `“${text}” ${amount} 元记在支出中，上年结余不是支出，未计入；请填入设置的“上年结余”。`,
    en: ({ text, amount }) =>
      `"${text}" ${amount} yuan stands in the spending; last year's balance is no spending and is not counted. Put it into the setting "Opening balance".`,
  },
  "opening-repeated": {
    "zh-CN": ({ text, amount }) => `“${text}” ${amount} 元是转页或转月的余额，不重复计入；不需处理。`,
    en: ({ text, amount }) =>
      `"${text}" ${amount} yuan is a balance carried from page to page or month to month and is not counted again; nothing to do.`,
  },
  "opening-differs": {
    "zh-CN": ({ settings, rows }) =>
      `设置中的上年结余 ${settings} 元与收入表中的上年结余 ${rows} 元不一致，已按设置；请核对上年决算。`,
    en: ({ settings, rows }) =>
      `The opening balance in the settings (${settings} yuan) differs from the one in the income rows (${rows} yuan); the settings are used. Compare last year's final account.`,
  },
  "opening-of-other-year": {
    "zh-CN": ({ year, stated }) =>
      `设置的年度是 ${stated}，其中的上年结余不是 ${year} 年度的期初数，未采用；请在设置中改为 ${year} 年度并填写当年的上年结余。`,
    en: ({ year, stated }) =>
      `The settings are for ${stated}, so their opening is not that of ${year} and is not used; set the year to ${year} and state its opening.`,
  },
  "opening-missing": {
    "zh-CN": ({ year }) =>
      `没有 ${year} 年的上年结余，期末滚存结余无法计算；请在设置中填写“上年结余”（没有结余填 0）。`,
    en: ({ year }) =>
      `The opening balance of ${year} is not stated, so the closing balance cannot be computed; fill in the setting "Opening balance" (0 if there was none).`,
  },
  "fund-opening-missing": {
    "zh-CN": ({ fund }) => `没有“${fund}”的上年结余，其期末结余无法计算；请在设置中填写“${fund}上年结余”（没有填 0）。`,
    en: ({ fund }) =>
      `The opening of the fund "${fund}" is not stated, so its closing cannot be computed; add the setting "${fund} opening balance" (0 if there was none).`,
  },
  "fund-openings-differ": {
    "zh-CN": ({ total, sum }) =>
      `设置中上年结余 ${total} 元与各项资金上年结余之和 ${sum} 元不一致，已按上年结余；请核对。`,
    en: ({ total, sum }) =>
      `The opening balance ${total} yuan differs from the sum of the funds' openings ${sum} yuan; the opening balance is used. Compare them.`,
  },
  "fund-by-account": {
    "zh-CN": ({ text, fund }) =>
      `“${text}”是代管或捐助性质的资金，不属于工会收支，已单列入“${fund}”；请在资金来源栏注明，并单独管理。`,
    en: ({ text, fund }) =>
      `"${text}" is money held for others, not the union's own; it is kept apart under the fund "${fund}". State the fund in the fund column and manage it separately.`,
  },
  "transfer-not-counted": {
    "zh-CN": ({ text, amount }) => `“${text}” ${amount} 元是内部划转，不是收入或支出，未计入；如确系收支，请填写科目。`,
    en: ({ text, amount }) =>
      `"${text}" ${amount} yuan moves money between the union's own accounts and is not counted; if it was earned or spent, fill in its account.`,
  },
  "transfer-across-funds": {
    "zh-CN": ({ from, to, amount, sheet, cell }) =>
      `此行与${sheet}!${cell} 是同一笔从“${from}”转到“${to}”的 ${amount} 元，两行都没有科目，都未计入；请给拨出的一行填支出科目（如“其他支出”），给收到的一行填收入科目。`,
    en: ({ from, to, amount, sheet, cell }) =>
      `This row and ${sheet}!${cell} tell of the same ${amount} yuan moved from "${from}" to "${to}", neither with an account, so neither is counted; give the paying row a spending account (such as 其他支出) and the receiving row an income account.`,
  },
  "budget-account-unknown": {
    "zh-CN": ({ text, suggestion }) =>
      `预算科目“${text}”不在科目表中，此行预算未计入；${suggestion === "" ? "请改用标准科目名称" : `是否为“${suggestion}”？请改正`}。`,
    en: ({ text, suggestion }) =>
      `The budget account "${text}" is not in the scheme, so its budget is not counted; ${suggestion === "" ? "use a standard account name" : `did you mean "${suggestion}"? Correct it`}.`,
  },
  "budget-balance-line": {
    "zh-CN": ({ text }) => `预算中的“${text}”是结余项目，不计入预算收入或支出；不需处理。`,
    en: ({ text }) => `"${text}" in the budget is a balance, not budgeted income or spending; nothing to do.`,
  },
  "budget-items-differ": {
    "zh-CN": ({ account, own, items }) =>
      `“${account}”预算 ${own} 元与其明细之和 ${items} 元不符，已按科目本身；请核对。`,
    en: ({ account, own, items }) =>
      `The budget of "${account}" (${own} yuan) differs from the sum of its items (${items} yuan); the account's own figure is used. Compare them.`,
  },
  "budget-adjusted-differs": {
    "zh-CN": ({ account, adjusted, sum }) =>
      `“${account}”调整后预算 ${adjusted} 元不等于年初数加调整数 ${sum} 元，已按调整后数；请核对。`,
    en: ({ account, adjusted, sum }) =>
      `The adjusted budget of "${account}" (${adjusted} yuan) is not the initial budget plus the adjustment (${sum} yuan); the adjusted figure is used. Compare them.`,
  },
  "dues-income-differs": {
    "zh-CN": ({ register, income }) =>
      `会费登记实缴 ${register} 元，收入表会费收入 ${income} 元，两者不一致；报表按收入表，请查明差额。`,
    en: ({ register, income }) =>
      `The dues register shows ${register} yuan paid, the income rows ${income} yuan of dues; the report uses the income rows. Find out the difference.`,
  },
  "dues-from-register": {
    "zh-CN": ({ amount }) => `收入表没有会费收入，报表按会费登记实缴 ${amount} 元列示；如已存入账户，请补记收入。`,
    en: ({ amount }) =>
      `The income rows hold no dues, so the report takes the ${amount} yuan paid in the register; record the income once it is banked.`,
  },
  "dues-register-missing": {
    "zh-CN": ({ members }) => `没有会费登记表，未计算 ${members} 名会员的应缴与欠缴；需要时请增加会费表。`,
    en: ({ members }) =>
      `There is no dues register, so dues and arrears of ${members} member(s) are not computed; add a dues tab if they are wanted.`,
  },
  "dues-unknown": {
    "zh-CN": ({ name }) => `${name} 没有工资也没有应缴数，应缴会费无法计算，未计入应缴；请补填月工资或应缴会费。`,
    en: ({ name }) =>
      `${name} has neither a wage nor a stated due, so the dues are unknown and not in the expected total; fill in the wage or the due.`,
  },
  "dues-base-missing": {
    "zh-CN": ({ members }) =>
      `${members} 名会员都没有工资或应缴数，无法计算应缴会费；请补填月工资，或在设置中填写“会费定额”。`,
    en: ({ members }) =>
      `None of ${members} members has a wage or a stated due, so no dues can be computed; fill in the wages, or the setting "Fixed dues a month".`,
  },
  "dues-fixed-missing": {
    "zh-CN": ({ setting }) => `会费方式为定额，但没有填写“${setting}”；请在设置中填写每月金额。`,
    en: ({ setting }) =>
      `Dues are a fixed amount, but the setting "${settingName(setting, "en")}" is empty; fill in the amount a month.`,
  },
  "dues-differs": {
    "zh-CN": ({ name, stated, rule }) =>
      `${name} 登记的应缴 ${stated} 元与按规定计算的 ${rule} 元不一致，已按规定；请核对工资基数和比例。`,
    en: ({ name, stated, rule }) =>
      `The stated due of ${name} (${stated} yuan) differs from the rule's (${rule} yuan); the rule is used. Check the wage and the rate.`,
  },
  "dues-leave-undated": {
    "zh-CN": ({ name, status }) => `${name} 的会籍状态为“${status}”，但没有离会时间，未计应缴会费；请补填离会时间。`,
    en: ({ name, status }) =>
      `${name} is marked "${choiceName("members", "status", status, "en")}" without a date of leaving, so no dues are reckoned; fill in the date.`,
  },
  "dues-other-year": {
    "zh-CN": ({ rows, amount, year }) =>
      `会费表中有 ${rows} 笔缴费（${amount} 元）属于其他年度，不计入 ${year} 年；不需处理。`,
    en: ({ rows, amount, year }) =>
      `${rows} payment(s) in the dues register (${amount} yuan) are for other years and are left out of ${year}; nothing to do.`,
  },
  "dues-payer-unknown": {
    "zh-CN": ({ name }) => `缴费人“${name}”不在会员名册中，其缴费已计入实缴，但不计应缴；请核对姓名，或补入名册。`,
    en: ({ name }) =>
      `The payer "${name}" is not on the roster; the payment is counted, but no dues are reckoned. Check the name or add the member.`,
  },
  "dues-payer-missing": {
    "zh-CN": ({ amount }) => `此笔会费（${amount} 元）没有姓名和会员号，不知是谁缴的，未计入；请补填。`,
    en: ({ amount }) =>
      `This payment (${amount} yuan) has neither name nor member number and is not counted; fill in who paid.`,
  },
  "dues-payer-noted": {
    "zh-CN": ({ name, rosterName }) =>
      `会费表中的“${name}”按名册中的会员“${rosterName}”计；如果是两个人，请填写会员号，或把两处姓名写得一样。`,
    en: ({ name, rosterName }) =>
      `"${name}" in the dues register is taken to be the member "${rosterName}"; if they are two people, fill in member numbers or write the names alike.`,
  },
  "dues-payer-ambiguous": {
    "zh-CN": ({ name }) => `有多名会员叫“${name}”，分不清是谁缴的费；请填写会员号或部门。`,
    en: ({ name }) =>
      `Several members are called "${name}" and nothing tells whose dues these are; fill in member numbers or departments.`,
  },
  "dues-number-name": {
    "zh-CN": ({ memberNo, name, rosterName }) =>
      `会员号 ${memberNo} 在名册中是“${rosterName}”，此处却是“${name}”，已按会员号；请核对。`,
    en: ({ memberNo, name, rosterName }) =>
      `Member number ${memberNo} belongs to "${rosterName}" on the roster but to "${name}" here; the number is followed. Compare them.`,
  },
  "member-repeated": {
    "zh-CN": ({ name }) => `${name} 在名册中重复登记，只按一人计算；请删去重复的一行。`,
    en: ({ name }) => `${name} is on the roster twice and is counted once; delete the repeated row.`,
  },
};
