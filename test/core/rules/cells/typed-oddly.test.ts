import assert from "node:assert/strict";
import { say } from "../../../../src/core/locale/say.js";
import type { ExampleCell } from "../../../../src/core/rules/example.js";
import { findingsOf } from "../example-book.js";
import { judgeSheets } from "../judge-sheets.js";

type Sheet = Record<string, ExampleCell[][]>;

function payments(...dates: ExampleCell[]): Sheet {
  return { 支出: [["日期", "摘要", "科目", "金额"], ...dates.map((date) => [date, "会议用茶", "业务支出", 120])] };
}

function plan(...dates: ExampleCell[]): Sheet {
  return { 活动: [["活动日期", "活动名称"], ...dates.map((date) => [date, "趣味运动会"])] };
}

judgeSheets(
  "text-date",
  {
    "real dates": payments(46086, 46087),
    "what a plan says in words": plan("3月5日", "2026年3月5日-7日", "国庆期间", "3月上旬", "2026年3月"),
    "months, as people write the time of joining": {
      会员: [
        ["姓名", "性别", "入会时间"],
        ["王芳", "女", "1997年9月"],
      ],
    },
    "a date that cannot be read, which reading says": payments("2026-02-30", "05/06/2026"),
  },
  {
    "texts and a number that name year, month and day": [
      payments("2026.3.5", "２０２６／3／5", "二〇二六年三月五日", 20260305, "2026-03-05 10:30"),
      ...["A2", "A3", "A4", "A5", "A6"].map((cell) => `支出!${cell} info`),
    ],
    "a day without its year": [payments("3月5日"), "支出!A2 info"],
    "a whole date in a plan": [plan("2026-03-05", 46086), "活动!A2 info"],
  },
);

judgeSheets(
  "text-number",
  {
    "numbers, dashes and words for unpaid": {
      会费: [
        ["姓名", "1月", "2月", "3月"],
        ["王芳", 33.9, "—", "未缴"],
        ["李强", "免", null, 0],
      ],
    },
    "an amount that cannot be read with certainty": payments2("1.234,56", "约120"),
    "a number with its unit": {
      活动: [
        ["活动日期", "活动名称", "参加人数"],
        [46086, "趣味运动会", "60人"],
      ],
    },
  },
  {
    "amounts in every spelling": [
      payments2("1,200.00", "１２０", "¥120元", "(20)", "1.5万"),
      ...["D2", "D3", "D4", "D5", "D6"].map((cell) => `支出!${cell} info`),
    ],
    "a month of a wide register, and a number of people": [
      {
        会费: [
          ["姓名", "1月", "2月"],
          ["王芳", 33.9, "３３.９"],
        ],
        活动: [
          ["活动日期", "活动名称", "参加人数"],
          [46086, "趣味运动会", "６０"],
        ],
      },
      "会费!C2 info",
      "活动!C2 info",
    ],
  },
);

function payments2(...amounts: ExampleCell[]): Sheet {
  return {
    支出: [["日期", "摘要", "科目", "金额"], ...amounts.map((amount) => [46086, "退茶款", "业务支出", amount])],
  };
}

function roster(...rows: ExampleCell[][]): ExampleCell[][] {
  return [["会员号", "姓名", "身份证号"], ...rows];
}

const id = "11010519491231002X";

judgeSheets(
  "full-width",
  {
    "half width, and Chinese signs": { 会员: roster(["A-12", "王芳（借调）", id]) },
    "full-width punctuation in free text": payments(46086),
  },
  {
    "digits and letters, graver where another sheet has them in half width": [
      {
        会员: roster(["００１１", "王芳", id], ["Ａ１２", "李强", null]),
        会费: [
          ["会员号", "姓名", "1月"],
          ["0011", "王芳", 30],
        ],
      },
      "会员!A2 warning",
      "会员!A3 info",
    ],
    "an ID number": [{ 会员: roster(["0011", "王芳", "１１010519491231002X"]) }, "会员!C2 info"],
  },
);

judgeSheets(
  "stray-spaces",
  {
    "names spaced for looks": { 会员: roster(["0011", "王　芳", id], ["0012", "Wang Fang", null]) },
    "accounts indented in a budget": {
      预算: [
        ["科目", "预算数"],
        ["职工活动支出", 3000],
        ["　　文体活动", 2000],
      ],
    },
  },
  {
    "blanks before and after, line breaks and invisible characters": [
      { 会员: roster(["0011 ", "王芳", id], ["0012", "\u200b李强", null], ["0013", "张敏\u00a0", null]) },
      "会员!A2 info",
      "会员!B3 info",
      "会员!B4 info",
    ],
    "a blank by which two sheets do not match": [
      {
        会员: roster(["0011", "王芳 ", null], ["0012", "李　强", null]),
        会费: [
          ["姓名", "1月"],
          ["王芳", 30],
          ["李强", 30],
        ],
      },
      "会员!B2 warning",
      "会员!B3 info",
    ],
    "an ID number in groups": [{ 会员: roster(["0011", "王芳", "110105 19491231 002X"]) }, "会员!C2 info"],
  },
);

judgeSheets(
  "id-case",
  {
    "a capital X, a passport, an ID that is too short": {
      会员: roster(["0011", "王芳", id], ["0012", "李强", "e1234567x"], ["0013", "张敏", "1101051949123102x"]),
    },
  },
  { "a small x": [{ 会员: roster(["0011", "王芳", "11010519491231002x"]) }, "会员!C2 info"] },
);

describe("what is said of a personal cell", () => {
  it("quotes no birth date, phone or bank card", () => {
    const findings = findingsOf({
      sheets: {
        会员: [
          ["姓名", "性别", "出生日期", "电话", "银行卡号"],
          ["王芳", "女", "1985.6.15", " 13900001111", "６２２２000011112222"],
        ],
      },
    }).filter(({ code }) => ["text-date", "stray-spaces", "full-width"].includes(code));
    assert.equal(findings.length, 3);
    for (const finding of findings)
      assert.doesNotMatch(JSON.stringify(finding.args) + say(finding, "en"), /1985|1390|2222/);
  });
});
