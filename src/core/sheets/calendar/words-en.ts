import { englishMonths } from "../../values/english-months.js";
import { numberOfMonth, partsOfDay, weekdayOf, yearOfMonth, type Day, type Month } from "../../values/day.js";
import type { CalendarWords } from "./words.js";
const weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

export const englishWords: CalendarWords = {
  language: "en",
  title: (unit, first, last, only) =>
    `${unit === "" ? "" : `${unit}: `}Activity Calendar ${first === last ? `${first}` : `${first}–${last}`}${
      only.length === 0 ? "" : ` (${only.join(", ")})`
    }`,
  onlyArea: (area) => `for: ${area}`,
  onlyCategory: (category) => `kind: ${category}`,
  made: (day) => `Made on ${shortDay(day)} ${partsOfDay(day).year}`,
  notices: (numbers, unknown) =>
    [
      ...(numbers.length > 0 ? [`Holidays: ${numbers.join(", ")}`] : []),
      ...(unknown.length > 0 ? [`${unknown.join(", ")}: not published yet or not known, statutory holidays only`] : []),
    ].join("; "),
  unknownYears: (years) =>
    `The adjusted days of ${years.join(", ")} are not published yet or not known: only statutory holidays are marked, no adjusted days. The notice mostly appears in November of the year before; go by it.`,
  weekdays,
  monthHead: (month) => `${monthName(month)} ${yearOfMonth(month)}`,
  smallHead: (month, undated) =>
    `${monthName(month)} ${yearOfMonth(month)}${undated === 0 ? "" : ` (${undated} without a day)`}`,
  offMark: "Off",
  workMark: "Work",
  smallWorkMark: "Wk",
  activityMark: "●",
  festivalMark: "○",
  legend: {
    off: "day off",
    work: "working day",
    activity: "activity",
    festival: "festival",
    bar: "several days; → goes on",
  },
  lunarLegend: "Small figures: lunar month/day",
  thisMonth: (items) => `This month: ${items.join("; ")}`,
  birthdays: (names) => `Birthdays (${names.length}): ${names.join(", ")}`,
  birthdaysElsewhere: (count) => `${count} birthdays; the names stand at the end of the sheet`,
  more: (count) => `… ${count} more in the plan`,
  planTitle: "Activity plan",
  themeTitle: "Activity plan by theme",
  planHead: {
    month: "Month",
    time: "Time",
    title: "Activity",
    theme: "Theme",
    content: "Contents",
    place: "Place",
    owner: "Responsible",
    participants: "People",
    budget: "Budget (yuan)",
  },
  noActivities: "The activities tab holds nothing for this calendar.",
  noneChosen: "No activity of the tab is of the kind that the title names.",
  undated: "Time to be set",
  total: "Total",
  birthdayTitle: "Birthdays by month",
  monthOnly: monthName,
  shortDay,
  dayText: (day) => `${weekdays[weekdayOf(day)] ?? ""} ${shortDay(day)}`,
  dateRange: (first, last) => `${first} – ${last}`,
};

function monthName(month: Month): string {
  return englishMonths[numberOfMonth(month) - 1] ?? "";
}

function shortDay(day: Day): string {
  const { month, day: date } = partsOfDay(day);
  return `${date} ${(englishMonths[month - 1] ?? "").slice(0, 3)}`;
}
