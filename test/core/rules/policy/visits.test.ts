import { birthdayLimit } from "../../../../src/core/rules/policy/birthday-limit.js";
import { childbirthLimit } from "../../../../src/core/rules/policy/childbirth-limit.js";
import { hardshipOnceLimit } from "../../../../src/core/rules/policy/hardship-once-limit.js";
import { hardshipYearLimit } from "../../../../src/core/rules/policy/hardship-year-limit.js";
import { hospitalAgain } from "../../../../src/core/rules/policy/hospital-again.js";
import { hospitalLimit } from "../../../../src/core/rules/policy/hospital-limit.js";
import { marriageLimit } from "../../../../src/core/rules/policy/marriage-limit.js";
import { memberDeathLimit } from "../../../../src/core/rules/policy/member-death-limit.js";
import { relativeDeathLimit } from "../../../../src/core/rules/policy/relative-death-limit.js";
import { retirementLimit } from "../../../../src/core/rules/policy/retirement-limit.js";
import { judgePolicy } from "./judge-policy.js";

const anhui = "省份 | 安徽";
const fujian = "省份 | 福建";
const members =
  "会员号 | 姓名 | 会籍状态\n'0001 | 王小芳 | 在会\n'0002 | 李国强 | 在会\n'0003 | 张敏 | 在会\n'0004 | 张敏 | 在会";

function paid(...rows: readonly string[]): string {
  return ["日期 | 摘要 | 金额 | 人数 | 收款人 | 会员号 | 慰问类型 | 备注", ...rows].join("\n");
}

/** A register of visits, whose people stand under 被慰问人. */
function visits(...rows: readonly string[]): string {
  return ["慰问日期 | 被慰问人 | 慰问类型 | 慰问金额 | 科目", ...rows].join("\n");
}

judgePolicy(
  birthdayLimit,
  {
    "the limit itself, a lump sum, and a cake shop": {
      设置: anhui,
      支出: paid(
        "2026-03-25 | 3月会员生日蛋糕券（12人） | 6000 | | 好利来蛋糕店",
        "2026-04-25 | 4月会员生日蛋糕券 | 9000",
      ),
    },
    "two members of one name": {
      设置: anhui,
      会员: members,
      支出: paid("2026-03-25 | 生日蛋糕 | 400 | | 张敏", "2026-04-25 | 生日蛋糕 | 400 | | 张敏"),
    },
  },
  {
    "more a head": [
      { 设置: anhui, 支出: paid("2026-03-25 | 3月会员生日蛋糕券（12人） | 7200") },
      ["支出!C2 warning", "生日慰问每人 600.00 元，超过每人全年限额 500.00 元（依据 皖工发〔2025〕18号）"],
    ],
    "one member twice in a year": [
      {
        设置: anhui,
        会员: members,
        支出: paid("2026-03-25 | 生日蛋糕 | 300 | | 王小芳", "2026-09-25 | 生日蛋糕 | 300 | | | '0001"),
      },
      ["支出!C3 warning", "王小芳本年生日慰问累计 600.00 元"],
    ],
    "the usual figure without a province only as worth knowing": [
      { 支出: paid("2026-03-25 | 会员生日蛋糕券（10人） | 3500") },
      ["支出!C2 info", "300.00 元（按多数省份的做法）"],
    ],
    "by the figure of the day": [
      {
        设置: anhui,
        支出: paid("2025-03-25 | 会员生日蛋糕券（1人） | 400", "2025-09-25 | 会员生日蛋糕券（1人） | 400"),
      },
      ["支出!C2 warning", "300.00"],
    ],
  },
);

judgePolicy(
  marriageLimit,
  {
    "several couples, and a payee who is no member": {
      设置: anhui,
      会员: members,
      支出: paid("2026-03-09 | 会员结婚慰问（3人） | 6000", "2026-03-09 | 会员结婚慰问品 | 6000 | | 某某商场"),
    },
  },
  {
    "by kind, payee, number of people, or a name in the purpose": [
      {
        设置: anhui,
        会员: members,
        支出: paid(
          "2026-03-09 | 礼金 | 2001 | | 王小芳 | | 结婚",
          "2026-03-09 | 慰问结婚会员李国强 | 2500",
          "2026-03-09 | 慰问结婚会员 | 2600 | | 李国强",
          "2026-03-09 | 会员新婚慰问 | 2002 | 1",
        ),
      },
      ["支出!C2 warning", "2001.00"],
      ["支出!C3 warning", "2500.00"],
      ["支出!C4 warning", "2600.00"],
      ["支出!C5 warning", "2002.00"],
    ],
    "under 被慰问人 whoever it is": [
      { 设置: "结婚慰问限额 | 500", 支出: visits("2026-03-09 | 赵六 | 结婚 | 800 | 会员活动") },
      ["支出!D2 warning", "限额 500.00 元（按本账本设置）"],
    ],
  },
);

