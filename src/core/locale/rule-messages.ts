import type { RuleFindingArgs } from "../rules/findings.js";
import type { MessagesOf } from "./say.js";

export const ruleMessages: MessagesOf<RuleFindingArgs> = {
  "id-form": {
    "zh-CN": ({ text, length }) => `身份证号 ${text} 为 ${length} 位，应为 18 位（旧证 15 位），请核对原件。`,
    en: ({ text, length }) =>
      `Resident ID ${text} has ${length} characters instead of 18 (old cards: 15) digits; compare it with the card.`,
  },
  "id-rounded": {
    "zh-CN": ({ text }) =>
      `身份证号 ${text} 的后三位被 Excel 变成了 000（按数字录入只保留 15 位）；请先把单元格设为文本，再按原件重新录入。`,
    en: ({ text }) =>
      `Excel turned the last three digits of resident ID ${text} into 000 (a number keeps 15 digits); format the cell as text and type it again from the card.`,
  },
  "id-birth-date": {
    "zh-CN": ({ text }) => `身份证号 ${text} 第 7–14 位不是有效的出生日期，请核对原件。`,
    en: ({ text }) => `Digits 7–14 of resident ID ${text} are no possible birth date; compare it with the card.`,
  },
  "id-checksum": {
    "zh-CN": ({ text }) => `身份证号 ${text} 的校验码不对，请核对原件。`,
    en: ({ text }) => `The check digit of resident ID ${text} is wrong; compare it with the card.`,
  },
  "id-birth-differs": {
    "zh-CN": ({ text }) => `出生日期与身份证号 ${text} 中的不一致，请核对。`,
    en: ({ text }) => `The birth date is not the one in resident ID ${text}; check both.`,
  },
  "id-sex-differs": {
    "zh-CN": ({ text, sex }) => `性别“${sex}”与身份证号 ${text} 不一致，请核对。`,
    en: ({ text, sex }) => `The sex "${sex}" does not agree with resident ID ${text}; check both.`,
  },
  "id-twice": {
    "zh-CN": ({ text, first }) => `身份证号 ${text} 与 ${first} 重复，请核对是否录错或重复登记。`,
    en: ({ text, first }) =>
      `Resident ID ${text} already stands in ${first}; one is mistyped or a member is listed twice.`,
  },
  "member-no-twice": {
    "zh-CN": ({ no, first }) => `会员号 ${no} 与 ${first} 重复，请改正其中一个。`,
    en: ({ no, first }) => `Member number ${no} already stands in ${first}; correct one of them.`,
  },
  "member-no-zeros-lost": {
    "zh-CN": ({ no, length }) =>
      `会员号 ${no} 少了前面的 0（本列为 ${length} 位，应为 ${no.padStart(length, "0")}）；请设为文本后重新录入。`,
    en: ({ no, length }) =>
      `Member number ${no} has lost its leading zeros (others have ${length} digits: ${no.padStart(length, "0")}); format the cell as text and type it again.`,
  },
  "name-twice": {
    "zh-CN": ({ name, first }) =>
      `“${name}”与 ${first} 同名，且有人没有会员号和身份证号，按姓名记的缴费将无法区分；请补上会员号。`,
    en: ({ name, first }) =>
      `"${name}" has the same name as ${first} and one of them has neither number nor ID, so payments by name cannot be told apart; give both a member number.`,
  },
  "leave-before-join": {
    "zh-CN": ({ joined, left }) => `离会时间 ${left} 早于入会时间 ${joined}，请改正。`,
    en: ({ joined, left }) => `The member left on ${left}, before joining on ${joined}; correct one of the dates.`,
  },
  "credit-code": {
    "zh-CN": ({ text, fault }) => `统一社会信用代码 ${text} ${codeFaults[fault]["zh-CN"]}，请按登记证书核对。`,
    en: ({ text, fault }) => `Credit code ${text} ${codeFaults[fault].en}; compare it with the certificate.`,
  },
  "credit-code-not-union": {
    "zh-CN": ({ text }) =>
      `统一社会信用代码 ${text} 不是工会的（工会代码以 8 开头），可能填了学校的代码；发票抬头应为工会。`,
    en: ({ text }) =>
      `Credit code ${text} is not a union's (those begin with 8); it may be the school's, but invoices must be made out to the union.`,
  },
  "member-no-unknown": {
    "zh-CN": ({ no }) => `会员名册中没有会员号 ${no}，请核对或补登会员。`,
    en: ({ no }) => `No member of the roster has number ${no}; correct it or add the member.`,
  },
  "member-name-differs": {
    "zh-CN": ({ no, name, roster }) => `会员号 ${no} 在名册中是“${roster}”，这里写的是“${name}”，请核对。`,
    en: ({ no, name, roster }) => `Member ${no} is "${roster}" in the roster, but "${name}" here; correct one of them.`,
  },
  "voucher-twice": {
    "zh-CN": ({ voucher, amount, first }) =>
      `凭证 ${voucher} 金额 ${amount} 元与 ${first} 所在行完全相同，可能重复记账；请核对原始凭证。`,
    en: ({ voucher, amount, first }) =>
      `Voucher ${voucher} over ${amount} yuan is the same as in the row of ${first}, perhaps booked twice; compare the paper vouchers.`,
  },
  "signature-twice": {
    "zh-CN": ({ name, roles }) => `“${name}”${signers[roles]["zh-CN"]}，经手人、证明人、审批人应为不同的三人。`,
    en: ({ name, roles }) =>
      `"${name}" is ${signers[roles].en}; handler, witness and approver must be three different people.`,
  },
  "approver-missing": {
    "zh-CN": ({ amount }) => `这笔 ${amount} 元的支出没有审批人，请补签。`,
    en: ({ amount }) => `This payment of ${amount} yuan names no approver; have it signed.`,
  },
  "budget-overspent": {
    "zh-CN": ({ account, budget, actual, over }) =>
      `“${account}”预算 ${budget} 元，已支出 ${actual} 元，超出 ${over} 元；请办理预算调整或说明原因。`,
    en: ({ account, budget, actual, over }) =>
      `"${account}" has a budget of ${budget} yuan and spending of ${actual}, ${over} too much; adjust the budget or explain.`,
  },
  "spending-without-budget": {
    "zh-CN": ({ account, actual }) => `“${account}”没有预算却已支出 ${actual} 元；请办理预算调整。`,
    en: ({ account, actual }) => `"${account}" has spending of ${actual} yuan and no budget; adjust the budget.`,
  },
  "fund-overdrawn": {
    "zh-CN": ({ fund, closing }) =>
      `“${fund}”期末结余为 ${closing} 元，出现赤字；请核对上年结余、收入是否漏记，或是否占用了其他资金。`,
    en: ({ fund, closing }) =>
      `The fund "${fund}" closes at ${closing} yuan, below zero; look for a missing opening or income, or for another fund's money.`,
  },
  "dues-long-unpaid": {
    "zh-CN": ({ name, months, first, last }) =>
      `${name}自 ${first} 至 ${last} 连续 ${months} 个月未缴会费；按工会章程应先了解情况、做好教育说服工作，不得直接除名。`,
    en: ({ name, months, first, last }) =>
      `${name} has paid nothing for ${months} months in a row (${first} to ${last}); the charter asks for a talk first, never for removal at once.`,
  },
};

const codeFaults = {
  length: { "zh-CN": "不是 18 位", en: "does not have 18 characters" },
  character: { "zh-CN": "含有不允许的字符", en: "has a character that such codes never have" },
  checksum: { "zh-CN": "的校验码不对", en: "has a wrong check character" },
} as const;

const signers = {
  "handler-approver": { "zh-CN": "既是经手人又是审批人", en: "both handler and approver" },
  "handler-witness": { "zh-CN": "既是经手人又是证明人", en: "both handler and witness" },
  "witness-approver": { "zh-CN": "既是证明人又是审批人", en: "both witness and approver" },
} as const;
