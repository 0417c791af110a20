import { remember } from "../../ledger/remember.js";
import { paymentsOfYear, type Payment } from "../across/payments.js";
import { placeOfRow } from "../across/row-place.js";
import { practice } from "../explained.js";
import { namesIn } from "../names.js";
import { defineRule } from "../rule.js";
import { cellsOfPayments, listed } from "./listed-cells.js";

/** In fewer payments somebody may have stood in for once. */
const leastEach = 3;

/** One person handles some payments and approves others. Both in one payment is `signature-twice`. */
export const handlerAndApprover = defineRule<{
  readonly name: string;
  readonly handled: number;
  readonly approved: number;
  readonly cells: string;
}>({
  code: "handler-and-approver",
  family: "patterns",
  severity: "info",
  title: { "zh-CN": "同一人时而经手时而审批", en: "One person handles some payments and approves others" },
  why: {
    "zh-CN": `经手与审批宜由固定的不同人承担；同一人经手 ${leastEach} 笔以上、又审批另外 ${leastEach} 笔以上，岗位分离就不清楚，留意即可。`,
    en: `Handling and approving are best kept with different people; where one handles ${leastEach} payments or more and approves ${leastEach} others or more, the parting of duties is unclear.`,
  },
  source: practice,
  expects: { "zh-CN": "经手人与审批人相对固定", en: "lasting and different handlers and approvers" },
  says: {
    "zh-CN": ({ name, handled, approved, cells }) =>
      `${name} 经手 ${handled} 笔、审批另外 ${approved} 笔（审批的有 ${listed(cells, "zh-CN")}）；如有授权或轮岗请留存记录。`,
    en: ({ name, handled, approved, cells }) =>
      `${name} handled ${handled} payments and approved ${approved} others (approved: ${listed(cells, "en")}); keep the authorisation or rota on file.`,
  },
  needs: [["disbursements"]],
  examples: {
    fails: [
      {
        at: "支出!G7",
        sheets: {
          支出: [
            ["日期", "凭证号", "摘要", "科目", "金额", "经手人", "审批人"],
            ["2026-01-09", "记-001", "奖品", "职工活动支出", 186, "李文静", "陈志远"],
            ["2026-02-09", "记-002", "服装", "职工活动支出", 286, "李文静", "陈志远"],
            ["2026-03-09", "记-003", "书籍", "职工活动支出", 386, "李文静", "陈志远"],
            ["2026-04-09", "记-004", "鲜花", "职工活动支出", 486, "周海燕", "李文静"],
            ["2026-05-09", "记-005", "茶叶", "职工活动支出", 586, "周海燕", "李文静"],
            ["2026-06-09", "记-006", "药品", "职工活动支出", 686, "周海燕", "李文静"],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          支出: [
            ["日期", "凭证号", "摘要", "科目", "金额", "经手人", "审批人"],
            ["2026-01-09", "记-001", "奖品", "职工活动支出", 186, "李文静", "陈志远"],
            ["2026-02-09", "记-002", "服装", "职工活动支出", 286, "李文静", "陈志远"],
            ["2026-03-09", "记-003", "书籍", "职工活动支出", 386, "李文静", "陈志远"],
            ["2026-04-09", "记-004", "鲜花", "职工活动支出", 486, "周海燕", "李文静"],
          ],
        },
      },
    ],
  },
  check: (books) => {
    const tab = books.reading.tabs.disbursements;
    if (tab?.columns.handler === undefined || tab.columns.approver === undefined) return [];
    const payments = paymentsOfYear(books);
    const names = remember(namesIn);
    const both = inBothParts(payments, names);
    if (both.size === 0) return [];
    const people = new Map<string, { readonly handled: Payment[]; readonly approved: Payment[] }>();
    const partOf = (name: string, part: "handled" | "approved", payment: Payment): void => {
      if (!both.has(name)) return;
      let person = people.get(name);
      if (person === undefined) people.set(name, (person = { handled: [], approved: [] }));
      person[part].push(payment);
    };
    for (const payment of payments) {
      const { handler, approver } = payment.row.values;
      const handlers = handler === null ? [] : names(handler);
      const approvers = approver === null ? [] : names(approver);
      for (const name of handlers) if (!approvers.includes(name)) partOf(name, "handled", payment);
      for (const name of approvers) if (!handlers.includes(name)) partOf(name, "approved", payment);
    }
    return [...people].flatMap(([name, { handled, approved }]) => {
      const last = approved.at(-1);
      if (last === undefined || handled.length < leastEach || approved.length < leastEach) return [];
      const args = {
        name,
        handled: handled.length,
        approved: approved.length,
        cells: cellsOfPayments(tab, approved),
      };
      return [{ at: placeOfRow(tab, last.row, "approver"), args } as const];
    });
  },
});

/** Who is named as a handler somewhere and as an approver somewhere: mostly nobody, and a few cells' texts tell. */
function inBothParts(payments: readonly Payment[], names: (cell: string) => readonly string[]): ReadonlySet<string> {
  const handlers = new Set<string | null>();
  const approvers = new Set<string | null>();
  for (const { row } of payments) {
    handlers.add(row.values.handler);
    approvers.add(row.values.approver);
  }
  const named = (cells: ReadonlySet<string | null>): string[] =>
    [...cells].flatMap((cell) => (cell === null ? [] : names(cell)));
  const approving = new Set(named(approvers));
  return new Set(named(handlers).filter((name) => approving.has(name)));
}
