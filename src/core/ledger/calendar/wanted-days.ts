import type { SettingValues } from "../../reading/reading.js";
import type { SettingKey } from "../../tabs/setting-list.js";
import type { CalendarFinding } from "./findings.js";
import type { WantedDay } from "./festivals.js";
import { holidayNames, type HolidayKey } from "./holidays.js";
import { ownDay } from "./own-day.js";
import { dayWord, furtherDays, usualDays, type UnionDay } from "./union-days.js";

/** The days to keep besides the days off, as the settings 日历不列节日 and 日历增列节日 want them. */
export interface WantedDays {
  readonly festivals: readonly WantedDay[];
  /** Days off whose name is not written. */
  readonly quiet: ReadonlySet<HolidayKey>;
  /** Items of the settings that are no day. */
  readonly findings: readonly CalendarFinding[];
}

export function wantedDays(settings: SettingValues): WantedDays {
  const out = new Set<UnionDay>();
  const quiet = new Set<HolidayKey>();
  const findings: CalendarFinding[] = [];
  for (const item of itemsOf(settings, "daysLeftOut")) {
    const word = dayWord(item);
    const day = byWord.get(word);
    const holidays = holidaysByWord.get(word) ?? [];
    if (day !== undefined) out.add(day);
    for (const key of holidays) quiet.add(key);
    if (day === undefined && holidays.length === 0) findings.push(unclear(settings, "daysLeftOut", item, "not-listed"));
  }
  const added = itemsOf(settings, "daysAdded").flatMap((item): WantedDay[] => {
    const source = placeOf(settings, "daysAdded");
    const known = furtherByWord.get(dayWord(item));
    const day = known ?? (byWord.has(dayWord(item)) ? null : ownDay(item));
    // One of the usual days: it is there already, unless it is left out by the other setting.
    if (day === null) return [];
    if (typeof day !== "string") return [{ ...day, source }];
    findings.push(unclear(settings, "daysAdded", item, day));
    return [];
  });
  const usual = usualDays.filter((day) => !out.has(day)).map((day) => ({ ...day, source: null }));
  return { festivals: [...usual, ...added], quiet, findings };
}

const byWord = wordsOf(usualDays);
const furtherByWord = wordsOf(furtherDays);

const holidaysByWord: ReadonlyMap<string, readonly HolidayKey[]> = new Map(
  Object.entries({
    newYear: ["元旦", "新年", holidayNames.newYear.en],
    spring: ["春节", holidayNames.spring.en],
    eve: [],
    qingming: ["清明节", holidayNames.qingming.en],
    labour: ["劳动节", "五一劳动节", "五一国际劳动节", "五一", "5.1", holidayNames.labour.en],
    dragonBoat: ["端午节", holidayNames.dragonBoat.en],
    midAutumn: ["中秋节", holidayNames.midAutumn.en],
    national: ["国庆节", "十一国庆节", "十一", holidayNames.national.en],
  } satisfies Readonly<Record<HolidayKey, readonly string[]>>).flatMap(([key, words]) =>
    words.map((word) => [dayWord(word), key === "spring" ? ["spring", "eve"] : [key as HolidayKey]] as const),
  ),
);

function wordsOf(days: readonly UnionDay[]): ReadonlyMap<string, UnionDay> {
  return new Map(
    days.flatMap((day) => [day.name["zh-CN"], day.name.en, ...day.also].map((word) => [dayWord(word), day] as const)),
  );
}

function itemsOf(settings: SettingValues, key: SettingKey): readonly string[] {
  const text = settings[key];
  if (typeof text !== "string" || /^(?:无|没有|none|-|—|\/)$/i.test(text.trim())) return [];
  return text
    .split(/[、，,；;\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== "");
}

function placeOf(settings: SettingValues, key: SettingKey): { sheet: string; row: number; column: number } | null {
  return settings.places.get(key) ?? null;
}

function unclear(
  settings: SettingValues,
  setting: "daysLeftOut" | "daysAdded",
  text: string,
  problem: "not-listed" | "no-date" | "no-such-date",
): CalendarFinding {
  const at = placeOf(settings, setting);
  return { code: "calendar-day-unclear", severity: "warning", at, args: { setting, text, problem } };
}
