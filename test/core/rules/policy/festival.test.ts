import assert from "node:assert/strict";
import fc from "fast-check";
import { certainForOne } from "../../../../src/core/rules/policy/certain-gifts.js";
import { festivalCash } from "../../../../src/core/rules/policy/festival-cash.js";
import { festivalEachLimit } from "../../../../src/core/rules/policy/festival-each-limit.js";
import { festivalNotAllowed } from "../../../../src/core/rules/policy/festival-not-allowed.js";
import { festivalOwnDay } from "../../../../src/core/rules/policy/festival-own-day.js";
import { festivalShareLimit } from "../../../../src/core/rules/policy/festival-share-limit.js";
import { festivalYearLimit } from "../../../../src/core/rules/policy/festival-year-limit.js";
import type { Payment } from "../../../../src/core/rules/policy/payments.js";
import { judgePolicy } from "./judge-policy.js";

const head = "日期 | 摘要 | 金额 | 人数 | 收款人 | 会员号 | 付款方式 | 经手人 | 科目";
const anhui = "省份 | 安徽";

function paid(...rows: readonly string[]): string {
  return [head, ...rows].join("\n");
}

/** A roster of so many, 王一 … with numbers from 0001. */
function roster(...names: readonly string[]): string {
  return ["会员号 | 姓名 | 会籍状态", ...names.map((name, at) => `'000${at + 1} | ${name} | 在会`)].join("\n");
}

judgePolicy(
  festivalYearLimit,
  {
    "a year exactly at the limit": {
      设置: anhui,
      支出: paid("2026-02-06 | 春节慰问会员 | 45000 | 30", "2026-06-12 | 端午节慰问会员 | 21000 | 30"),
    },
    "lump sums for nobody knows how many": { 设置: anhui, 支出: paid("2026-02-06 | 春节慰问会员 | 990000") },
    "a member who bought for all and is paid back": {
      设置: anhui,
      会员: roster("王小芳", "李国强"),
      支出: paid(
        "2026-02-06 | 春节慰问会员米油 | 9000 | | 王小芳",
        "2026-06-12 | 端午粽子 | 9000 | | 李国强 | | | 李国强",
      ),
    },
    "gifts to two halves of the members": {
      设置: anhui,
      会员: roster("王一", "王二", "王三", "王四"),
      支出: paid("2026-02-06 | 春节慰问甲片区会员 | 4000 | 2", "2026-02-07 | 春节慰问乙片区会员 | 4000 | 2"),
    },
    "what is no festival gift": {
      设置: anhui,
      支出: paid("2026-02-06 | 困难职工春节送温暖（2人） | 9000", "2026-01-06 | 元旦联欢会奖品（2人） | 9000"),
    },
    "two years of gifts in one tab": {
      设置: anhui,
      支出: paid("2025-09-20 | 中秋慰问会员 | 2000 | 1", "2026-02-06 | 春节慰问会员 | 2000 | 1"),
    },
  },
  {
    "the payment that goes above, once": [
      {
        设置: anhui,
        支出: paid(
          "2026-02-06 | 春节慰问会员 | 45000 | 30",
          "2026-06-12 | 端午节慰问会员 30×600元 | 18000",
          "2026-09-20 | 中秋、国庆慰问会员 | 4500 | 30",
          "2026-09-30 | 国庆慰问会员 | 30 | 30",
        ),
      },
      ["支出!C4 warning", "加上本笔，每位会员本年节日慰问累计 2250.00 元"],
    ],
    "a member by number, with what all got": [
      {
        设置: anhui,
        会员: roster("王一", "王二"),
        支出: paid(
          "2026-02-06 | 春节慰问会员 | 4000 | 2",
          "2026-06-12 | 端午节慰问品 | 300 | | | '0002",
          "2026-09-20 | 中秋节慰问品 | 100 | | | '0001",
        ),
      },
      ["支出!C3 warning", "王二本年节日慰问累计 2300.00 元，超过全年限额 2200.00 元（依据 皖工发〔2025〕18号）"],
    ],
    "the books' own limit": [
      { 设置: "节日慰问年度限额 | 500", 支出: paid("2026-02-06 | 春节慰问会员每人600元 | 18000") },
      ["支出!C2 warning", "限额 500.00 元（按本账本设置）"],
    ],
    "a disputed figure only as worth knowing": [
      { 设置: anhui, 支出: paid("2024-02-06 | 春节慰问会员 | 1600 | 1") },
      ["支出!C2 info", "1500.00"],
    ],
    "a month-only date, by the more lenient figure of that month": [
      { 设置: anhui, 支出: paid("2025年8月 | 中秋慰问会员 | 2300 | 1", "2025年7月 | 慰问会员端午粽子 | 1 | 1") },
      ["支出!C2 warning", "2200.00"],
    ],
    "the want of a limit": [
      { 支出: paid("2026-02-06 | 春节慰问会员 | 9000 | 1") },
      ["节日慰问年度限额：没有可用的限额：请在“设置”中填写该限额或省份", ""],
    ],
  },
);

