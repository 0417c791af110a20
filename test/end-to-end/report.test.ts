import assert from "node:assert/strict";
import type { Book } from "./book.js";
import { report, type AccountJson, type ReportJson } from "./report-json.js";

/**
 * Three members, the year 2025, seen in January 2026. By hand:
 * 王芳 base 3810 + 2976.50 = 6786.50 → 6780 × 0.5% = 33.90 a month, all year: 406.80
 * 李强 base 4500 → 22.50 a month from September: 4 × 22.50 = 90.00
 * 赵敏 is retired: nothing.
 * Paid: 王芳 January to November (11 × 33.90 = 372.90), 李强 September to December (90.00): 462.90; 王芳 owes December.
 */
const plain: Book = {
  设置: [
    ["项目", "值"],
    ["单位名称", "某某区第一小学工会委员会"],
    ["年度", 2025],
    ["上年结余", 10000.5],
    ["帮困基金上年结余", 2000],
  ],
  会员: [
    ["会员号", "姓名", "性别", "出生日期", "入会时间", "会籍状态", "岗位工资", "薪级工资"],
    ["001", "王芳", "女", 31203, 40422, "在会", 3810, 2976.5],
    ["002", "李强", "男", "1990年2月3日", "2025年9月1日", "在会", 4500, 0],
    ["003", "赵敏", "女", "1960-07-01", "1985.9", "退休", null, null],
  ],
  会费: [
    ["会员号", "姓名", "所属月份", "缴费日期", "金额"],
    ...Array.from({ length: 11 }, (_, index) => [
      "001",
      "王芳",
      `2025-${String(index + 1).padStart(2, "0")}`,
      null,
      33.9,
    ]),
    ...[9, 10, 11, 12].map((month) => ["002", "李强", `${month}月`, null, "22.50"]),
  ],
  收入: [
    ["日期", "摘要", "科目", "金额", "资金来源"],
    ["2025-03-10", "一季度拨缴", "拨缴经费收入", "12,000.00", null],
    [45818, "补助", "上级补助收入", 3000, "工会经费"],
    ["2025.12.20", "全年会费", "会费收入", 462.9, null],
    ["2025年5月6日", "爱心捐款", "其他收入", 800, "帮困基金"],
  ],
  支出: [
    ["日期", "凭证号", "摘要", "科目", "明细科目", "金额", "资金来源", "经手人", "审批人"],
    [45680, "记1", "春节慰问米油", "职工活动支出", "会员活动", 900, null, "李", "陈"],
    ["2025/3/8", "记2", "三八节插花", "职工活动支出", "文体活动", 1500.25, null, "李", "陈"],
    ["2025-06-20", "记3", "困难职工慰问", "维权支出", "送温暖", 600, null, "李", "陈"],
    ["2025-07-01", "记4", "帮困", "其他支出", null, 500, "帮困基金", "李", "陈"],
    ["2025-11-05", "记5", "运动会器材", "职工活动支出", "文体活动", "￥2,000", null, "李", "陈"],
  ],
  预算: [
    ["收支类别", "科目", "明细科目", "预算数"],
    ["收入", "拨缴经费收入", null, 12000],
    ["支出", "职工活动支出", "文体活动", 4000],
    ["支出", "职工活动支出", "会员活动", 1000],
  ],
  活动: [
    ["活动日期", "活动名称", "负责人"],
    ["2025-03-08", "三八节插花", "女工委"],
    ["2025年11月5日-7日", "教职工运动会", "体育组"],
    ["4月", "春游", "工会"],
  ],
};

