import { isoMonth } from "../../values/day.js";
import { yuanText } from "../../values/fen.js";
import { practice } from "../explained.js";
import { defineRule } from "../rule.js";
import { duesOutside } from "./dues-outside.js";

/** Dues are paid for months of membership; one finding a member, at the last such payment. */
export const duesOutsideMembership = defineRule<{
  readonly name: string;
  readonly kind: "before" | "after";
  readonly date: string;
  readonly first: string;
  readonly last: string;
  readonly amount: string;
}>({
  code: "dues-outside-membership",
  family: "across",
  severity: "warning",
  title: { "zh-CN": "入会前或离会后的会费", en: "Dues before joining or after leaving" },
  why: {
    "zh-CN": "会费从入会当月缴到离会当月；会籍之外的缴费，不是日期或月份录错，就是应当退还。",
    en: "Dues run from the month of joining to the month of leaving; what was paid outside is a slip in a date or money to give back.",
  },
  source: practice,
  expects: { "zh-CN": "入会当月至离会当月的会费", en: "dues from the month of joining to the month of leaving" },
  says: {
    "zh-CN": ({ name, kind, date, first, last, amount }) =>
      `${name} ${date} ${kind === "before" ? "入会" : "离会（或退休）"}，却缴了 ${first}${first === last ? "" : ` 至 ${last}`} 的会费 ${amount} 元；请核对名册中的${kind === "before" ? "入会" : "离会"}时间和所属月份，多缴的应退还。`,
    en: ({ name, kind, date, first, last, amount }) =>
      `${name} ${kind === "before" ? "joined" : "left (or retired)"} on ${date} but paid ${amount} yuan of dues for ${first}${first === last ? "" : ` to ${last}`}; check the date in the roster and the month, and give back what was not due.`,
  },
  needs: [["members"], ["dues"]],
  examples: {
    fails: [
      {
        at: "会费!C3",
        sheets: {
          会员: [
            ["会员号", "姓名", "入会时间", "离会时间", "会籍状态", "月工资"],
            ["0001", "王芳", "2010-09-01", "2026-02-10", "转出", 6000],
          ],
          会费: [
            ["会员号", "姓名", "所属月份", "实缴金额"],
            ["0001", "王芳", "2026年2月", 30],
            ["0001", "王芳", "2026年3月", 30],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          会员: [
            ["会员号", "姓名", "入会时间", "离会时间", "会籍状态", "月工资"],
            ["0001", "王芳", "2010-09-01", "2026-03-10", "转出", 6000],
          ],
          会费: [
            ["会员号", "姓名", "所属月份", "实缴金额"],
            ["0001", "王芳", "2026年2月", 30],
            ["0001", "王芳", "2026年3月", 30],
          ],
        },
      },
    ],
  },
  check: (books) =>
    duesOutside(books).map(({ member, kind, date, first, last, fen, at }) => {
      const name = member.values.name ?? member.values.memberNo ?? "";
      const args = { name, kind, date, first: isoMonth(first), last: isoMonth(last), amount: yuanText(fen) };
      return { at, args };
    }),
});