describe("festival gifts to groups", () => {
  it("are added up only as far as one member certainly got them all", () => {
    const gift = fc.record({ heads: fc.integer({ min: 1, max: 60 }), each: fc.integer({ min: 1, max: 100000 }) });
    fc.assert(
      fc.property(fc.array(gift, { maxLength: 12 }), fc.integer({ min: 1, max: 50 }), (gifts, members) => {
        const chosen = certainForOne(gifts as unknown as Payment[], members);
        const leftOut = chosen.reduce((sum, { heads }) => sum + Math.max(0, members - (heads ?? 0)), 0);
        assert.ok(leftOut < members || chosen.length === 0);
      }),
    );
  });
});

judgePolicy(
  festivalEachLimit,
  {
    "the Spring Festival by its own limit, two festivals by both": {
      设置: "省份 | 贵州",
      支出: paid("2026-02-06 | 春节慰问会员 | 500 | 1", "2026-09-20 | 中秋、国庆慰问会员 | 400 | 1"),
    },
  },
  {
    "more than a festival allows": [
      { 设置: "省份 | 贵州", 支出: paid("2026-02-06 | 春节慰问会员 | 501 | 1", "2026-06-12 | 端午慰问会员 | 250 | 1") },
      ["支出!C2 warning", "500.00"],
      ["支出!C3 warning", "每人 250.00 元，超过限额 200.00 元"],
    ],
    "the want of a limit": [
      { 设置: anhui, 支出: paid("2026-02-06 | 春节慰问会员 | 900 | 1") },
      ["春节慰问限额：没有可用的限额：请在“设置”中填写该限额或省份", ""],
    ],
  },
);

const budget = "收支 | 科目 | 预算数\n收入 | 拨缴经费收入 | 10000\n支出 | 职工活动支出 | 9000";

judgePolicy(
  festivalShareLimit,
  { "half of the income": { 设置: "省份 | 北京", 预算: budget, 支出: paid("2026-02-06 | 春节慰问会员 | 5000") } },
  {
    "the payment that goes above half, lump sums too": [
      {
        设置: "省份 | 北京",
        预算: budget,
        支出: paid(
          "2026-02-06 | 春节慰问会员 | 3000",
          "2026-06-12 | 端午慰问会员 | 2000.01",
          "2026-09-20 | 中秋慰问会员 | 1",
        ),
      },
      ["支出!C3 warning", "全年节日慰问 5000.01 元，超过预算收入 10000.00 元的 50%"],
    ],
  },
);

judgePolicy(
  festivalNotAllowed,
  {
    "the seven, activities at others, and approved minority festivals": {
      设置: "民族节日 | 古尔邦节、开斋节",
      支出: paid(
        "2026-01-01 | 元旦慰问会员 | 1",
        "2026-03-03 | 元宵节猜灯谜奖品 | 1",
        "2026-05-27 | 古尔邦节慰问会员 | 1",
        "2026-03-20 | 肉孜节慰问会员 | 1",
        "2026-09-08 | 教师节慰问会员 | 1",
      ),
    },
  },
  {
    "gifts at other festivals": [
      {
        支出: paid(
          "2026-03-03 | 元宵节慰问会员汤圆 | 1",
          "2026-12-24 | 圣诞节会员礼品 | 1",
          "2026-05-27 | 火把节慰问会员 | 1",
        ),
      },
      ["支出!C2 warning", "元宵节不在"],
      ["支出!C3 warning", "圣诞节不在"],
      ["支出!C4 info", "民族节日"],
    ],
  },
);