judgePolicy(
  childbirthLimit,
  { "the limit itself": { 设置: fujian, 支出: paid("2026-03-09 | 会员生育慰问品 | 500 | 1") } },
  { more: [{ 设置: fujian, 支出: paid("2026-03-09 | 会员生育慰问品 | 501 | 1") }, ["支出!C2 warning", "500.00"]] },
);

judgePolicy(
  hospitalLimit,
  {
    "several people, and relief": {
      设置: anhui,
      支出: paid("2026-03-09 | 慰问张三等5名住院会员 | 5000", "2026-03-09 | 住院困难职工救助 | 8000 | 1"),
    },
  },
  { more: [{ 设置: anhui, 支出: paid("2026-03-09 | 慰问住院会员1人 | 2100") }, ["支出!C2 warning", "2000.00"]] },
);

judgePolicy(
  hospitalAgain,
  {
    "two people, two years, two illnesses, two of one name": {
      会员: members,
      支出: paid(
        "2025-12-30 | 慰问住院会员王小芳 | 500",
        "2026-03-09 | 慰问住院会员王小芳 | 500 | | | | | 骨折",
        "2026-04-09 | 慰问住院会员李国强 | 500",
        "2026-08-09 | 慰问住院会员王小芳 | 500 | | | | | 肺炎",
        "2026-04-09 | 慰问住院会员 | 500 | | 张敏",
        "2026-05-09 | 慰问住院会员 | 500 | | 张敏",
      ),
    },
  },
  {
    "the same person again, without naming the illness": [
      {
        会员: members,
        支出: paid(
          "2026-03-09 | 慰问住院会员王小芳 | 500 | | | | | 骨折",
          "2026-08-09 | 王小芳 | 500 | | | '0001 | 住院 | 骨折",
        ),
      },
      ["支出!C3 info", "C2 已对同一会员"],
    ],
  },
);

judgePolicy(
  retirementLimit,
  { "two people": { 设置: anhui, 支出: paid("2026-07-02 | 会员退休纪念品（2人） | 4000") } },
  { more: [{ 设置: anhui, 支出: paid("2026-07-02 | 会员退休纪念品（2人） | 4200") }, ["支出!C2 warning", "2100.00"]] },
);

judgePolicy(
  memberDeathLimit,
  {
    "a relative, who has a limit of their own": {
      设置: fujian,
      支出: paid("2026-05-11 | 会员母亲去世慰问金 | 3000 | 1"),
    },
  },
  {
    "more, and where only 丧事 is said": [
      { 设置: fujian, 支出: paid("2026-05-11 | 会员病故慰问家属 | 2500 | 1", "2026-05-12 | 会员丧事慰问 | 2100 | 1") },
      ["支出!C2 warning", "2500.00"],
      ["支出!C3 warning", "2100.00"],
    ],
  },
);

judgePolicy(
  relativeDeathLimit,
  { "the limit itself": { 设置: fujian, 支出: paid("2026-05-11 | 会员父亲去世慰问金 | 1000 | 1") } },
  {
    more: [{ 设置: fujian, 支出: paid("2026-05-11 | 会员岳父去世慰问金 | 1500 | 1") }, ["支出!C2 warning", "1000.00"]],
  },
);

judgePolicy(
  hardshipOnceLimit,
  {
    "a lump sum, and so much a head": {
      设置: anhui,
      支出: paid("2026-01-23 | 困难职工送温暖 | 12000", "2026-01-24 | 困难职工送温暖（8人） | 16000"),
    },
  },
  {
    "more a head": [
      { 设置: anhui, 支出: paid("2026-01-23 | 困难职工送温暖（8人） | 18000") },
      ["支出!C2 warning", "2250.00"],
    ],
  },
);

judgePolicy(
  hardshipYearLimit,
  {
    "one person up to the limit": {
      设置: "省份 | 山东",
      会员: members,
      支出: paid("2026-01-23 | 困难帮扶 | 3000 | | 王小芳", "2026-05-23 | 困难帮扶 | 3000 | | 王小芳"),
    },
  },
  {
    "the payment that goes above": [
      {
        设置: "省份 | 山东",
        会员: members,
        支出: paid(
          "2026-01-23 | 困难帮扶 | 3000 | | 王小芳",
          "2026-05-23 | 困难帮扶 | 3000 | | 王小芳",
          "2026-08-23 | 金秋助学 | 1000 | | | '0001",
          "2026-09-23 | 困难帮扶 | 1000 | | | '0001",
        ),
      },
      [
        "支出!C4 warning",
        "王小芳本年困难帮扶累计 7000.00 元，超过每人全年限额 6000.00 元（依据 山东省总工会2019年规定）",
      ],
    ],
  },
);
