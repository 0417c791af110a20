import { yuanText } from "../../values/fen.js";
import { defineRule, type Books } from "../rule.js";
import { duesOutside } from "./dues-outside.js";

/** Where so many pay, and most of them too much, it is the rule that differs from what the union collects. */
const leastPaying = 20;

/** A member paid more than was due; those whose payments lie outside their membership are said by `dues-outside-membership`. */
export const duesOverpaid = defineRule<{
  readonly name: string;
  readonly amount: string;
  readonly exempt: string;
  /** More than one where the whole register pays more. */
  readonly members: number;
}>({
  code: "dues-overpaid",
  family: "across",
  severity: "info",
  title: { "zh-CN": "多缴会费", en: "Dues overpaid" },
  why: {
    "zh-CN": "多缴的会费不会自动冲抵其他月份，应当查明后退还，或写明所抵月份。",
    en: "What is overpaid fills no other month by itself; find out why, give it back or write the month it is for.",
  },
  source: { "zh-CN": "工发〔1978〕101号：按工资收入的 0.5% 缴纳", en: "工发〔1978〕101号: 0.5% of the wage" },
  expects: { "zh-CN": "实缴等于应缴", en: "paid what is due" },
  says: {
    "zh-CN": ({ name, amount, exempt, members }) =>
      members > 1
        ? `半数以上会员（${members} 人）的实缴多于按规定计算的应缴，共多 ${amount} 元；请核对设置中的会费比例、尾数和取整方式。`
        : exempt === ""
          ? `${name} 比应缴多缴会费 ${amount} 元；请查明后退还，或写明所抵月份。`
          : `${name}（${exempt}）不须缴会费，却缴了 ${amount} 元；请核对会籍状态，或退还。`,
    en: ({ name, amount, exempt, members }) =>
      members > 1
        ? `More than half of the members (${members}) paid more than the rule makes due, ${amount} yuan together; check rate, tail and rounding in the settings.`
        : exempt === ""
          ? `${name} paid ${amount} yuan of dues more than was due; give it back or write the month it is for.`
          : `${name} (${exempt}) owes no dues but paid ${amount} yuan; check the status or give it back.`,
  },
  needs: [["dues"]],
  examples: {
    fails: [
      {
        at: "会费!A2",
        sheets: {
          会费: [
            ["姓名", "月工资", "1月", "2月", "3月"],
            ["王芳", 6000, 30, 60, 30],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          会费: [
            ["姓名", "月工资", "1月", "2月", "3月"],
            ["王芳", 6000, 30, 30, 30],
          ],
        },
      },
    ],
  },
  check: (books) => {
    const { dues } = books.reading.tabs;
    if (!books.ledger.dues.members.some(({ overpaid }) => overpaid > 0)) return [];
    const undue = rowsWithoutDues(books);
    const paying = books.ledger.dues.members.filter(
      ({ paid, at }) => paid > 0 && !(undue.size > 0 && undue.has(`${at.sheet}\n${at.row}`)),
    );
    const over = paying.filter(({ overpaid }) => overpaid > 0);
    if (over.length === 0 || dues === undefined) return [];
    const owing = over.filter(({ exempt }) => exempt === null);
    const isMost = paying.length >= leastPaying && owing.length * 2 > paying.length;
    const said = rowsSaid(books);
    const single = (isMost ? over.filter(({ exempt }) => exempt !== null) : over).flatMap(
      ({ name, overpaid, exempt, at }) => {
        if (said.has(`${at.sheet}\n${at.row}`)) return [];
        return [{ at, args: { name, amount: yuanText(overpaid), exempt: exempt ?? "", members: 1 } } as const];
      },
    );
    if (!isMost) return single;
    const amount = yuanText(owing.reduce((sum, { overpaid }) => sum + overpaid, 0));
    const at = { sheet: dues.sheet, row: null, column: null };
    return [{ at, args: { name: "", amount, exempt: "", members: owing.length } }, ...single];
  },
});

const withoutDues: ReadonlySet<string> = new Set(["dues-payer-unknown", "dues-payer-ambiguous", "dues-leave-undated"]);

/** Rows of payers for whom no dues can be reckoned, which the ledger says: nobody knows what would be too much. */
function rowsWithoutDues({ ledger }: Books): ReadonlySet<string> {
  return new Set(
    ledger.findings.flatMap(({ code, at }) =>
      withoutDues.has(code) && at?.row != null ? [`${at.sheet}\n${at.row}`] : [],
    ),
  );
}

/** Rows that may stand for a member whose dues outside the membership are said already. */
function rowsSaid(books: Books): ReadonlySet<string> {
  const { members, dues } = books.reading.tabs;
  return new Set(
    duesOutside(books).flatMap(({ member, rows }) => [
      `${members?.sheet ?? ""}\n${member.row}`,
      ...rows.map((row) => `${dues?.sheet ?? ""}\n${row}`),
    ]),
  );
}
