import type { SheetsResult } from "../app/make-sheets.js";
import type { CalendarFile } from "../core/icalendar/icalendar.js";
import type { Choice } from "../core/sheets/calendar/chosen.js";
import type { Language } from "../core/values/language.js";
import { countWords, madeWords, tabWords, tieOutWords } from "./words.js";

interface Written {
  readonly out: string;
  readonly ics: string | null;
  readonly choice: Choice;
  readonly language: Language;
}

/** What `calendar` prints: the tabs, the counts, how many activities there are, what the calendar file leaves out, and where all is. */
export function calendarWords(result: SheetsResult, file: CalendarFile, written: Written): string {
  const { out, ics, choice, language } = written;
  const zh = language === "zh-CN";
  const { activities, leftOut } = file;
  const words = [choice.area, choice.category].filter((word) => word !== null);
  const only = words.length === 0 ? "" : zh ? `（只取“${words.join("”“")}”）` : ` (only "${words.join('", "')}")`;
  const lines = [
    ...tabWords(result.reading, language),
    "",
    countWords(result.counts, language),
    "",
    zh
      ? `活动 ${activities + leftOut.length} 项${only}：有日期的 ${activities} 项，没有写明日期的 ${leftOut.length} 项`
      : `${activities + leftOut.length} activities${only}: ${activities} with a day, ${leftOut.length} without`,
    ...tieOutWords(result, language),
    ...madeWords(result, out, language),
  ];
  if (ics !== null) lines.push(...fileWords(file, ics, language));
  return lines.join("\n");
}

function fileWords({ activities, leftOut }: CalendarFile, ics: string, language: Language): string[] {
  const zh = language === "zh-CN";
  const written = zh
    ? `日历文件含活动 ${activities} 项，保存在 ${ics}；改动后重新导出、再次导入即可更新`
    : `The calendar file ${ics} holds ${activities} activities; after changes make it again and import it again`;
  if (leftOut.length === 0) return [written];
  return [
    written,
    zh
      ? `没有写明日期的 ${leftOut.length} 项不在日历文件中（仍在活动日历的计划表里）：`
      : `${leftOut.length} without a day are not in it (they are in the calendar sheet's plan):`,
    ...leftOut.map(({ title, time }) =>
      time === null ? `  ${title}` : zh ? `  ${title}（${time}）` : `  ${title} (${time})`,
    ),
  ];
}
