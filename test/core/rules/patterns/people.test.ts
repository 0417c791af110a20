import { handlerAndApprover } from "../../../../src/core/rules/patterns/handler-and-approver.js";
import { prizesForAll } from "../../../../src/core/rules/patterns/prizes-for-all.js";
import { sameAmountAcrossKinds } from "../../../../src/core/rules/patterns/same-amount-across-kinds.js";
import type { Example, ExampleCell } from "../../../../src/core/rules/example.js";
import { judgeWorkbooks } from "../across/workbooks.js";

/** Payments as `经手人/审批人`, from row 2 down; handlers in E, approvers in F. */
function signed(...rows: string[]): Example {
  return {
    sheets: {
      支出: [
        ["日期", "凭证号", "摘要", "科目", "经手人", "审批人", "金额"],
        ...rows.map((row, index) => [
          `2026-01-${10 + index}`,
          `记-${index + 1}`,
          `用品${index}`,
          "业务支出",
          ...row.split("/"),
          10 + index,
        ]),
      ],
    },
  };
}

judgeWorkbooks(
  handlerAndApprover,
  {
    "two of one and three of the other": signed("甲明/乙强", "甲明/乙强", "丙芳/甲明", "丙芳/甲明", "丙芳/甲明"),
    "one and the same payment, which another rule says": signed("甲明/甲明", "甲明/甲明", "甲明/甲明"),
    "one who only approves": signed("甲明/乙强", "丙芳/乙强", "甲明/乙强", "丙芳/乙强"),
  },
  {
    "three of each, among others, however written": [
      signed("甲明/乙强", "甲　明/乙强", "甲明、丙芳/乙强", "丙芳/甲明", "丙芳/甲明", "丙芳/甲明"),
      "支出!F7 甲明 handled 3 payments and approved 3 others (approved: G5, G6, G7)",
    ],
  },
);

/** A contest of thirty people, and payments for it. */
function contest(...summaries: string[]): Example {
  return {
    sheets: {
      活动: [
        ["活动日期", "活动名称", "参加人数"],
        ["2026-04-20", "跳绳比赛", 30],
      ],
      支出: [
        ["日期", "凭证号", "摘要", "科目", "活动名称", "金额"],
        ...summaries.map((summary, index) => [
          "2026-04-20",
          `记-${index + 1}`,
          summary,
          "职工活动支出",
          "跳绳比赛",
          100 + index,
        ]),
      ],
    },
  };
}

judgeWorkbooks(
  prizesForAll,
  {
    "fewer prizes than people": contest("一等奖2名、二等奖5名、三等奖10名奖品"),
    "prizes without a number": contest("跳绳比赛奖品"),
    "keepsakes for all": contest("参与奖纪念品30份"),
    "what is no prize": contest("饮用水30份"),
    "a stated number of winners, which the policy judges": {
      sheets: {
        ...contest("奖品30份").sheets,
        活动: [
          ["活动日期", "活动名称", "参加人数", "获奖人数"],
          ["2026-04-20", "跳绳比赛", 30, 30],
        ],
      },
    },
  },
  {
    "as many as took part": [contest("奖品30份"), "活动!C2 30 participants and 30 prizes (F2)"],
    "together as many": [contest("一等奖5名奖品", "绳", "优胜奖25名奖品"), "活动!C2 (F2, F4)"],
  },
);

/** Payments to 王芳, or whom is said, as [类型, 金额, 收款人]. */
function gifts(...rows: ExampleCell[][]): Example {
  return {
    sheets: {
      会员: [
        ["会员号", "姓名", "性别"],
        ["0001", "王芳", "女"],
        ["0002", "张伟", "男"],
        ["0003", "张伟", "男"],
      ],
      支出: [
        ["日期", "收款人", "慰问类型", "摘要", "金额"],
        ...rows.map(([kind, yuan, payee = "王芳"], index) => [
          `2026-0${index + 1}-20`,
          payee,
          kind ?? null,
          "慰问",
          yuan ?? null,
        ]),
      ],
    },
  };
}

judgeWorkbooks(
  sameAmountAcrossKinds,
  {
    "two kinds": gifts(["住院", 500], ["困难", 500], ["住院", 500]),
    "other amounts": gifts(["住院", 500], ["困难", 500], ["生日", 300]),
    "a name that two members bear": gifts(["住院", 500, "张伟"], ["困难", 500, "张伟"], ["生日", 500, "张伟"]),
    "somebody outside the roster": gifts(["住院", 500, "花店"], ["困难", 500, "花店"], ["生日", 500, "花店"]),
    "small sums": gifts(["住院", 99], ["困难", 99], ["生日", 99]),
  },
  {
    "three kinds": [
      gifts(["住院", 500], ["困难", 500], ["生日", 500]),
      "支出!E4 500.00 yuan each under 住院、困难、生日",
    ],
  },
);
