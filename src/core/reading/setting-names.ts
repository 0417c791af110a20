import { settingList, type Setting, type SettingKey } from "../tabs/setting-list.js";
import { tabs } from "../tabs/index.js";
import { tabKeys, type TabKey } from "../tabs/tab.js";
import { simplified } from "../values/simplified.js";
import { cleanText, squeezeText } from "../values/text.js";
import { bareWord } from "./header-text.js";
import { nearestWord } from "./near.js";

/** What a settings row is about. */
export type SettingName =
  | { readonly key: SettingKey }
  | { readonly fund: string }
  | { readonly tab: TabKey }
  | { readonly unknown: string; readonly suggestion: string };

const keys = new Map<string, SettingKey>();
const shown = new Map<string, string>();
for (const [key, setting] of Object.entries(settingList) as [SettingKey, Setting][]) {
  for (const name of [setting.name["zh-CN"], setting.name.en, ...setting.also]) {
    keys.set(bareWord(name), key);
    shown.set(bareWord(name), setting.name[/^[\x20-\x7e]+$/.test(name) ? "en" : "zh-CN"]);
  }
}

const tabWords = new Map<string, TabKey>(
  tabKeys.flatMap((key) =>
    [tabs[key].name["zh-CN"], tabs[key].name.en, key].map((word) => [bareWord(word), key] as const),
  ),
);

/** Reads the name of a settings row. */
export function readSettingName(text: string): SettingName {
  const known = knownName(text);
  if (known !== null) return known;
  return { unknown: cleanText(text), suggestion: shown.get(nearestWord(bareWord(text), [...keys.keys()])) ?? "" };
}

/** True for every name that `readSettingName` knows. */
export function isSettingName(text: string): boolean {
  return knownName(text) !== null;
}

function knownName(text: string): SettingName | null {
  const clean = simplified(cleanText(text));
  const word = bareWord(clean);
  const key = keys.get(word) ?? keys.get(bareWord(squeezeText(clean).replace(/[([].*$/, "")));
  if (key !== undefined) return { key };
  const sheet = /^(?:工作表|表|sheet|tab)\s*[:：\-—_ ]\s*(.+)$/i.exec(clean)?.[1] ?? /^工作表(.+)$/.exec(clean)?.[1];
  const tab = sheet === undefined ? undefined : tabWords.get(bareWord(sheet));
  if (tab !== undefined) return { tab };
  const fund =
    /^(.{1,20}?)\s*[-—–·:：(（]?\s*(?:上年(?:度)?(?:滚存)?(?:结余|结转|余额)|期初(?:余额|结余)|年初(?:余额|结余))\s*[)）]?$/.exec(
      clean,
    )?.[1] ?? /^(.{2,40}?)\s*[-–:]?\s*(?:opening(?: balance)?|brought forward)$/i.exec(clean)?.[1];
  if (fund !== undefined && bareWord(fund) !== "") return { fund: fund.trim() };
  return null;
}
