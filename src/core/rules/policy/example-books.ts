import type { Example, ExampleCell } from "../example.js";

type Cells = readonly ExampleCell[];

/** An example of payments: rows of date, purpose, amount, people, payee under the books' settings; amounts stand in C2, C3 … */
export function paymentsExample(
  settings: Readonly<Record<string, string | number>>,
  ...rows: readonly Cells[]
): Example {
  const head = ["日期", "摘要", "金额", "人数", "收款人", "科目", "明细科目", "审批人"];
  return {
    sheets: {
      设置: settingsSheet(settings),
      支出: [head, ...rows.map((row) => filled(row))],
    },
  };
}

/** The example with a roster of these names. */
export function withMembers(example: Example, ...names: readonly string[]): Example {
  const rows = names.map((name, index) => [String(index + 1).padStart(4, "0"), name, "在会"]);
  return { ...example, sheets: { ...example.sheets, 会员: [["会员号", "姓名", "会籍状态"], ...rows] } };
}

/** An example of activities: rows of date, title, contents, participants, winners; they stand in row 2, 3 … */
export function activitiesExample(
  settings: Readonly<Record<string, string | number>>,
  ...rows: readonly Cells[]
): Example {
  return {
    sheets: {
      设置: settingsSheet(settings),
      活动: [["活动日期", "活动名称", "活动内容", "参加人数", "获奖人数"], ...rows],
    },
  };
}

function settingsSheet(settings: Readonly<Record<string, string | number>>): Cells[] {
  return [["项目", "值"], ["年度", 2026], ...Object.entries(settings)];
}

/** Every payment has an account, without which it would be a finding of its own. */
function filled(row: Cells): Cells {
  const [date = null, purpose = null, amount = null, people = null, payee = null] = row;
  const [account = "职工活动支出", item = "会员活动", approver = "陈志远"] = row.slice(5);
  return [date, purpose, amount, people, payee, account, item, approver];
}
