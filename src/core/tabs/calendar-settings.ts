import type { Setting } from "./setting-list.js";

/** What the activity calendar shows and how its plan is written. */
export const calendarSettings = {
  schoolYear: {
    name: { "zh-CN": "活动日历起始月", en: "First month of the calendar" },
    also: ["日历起始月", "学年起始月", "calendarstart"],
    kind: "number",
    fallback: 1,
    note: {
      "zh-CN": "1 为日历年；9 为学年（当年 9 月至次年 8 月）",
      en: "1: calendar year; 9: school year (September to August)",
    },
  },
  daysLeftOut: {
    name: { "zh-CN": "日历不列节日", en: "Days left out of the calendar" },
    also: ["不列节日", "日历不显示节日", "daysleftout"],
    kind: "text",
    fallback: null,
    note: {
      "zh-CN":
        "不想在活动日历上看到的节日，用顿号隔开，如“八一建军节、国际护士节”；不填全部列出。法定节假日写在这里只是不写名称，休假照标",
      en: "Days that the calendar should not name, with commas between them: Army Day, Nurses Day; left empty, all are there. A public holiday named here keeps its mark as a day off",
    },
  },
  daysAdded: {
    name: { "zh-CN": "日历增列节日", en: "Days added to the calendar" },
    also: ["增列节日", "自定节日", "日历自定节日", "单位纪念日", "daysadded"],
    kind: "text",
    fallback: null,
    note: {
      "zh-CN":
        "单位自己的日子，名称后写月日，用顿号隔开，如“校庆 10-18、敬老日 农历九月初九”；记者节、医师节、消防日、宪法日、安全生产日、警察节、小年、二月二只写名称即可",
      en: "Days of your own, each with month and day, with commas between them: Founders Day 10-18, Elders lunar 9-9; Journalists, Doctors, Fire Safety, Constitution, Work Safety, Police, Little New Year and Dragon Head need only their names",
    },
  },
  planShape: {
    name: { "zh-CN": "活动计划表形式", en: "Shape of the activity plan" },
    also: ["计划表形式", "计划表样式", "planshape"],
    kind: "choice",
    fallback: "own",
    choices: [
      {
        value: "own",
        name: { "zh-CN": "按活动表", en: "As the activities tab" },
        also: ["自动", "随活动表", "auto", "own"],
      },
      {
        value: "items",
        name: { "zh-CN": "月份—活动", en: "Month and activities" },
        also: ["月份-活动", "月份—事项", "月份-事项", "按事项", "按活动", "items"],
      },
      {
        value: "themes",
        name: { "zh-CN": "月份—主题—内容", en: "Month, theme and contents" },
        also: ["月份-主题-内容", "按主题", "主题", "主题内容", "themes"],
      },
      { value: "both", name: { "zh-CN": "两种都列", en: "Both" }, also: ["两种", "都列", "全部", "both"] },
    ],
    note: {
      "zh-CN": "按活动表（活动表既写名称又写内容的用“月份—主题—内容”）、月份—活动、月份—主题—内容、两种都列",
      en: "As the activities tab (with contents beside the names: month, theme and contents); Month and activities; Month, theme and contents; Both",
    },
  },
  calendarArea: {
    name: { "zh-CN": "日历片区", en: "Area of the calendar" },
    also: ["日历参加范围", "日历范围", "calendararea"],
    kind: "text",
    fallback: null,
    note: {
      "zh-CN":
        "只列“参加范围”含有这个词的活动，如“城东片区”；几个词用顿号隔开，含其中一个即列，如“城东片区、全体”；不填全部列出",
      en: "Only activities whose For column contains this word, or one of several with commas between them; left empty, all",
    },
  },
  calendarCategory: {
    name: { "zh-CN": "日历类别", en: "Kind of the calendar" },
    also: ["日历活动类别", "calendarcategory"],
    kind: "text",
    fallback: null,
    note: {
      "zh-CN": "只列“活动类别”含有这个词的活动，如“文体”；几个词用顿号隔开；不填全部列出",
      en: "Only activities whose Kind contains this word, or one of several with commas between them; left empty, all",
    },
  },
} as const satisfies Readonly<Record<string, Setting>>;
