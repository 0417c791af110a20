import { tabs } from "../tabs/index.js";
import { settingList } from "../tabs/setting-list.js";
import type { Language } from "../values/language.js";
import { limitKinds } from "./policy/limit-key.js";
import type { Wanting } from "./explained.js";

/** Why a rule was not run. */
export interface SaidWanting {
  /** The same for all rules that lack the same tab, and for all that lack a limit. */
  readonly reason: string;
  /** The setting in which the limit can be stated; null where a tab is missing. */
  readonly setting: string | null;
}

/** Why a rule was not run, and what would let it: the tab that is missing, or the limit that nobody states. */
export function sayWanting(wanting: Wanting, language: Language): SaidWanting {
  const en = language === "en";
  if (wanting.kind === "tabs") {
    const names = wanting.tabs.map((tab) => tabs[tab].name[language]);
    return {
      reason: en ? `No ${names.join(" or ")} tab` : `没有${names.map((name) => `“${name}”`).join("或")}表`,
      setting: null,
    };
  }
  const limit = Object.entries(limitKinds).find(([key]) => key === wanting.limit)?.[1];
  return {
    reason: en
      ? "No limit is known: state it, or the province, in the settings"
      : "没有可用的限额：请在“设置”中填写该限额或省份",
    setting: limit === undefined ? wanting.limit : settingList[limit.setting].name[language],
  };
}
