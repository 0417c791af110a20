import type { Language } from "../values/language.js";

/** The words of a calendar file. */
export interface CalendarFileLabels {
  readonly name: (unit: string, first: number, last: number) => string;
  readonly content: string;
  readonly owner: string;
  readonly audience: string;
  readonly participants: string;
  /** An end of which only the month is known. */
  readonly ends: (year: number, month: number) => string;
  readonly dayOff: string;
  readonly workday: string;
  readonly festival: string;
  /** For days off of a year whose notice is not known. */
  readonly unarranged: string;
  readonly line: (label: string, text: string) => string;
}

export const calendarFileLabels: Readonly<Record<Language, CalendarFileLabels>> = {
  "zh-CN": {
    name: (unit, first, last) => `${unit}${first === last ? `${first}年` : `${first}—${last}学年`}活动日历`,
    content: "内容",
    owner: "负责人",
    audience: "参加范围",
    participants: "参加人数",
    ends: (year, month) => `${year}年${month}月结束，未写明日期`,
    dayOff: "放假",
    workday: "调休上班",
    festival: "节日",
    unarranged: "这一年的放假调休通知未收录，只列法定节假日。",
    line: (label, text) => `${label}：${text}`,
  },
  en: {
    name: (unit, first, last) => `${unit} ${first === last ? first : `${first}–${last}`} activities`.trim(),
    content: "Contents",
    owner: "Responsible",
    audience: "For",
    participants: "Participants",
    ends: (year, month) => `Ends in ${year}-${String(month).padStart(2, "0")}, no day stated`,
    dayOff: "Day off",
    workday: "Working day",
    festival: "Festival",
    unarranged: "The notice on this year's adjusted days off is not in the data; only the statutory days are listed.",
    line: (label, text) => `${label}: ${text}`,
  },
};
