import type { CalendarFindingArgs } from "../ledger/calendar/findings.js";
import { settingList } from "../tabs/setting-list.js";
import type { MessagesOf } from "./say.js";

export const calendarMessages: MessagesOf<CalendarFindingArgs> = {
  "activity-outside-calendar": {
    "zh-CN": ({ title, date, first, last }) =>
      `活动“${title}”的时间 ${date} 不在本日历范围（${first} 至 ${last}）内，未列入日历；请核对年份，或调整设置中的“年度”“活动日历起始月”。`,
    en: ({ title, date, first, last }) =>
      `The activity "${title}" is on ${date}, outside this calendar (${first} to ${last}), and is not in it; check the year, or the settings Year and First month of the calendar.`,
  },
  "activity-ends-before-start": {
    "zh-CN": ({ title, date, until }) =>
      `活动“${title}”的结束时间 ${until} 早于开始时间 ${date}，日历只按开始时间列出；请改正。`,
    en: ({ title, date, until }) =>
      `The activity "${title}" ends on ${until}, before it starts on ${date}; the calendar shows its start only. Correct one of them.`,
  },
  "activity-undated": {
    "zh-CN": ({ title, words }) =>
      words === ""
        ? `活动“${title}”没有写时间，只列在计划表的“时间待定”中；请补填日期或月份。`
        : `活动“${title}”的时间“${words}”看不出是哪个月，只列在计划表的“时间待定”中；能定时请补填日期或月份。`,
    en: ({ title, words }) =>
      words === ""
        ? `The activity "${title}" has no date; it stands under "Time to be set" in the plan list only. Fill in a day or a month.`
        : `The time "${words}" of the activity "${title}" names no month; it stands under "Time to be set" in the plan list only. Fill in a day or a month when it is known.`,
  },
  "holiday-notice-unknown": {
    "zh-CN": ({ year }) =>
      `${year} 年的放假调休通知尚未公布或未收录，日历只标法定节假日，不标调休放假和调休上班日；通知一般在上一年 11 月公布，请以通知为准。`,
    en: ({ year }) =>
      `The State Council's arrangement of holidays for ${year} is not published yet or not known to this program: the calendar marks statutory holidays only, no adjusted days off or working days. It mostly appears in November of the year before; go by the notice.`,
  },
  "calendar-day-unclear": {
    "zh-CN": ({ setting, text, problem }) =>
      `设置“${settingList[setting].name["zh-CN"]}”中的“${text}”${
        {
          "not-listed": "不是日历里的节日，未起作用；请照日历上的名称写，如“八一建军节”，几个名称用顿号隔开",
          "no-date": "没有写是几月几日，未列入日历；请写成“校庆 10-18”或“敬老日 农历九月初九”",
          "no-such-date": "的日期不存在，未列入日历；请改正月日",
        }[problem]
      }。`,
    en: ({ setting, text, problem }) =>
      `"${text}" in the setting "${settingList[setting].name.en}" ${
        {
          "not-listed":
            "is no day of the calendar and changes nothing; write its name as the calendar does, such as Army Day, with commas between several",
          "no-date": "says no month and day and is not in the calendar; write it as Founders Day 10-18",
          "no-such-date": "names a date that does not exist and is not in the calendar; correct month and day",
        }[problem]
      }.`,
  },
};
