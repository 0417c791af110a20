import { dayOf, dayOfIso, type Day } from "../../../src/core/values/day.js";
import { yuanOfFen } from "../../../src/core/values/fen.js";
import { seeded } from "../random.js";
import type { DraftRow } from "./draft.js";
import { autumnEvents } from "./autumn-events.js";
import { accountOf, sellers, signed, type Event } from "./events.js";
import { journalRow } from "./journal-sheet.js";
import { birthdaysIn, monthlyDue, owes, people } from "./people.js";
import { springEvents } from "./spring-events.js";
import { donationFund, ownFund, unit, year } from "./unit.js";
import { visits, type Visit } from "./visits.js";

/** Money that came in. */
interface Receipt {
  readonly on: string;
  readonly what: string;
  readonly account: string;
  readonly yuan: number;
  readonly payer: string;
  readonly fund?: "帮困基金";
}

const [district, school, bank] = ["青禾市教育工会", "青禾市实验学校", "青禾农商行"];

const receipts: readonly Receipt[] = [
  { on: "02-14", what: "上级补助文体活动经费", account: "上级补助收入", yuan: 20000, payer: district },
  { on: "03-20", what: "一季度拨缴经费", account: "拨缴经费收入", yuan: 98640.5, payer: school },
  { on: "03-24", what: "一季度存款利息", account: "其他收入", yuan: 86.24, payer: bank },
  { on: "04-10", what: "行政补助运动会经费", account: "行政补助收入", yuan: 30000, payer: school },
  { on: "06-19", what: "二季度拨缴经费", account: "拨缴经费收入", yuan: 99120.8, payer: school },
  { on: "06-23", what: "二季度存款利息", account: "其他收入", yuan: 91.57, payer: bank },
  { on: "07-09", what: "上级补助疗休养经费", account: "上级补助收入", yuan: 25000, payer: district },
  { on: "09-18", what: "三季度拨缴经费", account: "拨缴经费收入", yuan: 101260.4, payer: school },
  { on: "09-23", what: "三季度存款利息", account: "其他收入", yuan: 88.03, payer: bank },
  { on: "10-16", what: "慈善一日捐", account: "其他收入", yuan: 12680, payer: "全体会员", fund: donationFund },
  { on: "12-18", what: "四季度拨缴经费", account: "拨缴经费收入", yuan: 103480.6, payer: school },
  { on: "12-23", what: "四季度存款利息", account: "其他收入", yuan: 84.91, payer: bank },
];

/** Every voucher of the year in the order of the days. */
export function journalEntries(): DraftRow[] {
  const rows = [
    ...receipts.map(receiptRow),
    ...[...springEvents, ...autumnEvents].map(eventRow),
    ...visits.map(visitRow),
    ...recurring(),
  ];
  return rows.sort((a, b) => Number(a.values.get("日期")) - Number(b.values.get("日期")));
}

/** The journal's row for a payment. Throws for a day that does not exist. */
export function eventRow(event: Event): DraftRow {
  return journalRow(dayIn(event.on), {
    摘要: event.what,
    科目: accountOf[event.item],
    明细科目: event.item,
    支出: event.yuan,
    资金来源: event.fund ?? ownFund,
    收款人: event.payee,
    活动名称: event.activity ?? null,
    人数: event.people ?? null,
    获奖人数: event.winners ?? null,
    备注: event.remark ?? null,
    ...signed,
  });
}

function receiptRow({ on, what, account, yuan, payer, fund }: Receipt): DraftRow {
  return journalRow(dayIn(on), {
    摘要: what,
    科目: account,
    收入: yuan,
    资金来源: fund ?? ownFund,
    收款人: payer,
    经手人: unit.cashier,
    付款方式: "转账",
  });
}

/** The journal's row for a gift to one member. */
export function visitRow({ day, kind, member, what, yuan, remark }: Visit): DraftRow {
  const item = kind === "困难" ? "困难职工帮扶" : "会员活动";
  return journalRow(day, {
    摘要: what,
    科目: accountOf[item],
    明细科目: item,
    支出: yuan,
    资金来源: ownFund,
    慰问类型: kind,
    会员号: member.no,
    收款人: member.name,
    备注: remark,
    ...signed,
  });
}

/** Each month: the dues, birthdays, the bank's charge, office supplies, water, the copier. */
function recurring(): DraftRow[] {
  const random = seeded(31);
  const odd = (low: number, high: number): number => (random.whole(low * 10, high * 10) * 10 + 3) / 100;
  return Array.from({ length: 12 }, (_, index) => index + 1).flatMap((month) => {
    const on = (day: number): string => `${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
    const people = birthdaysIn(month);
    const small = { item: "其他", payee: sellers.office } as const;
    return [
      receiptRow({ on: on(15), what: `${month}月会费`, account: "会费收入", yuan: duesOf(month), payer: "全体会员" }),
      ...[
        { on: on(6), what: `${month}月办公用品`, yuan: odd(120, 480), ...small },
        { on: on(11), what: `${month}月打印复印`, yuan: odd(60, 240), item: "其他", payee: sellers.print } as const,
        { on: on(21), what: `${month}月银行手续费`, yuan: odd(8, 40), item: "其他", payee: bank } as const,
        {
          on: on(23),
          what: `${month}月教工之家茶水`,
          yuan: odd(200, 620),
          item: "其他活动",
          payee: sellers.shop,
        } as const,
        {
          on: on(25),
          what: `${month}月会员生日蛋糕券`,
          yuan: people * 200,
          item: "会员活动",
          payee: "青禾饼屋",
          people,
        } as const,
      ].map(eventRow),
    ];
  });
}

/** The dues of a month in yuan, as the register has them. */
function duesOf(month: number): number {
  return yuanOfFen(people.filter((person) => owes(person, month)).reduce((sum, person) => sum + monthlyDue(person), 0));
}

/** The serial of a day of the year written 03-08. Throws for a day that does not exist. */
export function dayIn(on: string): Day {
  const day = dayOfIso(`${year}-${on}`);
  if (day === null || dayOf(year, 1, 1) === null) throw new Error(`no such day: ${on}`);
  return day;
}
