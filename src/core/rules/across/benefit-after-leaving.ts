import type { Row, TabReading } from "../../reading/reading.js";
import { choiceName } from "../../tabs/names.js";
import { daysInMonth, isoDay, isoMonth, monthOf, partsOfDay, type Day, type Month } from "../../values/day.js";
import { yuanText } from "../../values/fen.js";
import { practice } from "../explained.js";
import { bareName } from "../names.js";
import { cellsOf } from "../place.js";
import { defineRule, type Books } from "../rule.js";
import { paymentsOfYear, type Payment } from "./payments.js";
import { rosterOf } from "./roster.js";
import { placeOfRow } from "./row-place.js";

/** Benefits are for members: none after the day of leaving or death, but for the condolence and what is given at the leave-taking. */
export const benefitAfterLeaving = defineRule<{
  readonly name: string;
  readonly status: string;
  readonly date: string;
  readonly paid: string;
  readonly amount: string;
}>({
  code: "benefit-after-leaving",
  family: "across",
  severity: "warning",
  title: { "zh-CN": "向已离会或去世的会员发放", en: "Benefit paid to somebody who had left or died" },
  why: {
    "zh-CN": "会员福利只发给在会会员；已离会、去世的人除丧葬慰问外不应再领，否则可能是冒领或名单未更新。",
    en: "Benefits are for members; after leaving or death only a condolence is paid. Anything else is an old list, or drawn by somebody else.",
  },
  source: practice,
  expects: { "zh-CN": "在会期间的慰问、福利", en: "benefits while a member" },
  says: {
    "zh-CN": ({ name, status, date, paid, amount }) =>
      `${name} 已于 ${date} ${status}，${paid} 仍发放 ${amount} 元；请核对领款人和离会时间，确属误发的应收回。`,
    en: ({ name, status, date, paid, amount }) =>
      `${name} left on ${date}${status === "离会" ? "" : ` (${choiceName("members", "status", status, "en").toLowerCase()})`} but was paid ${amount} yuan on ${paid}; check who got it and the date of leaving, and take it back if it was a mistake.`,
  },
  needs: [["members"], ["disbursements"]],
  examples: {
    fails: [
      {
        at: "支出!F2",
        sheets: {
          会员: [
            ["会员号", "姓名", "性别", "离会时间", "会籍状态"],
            ["0001", "王芳", "女", "2026-02-10", "去世"],
          ],
          支出: [
            ["日期", "凭证号", "摘要", "科目", "金额", "收款人"],
            ["2026-05-28", "记-001", "端午节慰问", "职工活动支出", 200, "王芳"],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          会员: [
            ["会员号", "姓名", "性别", "离会时间", "会籍状态"],
            ["0001", "王芳", "女", "2026-02-10", "去世"],
          ],
          支出: [
            ["日期", "凭证号", "摘要", "科目", "金额", "收款人"],
            ["2026-02-12", "记-001", "去世会员家属慰问", "职工活动支出", 2000, "王芳"],
          ],
        },
      },
    ],
  },
  check: (books) => {
    const { members, disbursements: tab } = books.reading.tabs;
    if (members === undefined || tab === undefined) return [];
    const gone = leavers(books, members);
    if (gone.size === 0) return [];
    return paymentsOfYear(books).flatMap((payment) => {
      const member = payeeOf(payment.row, books);
      const left = member === null ? undefined : gone.get(member);
      const paid = left === undefined ? null : paidAfter(payment, left);
      if (left === undefined || paid === null || !isBenefit(payment.row) || isFarewell(payment.row)) return [];
      const args = { name: left.name, status: left.status, date: left.text, paid, amount: yuanText(payment.fen) };
      return [{ at: placeOfRow(tab, payment.row, ...namedIn(payment.row)), args } as const];
    });
  },
});

interface Leaver {
  readonly name: string;
  readonly status: string;
  /** The last day on which a payment may still have been to a member. */
  readonly day: Day;
  readonly month: Month;
  readonly text: string;
}

/** Those who left or died on a known day; retirees keep their membership. */
function leavers(books: Books, members: TabReading<"members">): ReadonlyMap<Row<"members">, Leaver> {
  const column = members.columns.leaveDate;
  if (column === undefined) return new Map();
  const header = cellsOf(books.snapshot, members.sheet)(members.headerRow, column);
  const isRetirement = typeof header === "string" && header.includes("退休");
  const gone = new Map<Row<"members">, Leaver>();
  for (const member of members.rows) {
    const { name, status, employment, leaveDate, joinDate } = member.values;
    if (leaveDate === null || (joinDate !== null && leaveDate < joinDate)) continue;
    if (/退休|离休/.test(`${status ?? ""}${employment ?? ""}`) || (isRetirement && !hasLeft(status))) continue;
    const { year, month: number, day } = partsOfDay(leaveDate);
    // A cell that names only a month is read as its first day.
    const monthOnly = day === 1;
    const month = monthOf(year, number);
    gone.set(member, {
      name: name ?? member.values.memberNo ?? "",
      status: hasLeft(status) ? (status ?? "") : "离会",
      day: monthOnly ? leaveDate + daysInMonth(year, number) - 1 : leaveDate,
      month,
      text: monthOnly ? isoMonth(month) : isoDay(leaveDate),
    });
  }
  return gone;
}

function hasLeft(status: string | null): boolean {
  return status === "转出" || status === "离会" || status === "去世";
}

/** The day or month of a payment made after somebody left, as ISO text; null when it was not, or may not have been. */
function paidAfter({ row, day }: Payment, left: Leaver): string | null {
  if (day !== null) return day > left.day ? isoDay(day) : null;
  const { date } = row.values;
  return date !== null && "month" in date && date.month > left.month ? isoMonth(date.month) : null;
}

/** The member paid: by number or payee, else by the name that ends the summary (慰问住院会员王芳). */
function payeeOf({ values }: Row<"disbursements">, books: Books): Row<"members"> | null {
  const { memberNo, payee, summary } = values;
  const roster = rosterOf(books);
  if (memberNo !== null || payee !== null) return roster.find(memberNo, payee);
  const name =
    summary === null ? undefined : /(?:会员|职工|教师|同志)([\u4e00-\u9fff]{2,4})$/.exec(bareName(summary))?.[1];
  return name === undefined ? null : roster.find(null, name);
}

/** The column that names who was paid. */
function namedIn({ values: { payee, memberNo } }: Row<"disbursements">): readonly string[] {
  return payee !== null ? ["payee"] : memberNo !== null ? ["memberNo"] : ["summary", "payee"];
}

const benefit =
  /慰问|福利|补助|生日|节日|春节|端午|中秋|国庆|元旦|清明|劳动节|奖|疗养|送温暖|送清凉|助学|救助|帮扶|gift|benefit|visit/i;
const farewell =
  /丧|去世|逝世|病故|亡|抚恤|吊唁|花圈|奠|悼|家属|遗属|退休|离岗|离职|欢送|荣休|退还|退会费|补发|condol|bereave|funeral/i;

function isBenefit({ values: { summary, category, item, account } }: Row<"disbursements">): boolean {
  return benefit.test(`${summary ?? ""} ${category ?? ""} ${item ?? ""} ${account ?? ""}`);
}

function isFarewell({ values: { summary, category, remarks } }: Row<"disbursements">): boolean {
  return farewell.test(`${summary ?? ""} ${category ?? ""} ${remarks ?? ""}`);
}
