import { numberOfMonth, partsOfDay, weekdayOf, yearOfMonth, type Day, type Month } from "../values/day.js";
import type { Language } from "../values/language.js";

/** The fixed words of the calendar sheet. */
export interface CalendarWords {
  readonly title: (unit: string, firstYear: number, lastYear: number) => string;
  readonly legend: string;
  readonly made: (day: Day) => string;
  readonly notices: (numbers: readonly string[], unknown: readonly number[]) => string;
  readonly weekdays: readonly string[];
  readonly monthHead: (month: Month) => string;
  readonly offMark: string;
  readonly workMark: string;
  readonly thisMonth: (items: readonly string[]) => string;
  readonly birthdays: (names: readonly string[]) => string;
  readonly birthdaysElsewhere: (count: number) => string;
  readonly more: (count: number) => string;
  readonly planTitle: string;
  readonly planHead: Readonly<Record<PlanColumn, string>>;
  readonly noActivities: string;
  readonly undated: string;
  readonly total: string;
  readonly birthdayTitle: string;
  readonly monthOnly: (month: Month) => string;
  /** A day alone, with its weekday. */
  readonly dayText: (day: Day) => string;
  /** A day of a range. */
  readonly shortDay: (day: Day) => string;
  readonly dateRange: (first: string, last: string) => string;
}

export type PlanColumn = "time" | "title" | "content" | "place" | "owner" | "participants" | "budget";

const englishMonths = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const englishDays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const chineseDays = ["一", "二", "三", "四", "五", "六", "日"];

export const calendarWords: Readonly<Record<Language, CalendarWords>> = {
  "zh-CN": {
    title: (unit, first, last) => `${unit}${first === last ? `${first}年` : `${first}—${last}学年`}活动日历`,
    legend: "休：放假　班：调休上班　→：活动继续",
    made: (day) => `编制日期：${partsOfDay(day).year}年${monthDay(day)}`,
    notices: (numbers, unknown) =>
      [
        ...(numbers.length > 0 ? [`放假调休依据：${numbers.join("、")}`] : []),
        ...(unknown.length > 0 ? [`${unknown.join("、")}年放假调休通知未收录，只标法定节假日`] : []),
      ].join("；"),
    weekdays: chineseDays,
    monthHead: (month) => `${yearOfMonth(month)}年${numberOfMonth(month)}月`,
    offMark: "休",
    workMark: "班",
    thisMonth: (items) => `本月：${items.join("；")}`,
    birthdays: (names) => `本月生日（${names.length}人）：${names.join("、")}`,
    birthdaysElsewhere: (count) => `本月生日${count}人，名单见表末“生日名单”`,
    more: (count) => `……另${count}项，见活动计划表`,
    planTitle: "活动计划表",
    planHead: {
      time: "时间",
      title: "活动",
      content: "内容",
      place: "地点",
      owner: "负责人",
      participants: "参加人数",
      budget: "预算（元）",
    },
    noActivities: "活动表中没有列入本日历的活动。",
    undated: "时间待定",
    total: "预算合计",
    birthdayTitle: "生日名单",
    monthOnly: (month) => `${numberOfMonth(month)}月`,
    shortDay: monthDay,
    dayText: (day) => `${monthDay(day)}（${chineseDays[weekdayOf(day)] ?? ""}）`,
    dateRange: (first, last) => `${first}—${last}`,
  },
  en: {
    title: (unit, first, last) =>
      `${unit === "" ? "" : `${unit}: `}Activity Calendar ${first === last ? `${first}` : `${first}–${last}`}`,
    legend: "Off: day off   Work: adjusted working day   →: continued",
    made: (day) => `Made on ${englishDay(day)} ${partsOfDay(day).year}`,
    notices: (numbers, unknown) =>
      [
        ...(numbers.length > 0 ? [`Holidays: ${numbers.join(", ")}`] : []),
        ...(unknown.length > 0 ? [`${unknown.join(", ")}: adjusted days not known, statutory holidays only`] : []),
      ].join("; "),
    weekdays: englishDays,
    monthHead: (month) => `${englishMonths[numberOfMonth(month) - 1] ?? ""} ${yearOfMonth(month)}`,
    offMark: "Off",
    workMark: "Work",
    thisMonth: (items) => `This month: ${items.join("; ")}`,
    birthdays: (names) => `Birthdays (${names.length}): ${names.join(", ")}`,
    birthdaysElsewhere: (count) => `${count} birthdays; the names stand at the end of the sheet`,
    more: (count) => `… ${count} more in the plan`,
    planTitle: "Activity plan",
    planHead: {
      time: "Time",
      title: "Activity",
      content: "Contents",
      place: "Place",
      owner: "Responsible",
      participants: "Participants",
      budget: "Budget (yuan)",
    },
    noActivities: "The activities tab holds nothing for this calendar.",
    undated: "Time to be set",
    total: "Total",
    birthdayTitle: "Birthdays by month",
    monthOnly: (month) => englishMonths[numberOfMonth(month) - 1] ?? "",
    shortDay: englishDay,
    dayText: (day) => `${englishDays[weekdayOf(day)] ?? ""} ${englishDay(day)}`,
    dateRange: (first, last) => `${first} – ${last}`,
  },
};

function monthDay(day: Day): string {
  const { month, day: date } = partsOfDay(day);
  return `${month}月${date}日`;
}

function englishDay(day: Day): string {
  const { month, day: date } = partsOfDay(day);
  return `${date} ${(englishMonths[month - 1] ?? "").slice(0, 3)}`;
}
