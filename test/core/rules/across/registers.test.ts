import { registerActivityUnknown } from "../../../../src/core/rules/across/register-activity-unknown.js";
import { registerNameUnknown } from "../../../../src/core/rules/across/register-name-unknown.js";
import type { Example, ExampleCell } from "../../../../src/core/rules/example.js";
import { judgeWorkbooks } from "./workbooks.js";

const members: ExampleCell[][] = [
  ["会员号", "姓名", "性别"],
  ["0001", "王芳", "女"],
  ["0002", "李强", "男"],
];
const spending: ExampleCell[][] = [
  ["日期", "凭证号", "摘要", "科目", "金额"],
  ["2026-03-09", "记-001", "慰问住院会员王芳", "职工活动支出", 800],
];

/** Books with a visits register of [日期, 被慰问人, 类型, 金额] and files of [会员号, 姓名, 类别]. */
function registers(visited: ExampleCell[][], files: ExampleCell[][] = []): Example {
  return {
    sheets: {
      会员: members,
      支出: spending,
      慰问登记: [["慰问日期", "被慰问人", "慰问类型", "慰问金额"], ...visited],
      困难职工档案: [["会员号", "姓名", "困难类别"], ...files],
    },
  };
}

judgeWorkbooks(
  registerNameUnknown,
  {
    "members, by name or number, together, with a relative": registers(
      [
        ["2026-03-09", "王 芳", "住院", 800],
        ["2026-03-10", "王芳、李强", "困难", 1000],
        ["2026-03-11", "李强（父）", "丧事", 1000],
      ],
      [["1", "王方", "深度困难"]],
    ),
    "a row that names nobody in particular": registers([
      ["2026-03-09", "王某等5人", "困难", 800],
      ["2026-03-09", "各校退休教师代表", "节日", 800],
    ]),
    "no register": { sheets: { 会员: members, 支出: spending } },
  },
  {
    "one finding a register, at its first place": [
      registers(
        [
          ["2026-03-09", "王芳", "住院", 800],
          ["2026-03-10", "赵敏", "住院", 800],
          ["2026-03-11", "钱进", "住院", 800],
        ],
        [[null, "孙立", "深度困难"]],
      ),
      "慰问登记!B3 2 place(s)",
      "困难职工档案!B2 1 place(s)",
    ],
  },
);

/** A plan of 插花 and 运动会 and a list of [活动名称, 时间, 姓名]. */
function list(rows: ExampleCell[][]): Example {
  return {
    sheets: {
      活动: [
        ["活动日期", "活动名称", "负责人"],
        ["2026-03-06", "三八妇女节插花", "女工委"],
        ["2026-04-20", "教职工运动会", "文体委"],
      ],
      活动签到: [["活动名称", "参加时间", "姓名"], ...rows],
    },
  };
}

judgeWorkbooks(
  registerActivityUnknown,
  {
    "activities of the plan, and those of other years": list([
      ["插花", "2026-03-06", "王芳"],
      ["“2026年教职工运动会”", "2026-04-20", "李强"],
      ["疗休养", "2024-07-01", "李强"],
    ]),
    "a list of which the plan has nothing: it is kept for another purpose": list([["体检", "2026-05-01", "王芳"]]),
  },
  {
    "an activity that is not planned, at its name": [
      list([
        ["插花", "2026-03-06", "王芳"],
        ["气排球赛", "2026-10-23", "李强"],
        ["气排球赛", "2026-10-23", "王芳"],
      ]),
      "活动签到!A3 A3, A4",
    ],
  },
);
