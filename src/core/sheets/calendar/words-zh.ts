import { numberOfMonth, partsOfDay, weekdayOf, yearOfMonth, type Day } from "../../values/day.js";
import type { CalendarWords } from "./words.js";

const weekdays = ["一", "二", "三", "四", "五", "六", "日"];

export const chineseWords: CalendarWords = {
  language: "zh-CN",
  title: (unit, first, last, only) =>
    `${unit}${first === last ? `${first}年` : `${first}—${last}学年`}活动日历${only.length === 0 ? "" : `（${only.join("，")}）`}`,
  onlyArea: (area) => `参加范围：${area}`,
  onlyCategory: (category) => `类别：${category}`,
  made: (day) => `编制日期：${partsOfDay(day).year}年${monthDay(day)}`,
  notices: (numbers, unknown) =>
    [
      ...(numbers.length > 0 ? [`放假调休依据：${numbers.join("、")}`] : []),
      ...(unknown.length > 0 ? [`${unknown.join("、")}年放假调休通知尚未公布或未收录，只标法定节假日`] : []),
    ].join("；"),
  unknownYears: (years) =>
    `${years.join("、")}年的放假调休尚未公布或未收录，上面只标法定节假日，没有调休；国务院办公厅的通知一般在上一年11月公布，请以通知为准。`,
  weekdays,
  monthHead: (month) => `${yearOfMonth(month)}年${numberOfMonth(month)}月`,
  smallHead: (month, undated) =>
    `${yearOfMonth(month)}年${numberOfMonth(month)}月${undated === 0 ? "" : `（未定日期${undated}项）`}`,
  offMark: "休",
  workMark: "班",
  smallWorkMark: "班",
  activityMark: "●",
  festivalMark: "○",
  legend: { off: "放假", work: "调休上班", activity: "有活动", festival: "节日", bar: "多日活动，→ 前后相接" },
  lunarLegend: "小字为农历",
  thisMonth: (items) => `本月：${items.join("；")}`,
  birthdays: (names) => `本月生日（${names.length}人）：${names.join("、")}`,
  birthdaysElsewhere: (count) => `本月生日${count}人，名单见表末“生日名单”`,
  more: (count) => `……另${count}项，见活动计划表`,
  planTitle: "活动计划表",
  themeTitle: "活动计划表（按主题）",
  planHead: {
    month: "月份",
    time: "时间",
    title: "活动",
    theme: "活动主题",
    content: "具体内容",
    place: "地点",
    owner: "负责人",
    participants: "人数",
    budget: "预算（元）",
  },
  noActivities: "活动表中没有列入本日历的活动。",
  noneChosen: "活动表中没有符合标题所列范围、类别的活动。",
  undated: "时间待定",
  total: "预算合计",
  birthdayTitle: "生日名单",
  monthOnly: (month) => `${numberOfMonth(month)}月`,
  shortDay: monthDay,
  dayText: (day) => `${monthDay(day)}（${weekdays[weekdayOf(day)] ?? ""}）`,
  dateRange: (first, last) => `${first}—${last}`,
};

function monthDay(day: Day): string {
  const { month, day: date } = partsOfDay(day);
  return `${month}月${date}日`;
}
