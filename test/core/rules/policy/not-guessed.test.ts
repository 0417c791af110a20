import assert from "node:assert/strict";
import fc from "fast-check";
import { policyRules } from "../../../../src/core/rules/policy/index.js";
import { foundIn } from "./judge-policy.js";

/** Rules that need to know for how many people a payment is. */
const byTheHead = policyRules.filter(({ code }) =>
  /^(?:festival-(?:year|each)|birthday|marriage|childbirth|hospital|retirement|member-death|relative-death|prize|keepsake|meal|clothing|judge|hardship-(?:once|year))(?:-limit|-again)$/.test(
    code,
  ),
);
const settings = `省份 | 安徽
春节慰问限额 | 1
其他节日慰问限额 | 1
团体奖人均限额 | 1
个人奖限额 | 1
纪念品人均限额 | 1
工作餐人均限额 | 1
服装人均限额 | 1
评委半天限额 | 1
送温暖年度限额 | 1`;
const purposes = [
  "春节慰问会员米油",
  "会员生日蛋糕券",
  "会员结婚慰问",
  "会员生育慰问",
  "慰问住院会员",
  "会员退休纪念品",
  "会员病故慰问",
  "会员父亲去世慰问",
  "困难职工帮扶",
  "运动会奖品",
  "联欢会纪念品",
  "运动会工作餐",
  "运动会服装",
  "评委费（半天）",
];

describe("policy rules", () => {
  it("judge by the head only where the number of people is known", () => {
    assert.equal(byTheHead.length, 17);
    const row = fc.record({
      purpose: fc.constantFrom(...purposes),
      yuan: fc.integer({ min: 1, max: 1_000_000 }),
      payee: fc.constantFrom("", "某某超市", "某某公司", "李会计"),
      heads: fc.constantFrom("", "若干", "—"),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
        const lines = rows.map(
          ({ purpose, yuan, payee, heads }) => `2026-03-01 | ${purpose} | ${yuan} | ${payee} | ${heads}`,
        );
        const typed = { 设置: settings, 支出: ["日期 | 摘要 | 金额 | 收款人 | 人数", ...lines].join("\n") };
        for (const rule of byTheHead) assert.deepEqual(foundIn(rule, typed), [], rule.code);
      }),
      { numRuns: 40 },
    );
  });

  it("judge each of these purposes once the number is known", () => {
    const lines = purposes.map((purpose) => `2026-03-01 | ${purpose} | 9000 | 某某超市 | 2`);
    const typed = { 设置: settings, 支出: ["日期 | 摘要 | 金额 | 收款人 | 人数", ...lines].join("\n") };
    const judged = new Set(byTheHead.flatMap((rule) => foundIn(rule, typed).map((one) => one.split(" ")[0])));
    assert.equal(judged.size, purposes.length);
  });
});
