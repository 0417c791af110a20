import { isName, namesIn } from "../names.js";
import { placeIn } from "../place.js";
import { defineRule } from "../rule.js";

/** Handler, witness and approver of a payment are three people; one finding a row, the gravest first. */
export const signatureTwice = defineRule<{
  readonly name: string;
  readonly roles: "handler-approver" | "handler-witness" | "witness-approver";
}>({
  code: "signature-twice",
  family: "rows",
  severity: "warning",
  title: { "zh-CN": "同一人签两处", en: "One person signed twice" },
  why: {
    "zh-CN": "经手、证明、审批由不同的人签字，才能互相监督；一人签两处是审计常见问题。",
    en: "Handler, witness and approver watch each other only when they are different people; one name twice is a usual audit finding.",
  },
  source: {
    "zh-CN": "工会经费报销手续：经手、证明、审批三人签字",
    en: "union voucher rules: handler, witness and approver sign",
  },
  expects: { "zh-CN": "三个不同的人", en: "three different people" },
  says: {
    "zh-CN": ({ name, roles }) => `“${name}”${signers[roles]["zh-CN"]}，经手人、证明人、审批人应为不同的三人。`,
    en: ({ name, roles }) =>
      `"${name}" is ${signers[roles].en}; handler, witness and approver must be three different people.`,
  },
  needs: [["disbursements"]],
  examples: {
    fails: [
      {
        sheets: {
          支出: [
            ["日期", "摘要", "科目", "金额", "经手人", "证明人", "审批人"],
            [46086, "会议用茶", "业务支出", 120, "李强", "周静", "李强"],
          ],
        },
        at: "支出!G2",
      },
    ],
    passes: [
      {
        sheets: {
          支出: [
            ["日期", "摘要", "科目", "金额", "经手人", "证明人", "审批人"],
            [46086, "会议用茶", "业务支出", 120, "李强", "周静", "陈明"],
          ],
        },
      },
    ],
  },
  check: ({ reading }) => {
    const tab = reading.tabs.disbursements;
    if (tab === undefined) return [];
    return tab.rows.flatMap(({ row, values }) => {
      for (const { one, other, roles } of pairs) {
        const name = shared(values[one], values[other]);
        if (name === undefined) continue;
        const at = placeIn(tab, row, other);
        return [{ at, args: { name, roles } } as const];
      }
      return [];
    });
  },
});

const pairs = [
  { one: "handler", other: "approver", roles: "handler-approver" },
  { one: "witness", other: "approver", roles: "witness-approver" },
  { one: "handler", other: "witness", roles: "handler-witness" },
] as const;

function shared(one: string | null, other: string | null): string | undefined {
  if (one === null || other === null) return undefined;
  if (isOneName(one) && isOneName(other)) return one === other && isName(one) ? one : undefined;
  const names = namesIn(one);
  return namesIn(other).find((name) => names.includes(name));
}

/** Nearly every cell: one Chinese name, written together. */
function isOneName(cell: string): boolean {
  return /^[\u4e00-\u9fff]+$/.test(cell);
}

const signers = {
  "handler-approver": { "zh-CN": "既是经手人又是审批人", en: "both handler and approver" },
  "handler-witness": { "zh-CN": "既是经手人又是证明人", en: "both handler and witness" },
  "witness-approver": { "zh-CN": "既是证明人又是审批人", en: "both witness and approver" },
} as const;