/** The same books as somebody else would keep them: titles above, headers renamed, columns added and moved, a 合计 in the middle. */
const untidy: Book = {
  基本设置: [
    ["年度", "2025年"],
    ["单位名称", "某某区第一小学工会委员会"],
    ["上年结余", "10,000.50元"],
    ["帮困基金上年结余", "２０００"],
  ],
  花名册: [
    ["某某区第一小学工会会员花名册"],
    [],
    ["序号", "姓 名", "编号", "性别", "政治面貌", "出生年月", "入会日期", "会员状态", "月工资", null],
    [null, null, null, null, null, null, null, null, "岗位工资", "薪级工资"],
    [1, "王芳", "001", "女", "群众", "1985.6.5", "2010.9.1", "在会", "3,810.00", 2976.5],
    [2, "李强", "002", "男", "党员", "1990.2.3", "2025.9.1", "在会", 4500, 0],
    [3, "赵　敏", "003", "女", "群众", "1960.7.1", "1985.9", "退休", null, null],
    ["合计", null, null, null, null, null, null, null, 8310, 2976.5],
    ["注：本表由工会小组长填报。"],
  ],
  "2025会费": [
    ["2025年会费收缴登记表"],
    ["单位：元"],
    [
      "序号",
      "姓名",
      "会员编号",
      "应缴会费",
      "1月",
      "2月",
      "3月",
      "4月",
      "5月",
      "6月",
      "7月",
      "8月",
      "9月",
      "10月",
      "11月",
      "12月",
      "合计",
    ],
    [1, "王芳", "001", 33.9, ...Array<number>(11).fill(33.9), "—", 372.9],
    ["小计", null, null, null, ...Array<number>(11).fill(33.9), 0, 372.9],
    [2, "李强", "002", 22.5, ...Array<null>(8).fill(null), 22.5, 22.5, "22.50", 22.5, 90],
    ["合计", null, null, null, ...Array<null>(12).fill(null), 462.9],
  ],
  流水账: [
    ["某某区第一小学工会 2025 年收支流水账"],
    ["单位：元"],
    [
      "记账日期",
      "凭证号",
      "记账事项",
      "会计科目",
      "明细",
      "收入",
      "支出",
      "余额",
      "经费来源",
      "经办人",
      "审批人",
      "备注",
    ],
    ["2025-01-01", null, "上年结余", null, null, 10000.5, null, 10000.5, null, null, null, null],
    ["2025.1.23", "记1", "春节慰问米油", "职工活动支出", "会员活动", null, 900, 9100.5, null, "李", "陈", null],
    ["2025.3.8", "记2", "三八节插花", "职工活动支出", "文体活动", null, "1,500.25", 7600.25, null, "李", "陈", null],
    ["2025.3.10", null, "一季度拨缴", "拨缴经费收入", null, "１２０００", null, 19600.25, null, null, null, null],
    [null, null, "本月合计", null, null, 12000, 1500.25, null, null, null, null, null],
    ["2025.5.6", null, "爱心捐款", "其他收入", null, 800, null, null, "帮困基金", null, null, null],
    ["2025.6.10", null, "补助", "上级补助收入", null, 3000, null, null, null, null, null, null],
    ["2025.6.20", "记3", "困难职工慰问", "维权支出", "送温暖", null, 600, null, null, "李", "陈", null],
    ["2025.7.1", "记4", "帮困", "其他支出", null, null, 500, null, "帮困基金", "李", "陈", null],
    ["2025.11.5", "记5", "运动会器材", "职工活动支出", "文体活动", null, 2000, null, null, "李", "陈", null],
    ["2025.12.20", null, "全年会费", "会费收入", null, 462.9, null, null, null, null, null, null],
    [null, null, "合  计", null, null, 26263.4, 5500.25, null, null, null, null, null],
    ["制表人：李", null, null, "审核人：陈"],
  ],
  预算: [
    ["2025年度工会经费收支预算表"],
    [null, null, "单位：万元"],
    ["项目", "预算数", "说明"],
    ["一、收入", null, null],
    ["拨缴经费收入", 1.2, null],
    ["二、支出", null, null],
    ["职工活动支出", 0.5, null],
    ["　（一）文体活动", 0.4, null],
    ["　（二）会员活动", 0.1, null],
    ["支出合计", 0.5, null],
  ],
  活动安排: [
    ["2025年工会活动安排"],
    ["月份", "活动主题", "具体内容", "时间"],
    ["3月", "三八节插花", "插花、座谈", "2025.3.8"],
    ["4月", "春游", "公园", null],
    ["11月", "教职工运动会", "田径", "11月5日-7日"],
  ],
};

describe("report of a whole book, figures by hand", () => {
  for (const [name, book] of Object.entries({ plain, untidy })) {
    describe(name, () => {
      let answer: ReportJson;
      before(async () => {
        answer = await report(book);
      });

      it("gives income and spending by account and item", () => {
        assert.deepEqual(used(answer.income), [
          ["会费收入", null, null, "462.90"],
          ["拨缴经费收入", null, "12000.00", "12000.00"],
          ["上级补助收入", null, null, "3000.00"],
        ]);
        assert.deepEqual(used(answer.spending), [
          ["职工活动支出", null, "5000.00", "4400.25"],
          ["职工活动支出", "文体活动", "4000.00", "3500.25"],
          ["职工活动支出", "会员活动", "1000.00", "900.00"],
          ["维权支出", null, null, "600.00"],
          ["维权支出", "送温暖", null, "600.00"],
        ]);
      });

      it("gives totals of the union's own funds and keeps the donation fund apart", () => {
        assert.deepEqual(answer.totals, {
          opening: "10000.50",
          income: "15462.90",
          spending: "5000.25",
          surplus: "10462.65",
          closing: "20463.15",
        });
        assert.deepEqual(
          answer.funds.find(({ fund }) => fund === "帮困基金"),
          { fund: "帮困基金", opening: "2000.00", income: "800.00", spending: "500.00", closing: "2300.00" },
        );
      });

      it("reckons dues, paid and owed", () => {
        assert.equal(answer.dues.members, 2);
        assert.equal(answer.dues.expected, "496.80");
        assert.equal(answer.dues.paid, "462.90");
        assert.deepEqual(
          answer.dues.arrears.map(({ member, months, amount }) => ({ member, months, amount })),
          [{ member: "王芳", months: ["2025-12"], amount: "33.90" }],
        );
      });

      it("lists activities at their start and birthdays once a member", () => {
        const activities = answer.calendar.filter(({ kind }) => kind === "activity");
        assert.deepEqual(
          activities.map(({ date, title }) => `${date} ${title}`),
          ["2025-03-08 三八节插花", "2025-04 春游", "2025-11-05 教职工运动会"],
        );
        assert.equal(answer.calendar.filter(({ kind }) => kind === "birthday").length, 3);
        assert.ok(answer.calendar.some(({ kind, date }) => kind === "holiday" && date === "2025-10-01"));
      });

      it("agrees with itself and counts every row", () => {
        assert.ok(answer.tieOut.figures > 20);
        assert.equal(answer.tieOut.mismatches, 0);
        assert.deepEqual(answer.excluded, []);
        assert.deepEqual(answer.lost, []);
      });
    });
  }
});

/** The lines that carry a figure. */
function used(lines: readonly AccountJson[]) {
  return lines
    .filter(({ budget, actual }) => budget !== null || actual !== "0.00")
    .map(({ account, item, budget, actual }) => [account, item, budget, actual]);
}
