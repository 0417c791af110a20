import { duesGlance } from "../dues-glance.js";
import { practice } from "../explained.js";
import { defineRule, type Found } from "../rule.js";
import { dayOf, isoDay, type Day } from "../../values/day.js";

/** Columns of the tabs whose every row is looked at; payments of another year are said by the ledger, and a retirement may lie ahead. */
const looked = [
  { tab: "members", key: "joinDate", future: true },
  { tab: "members", key: "leaveDate", future: false },
  { tab: "dues", key: "joinDate", future: true },
  { tab: "dues", key: "leaveDate", future: false },
  { tab: "dues", key: "payDate", future: true },
  { tab: "activities", key: "date", future: true },
  { tab: "activities", key: "endDate", future: true },
] as const;

const earliest = dayOf(1949, 1, 1) ?? 0;
const aYear = 366;

/** A date before 1949, or more than a year ahead of today and of the books' year. */
export const dateFar = defineRule<{ readonly date: string; readonly side: "past" | "future" }>({
  code: "date-far",
  family: "cells",
  severity: "warning",
  title: { "zh-CN": "日期过早或过晚", en: "Date too early or too late" },
  why: {
    "zh-CN": "年份打错的日期会使会费月数、活动日历和排序全错。",
    en: "A date in a wrong year spoils the months of dues, the calendar and the order.",
  },
  source: practice,
  expects: { "zh-CN": "1949 年以后、不超过明年的日期", en: "a date after 1949 and not beyond next year" },
  says: {
    "zh-CN": ({ date, side }) => `日期 ${date} ${side === "past" ? "早于 1949 年" : "晚于明年"}，请核对年份。`,
    en: ({ date, side }) => `${date} is ${side === "past" ? "before 1949" : "later than next year"}; check the year.`,
  },
  needs: [["members", "dues", "activities"]],
  examples: {
    fails: [
      {
        sheets: {
          会员: [
            ["姓名", "性别", "入会时间"],
            ["王芳", "女", "2062-09-01"],
          ],
        },
        at: "会员!C2",
      },
    ],
    passes: [
      {
        sheets: {
          会员: [
            ["姓名", "性别", "入会时间"],
            ["王芳", "女", "2026-09-01"],
          ],
        },
      },
    ],
  },
  check: (books) => {
    const {
      reading: { tabs, year },
      ledger: { today },
    } = books;
    const paid = duesGlance(books);
    const latest = Math.max(today, dayOf(year, 12, 31) ?? today) + aYear;
    const found: Found<{ readonly date: string; readonly side: "past" | "future" }>[] = [];
    for (const { tab: key, key: column, future } of looked) {
      const tab = tabs[key];
      const index = (tab?.columns as Readonly<Record<string, number | undefined>> | undefined)?.[column];
      if (tab === undefined || index === undefined) continue;
      if (column === "payDate" && paid !== null && paid.firstPaid >= earliest && paid.lastPaid <= latest) continue;
      for (const { row, values, columns } of tab.rows) {
        const day = dayIn((values as Readonly<Record<string, unknown>>)[column]);
        if (day === null || (day >= earliest && (!future || day <= latest))) continue;
        const at = { sheet: tab.sheet, row, column: columns?.[column] ?? index };
        found.push({ at, args: { date: isoDay(day), side: day < earliest ? "past" : "future" } });
      }
    }
    return found;
  },
});

/** The day of a date cell; null for months and words. */
function dayIn(value: unknown): Day | null {
  if (typeof value === "number") return value;
  const day = typeof value === "object" && value !== null && "day" in value ? value.day : null;
  return typeof day === "number" ? day : null;
}