judgePolicy(
  festivalOwnDay,
  {
    "activities, commendations, and gifts booked elsewhere": {
      支出: paid(
        "2026-03-06 | 三八节插花活动 | 1 | | | | | | 职工活动支出/其他活动",
        "2026-09-08 | 教师节表彰优秀教师奖品 | 1 | | | | | | 职工活动支出/其他活动",
        "2026-09-08 | 教师节慰问教师鲜花 | 1 | | | | | | 职工活动支出/其他活动",
        "2026-10-15 | 重阳节慰问退休教师 | 1 | | | | | | 职工活动支出/会员活动",
      ),
    },
    "gifts to the members' children": {
      支出: paid("2026-05-28 | 六一节日慰问会员子女礼品 | 1 | | | | | | 职工活动支出/会员活动"),
    },
    "a payment before the document": {
      支出: paid("2016-09-08 | 教师节慰问会员礼品 | 1 | | | | | | 职工活动支出/会员活动"),
    },
  },
  {
    "those booked as members' welfare or as festival gifts": [
      {
        支出: paid(
          "2026-03-06 | 三八妇女节慰问女会员礼品 | 1 | | | | | | 职工活动支出/会员活动",
          "2026-09-08 | 教师节节日慰问品 | 1 | | | | | | 职工活动支出/其他活动",
        ),
      },
      ["支出!C2 warning", "三八妇女节"],
      ["支出!C3 warning", "教师节"],
    ],
  },
);

judgePolicy(
  festivalCash,
  {
    "goods, vouchers for goods, cake vouchers, film tickets, and cash paid to a shop": {
      支出: paid(
        "2026-02-06 | 春节慰问会员米油提货券 | 1",
        "2026-03-25 | 会员生日蛋糕券 | 1",
        "2026-03-08 | 国庆组织会员观看电影 | 1",
        "2026-06-12 | 端午节慰问会员粽子 | 1 | | 某某超市 | | 现金",
        "2026-05-11 | 会员病故慰问金 | 1",
      ),
    },
    "words that deny it, and ways of paying a shop": {
      支出: paid(
        "2026-02-06 | 春节慰问品（禁止以现金形式发放） | 1",
        "2026-02-07 | 春节慰问品，未发放现金、购物卡 | 1",
        "2026-02-08 | 春节慰问品，不含现金，购物卡 | 1",
        "2026-02-09 | 春节慰问品，严禁以任何名义发放购物卡 | 1",
        "2026-02-10 | 春节慰问品，现金不得发放 | 1",
        "2026-02-11 | 春节慰问现金支票付某超市米油款 | 1",
        "2026-02-12 | 春节慰问品，现金付某超市 | 1",
        "2026-02-13 | 春节慰问品（现金） | 1 | | 某某超市",
        "2026-02-14 | 春节慰问会员米油 | 1 | | 全体会员 | | 现金支票",
      ),
    },
  },
  {
    "what is given in spite of a denial beside it, or bought of a shop to be given": [
      {
        支出: paid(
          "2026-02-06 | 春节慰问，不发现金，发购物卡 | 1",
          "2026-02-07 | 春节慰问会员购物卡 | 1 | | 某某超市",
          "2026-02-08 | 春节慰问未婚会员现金 | 1",
          "2026-02-09 | 春节慰问以现金支付 | 1 | | 全体会员",
        ),
      },
      ["支出!C2 warning", "购物卡"],
      ["支出!C3 warning", "购物卡"],
      ["支出!C4 warning", "现金"],
      ["支出!C5 warning", "现金"],
    ],
    "what is money or as good as money": [
      {
        支出: paid(
          "2026-02-06 | 春节慰问会员购物卡 | 1",
          "2026-06-12 | 端午节慰问会员 | 1 | | 全体会员 | | 现金",
          "2026-09-20 | 中秋节慰问金 | 1",
          "2026-09-21 | 中秋会员福利 | 1 | | 某某预付卡公司",
        ),
      },
      ["支出!C2 warning", "购物卡"],
      ["支出!C3 warning", "现金"],
      ["支出!C4 warning", "慰问金"],
      ["支出!C5 warning", "预付卡"],
    ],
  },
);
