import { isoDay } from "../../values/day.js";
import { activityAccounts } from "../activities/activity-accounts.js";
import type { ActivityKind } from "../activities/activity-kind.js";
import { daysTaken, noticedDays } from "../activities/days-of-calendar.js";
import { defineRule } from "../rule.js";
import { placeOfRow } from "./row-place.js";

/** An activity of working days on a day off; what belongs to the holiday, visits and outings are at home there. */
export const activityOnDayOff = defineRule<Readonly<Record<"title" | "day", string>>>({
  code: "activity-on-day-off",
  family: "across",
  severity: "info",
  title: { "zh-CN": "活动排在放假日", en: "Activity on a day off" },
  why: {
    "zh-CN": "培训、会议、比赛等排在法定节假日或调休放假日，职工多不在岗，也牵涉加班；多半是日期录错。",
    en: "A training, meeting or contest on a public holiday finds few people and makes them work on a day off; most often the date is a slip.",
  },
  source: {
    "zh-CN": "国务院办公厅当年节假日安排通知",
    en: "the State Council's notice on the year's holidays",
  },
  expects: { "zh-CN": "工作日或普通周末", en: "a working day or an ordinary weekend" },
  says: {
    "zh-CN": ({ title, day }) => `“${title}”的日期 ${day} 是放假日；请核对日期，确在放假日举办的可以不改。`,
    en: ({ title, day }) =>
      `"${title}" is on ${day}, a day off; check the date, and leave it where the activity is meant for that day.`,
  },
  needs: [["activities"]],
  examples: {
    fails: [
      {
        at: "活动!A2",
        sheets: {
          活动: [
            ["活动日期", "活动名称"],
            ["2026-10-05", "工会干部培训"],
          ],
        },
      },
    ],
    passes: [
      {
        sheets: {
          活动: [
            ["活动日期", "活动名称"],
            ["2026-10-12", "工会干部培训"],
            ["2026-10-01", "国庆升旗暨座谈会"],
            ["2026-02-17", "慰问春节值班人员"],
            ["2026-05-02", "教职工春游"],
          ],
        },
      },
    ],
  },
  check: (books) => {
    const tab = books.reading.tabs.activities;
    if (tab === undefined) return [];
    const days = noticedDays(books);
    return activityAccounts(books).flatMap((account) => {
      const { row, title, kind } = account;
      if (atHome.has(kind) || onDuty.test(title)) return [];
      const day = daysTaken(account).find((one) => {
        const noticed = days.get(one);
        return noticed?.kind === "holiday" && !isOfHoliday(title, noticed.name);
      });
      if (day === undefined) return [];
      return [{ at: placeOfRow(tab, row, "date", "title"), args: { title, day: isoDay(day) } } as const];
    });
  },
});

/** Kinds that people go to in their free time, or that are for those on duty. */
const atHome: ReadonlySet<ActivityKind> = new Set<ActivityKind>(["visit", "outing", "resttrip", "donation"]);
const onDuty = /值班|值守|on duty/i;

const holidays: readonly (readonly [name: RegExp, title: RegExp])[] = [
  [/元旦/, /元旦|新年|跨年|迎新|new year/i],
  [/春节/, /春节|新春|迎春|除夕|拜年|团拜|spring festival|new year/i],
  [/清明/, /清明|祭扫|扫墓|踏青|qingming/i],
  [/劳动节/, /劳动节|五一|5[·.]1|labou?r day|may day/i],
  [/端午/, /端午|龙舟|粽|dragon boat/i],
  [/中秋/, /中秋|月饼|赏月|mid-autumn/i],
  [/国庆/, /国庆|十一|祖国|升旗|national day/i],
];

/** True for an activity that names the holiday it is on. */
function isOfHoliday(title: string, holiday: string): boolean {
  return holidays.some(([name, words]) => name.test(holiday) && words.test(title));
}
