import { tabs } from "../tabs/index.js";
import { settingList } from "../tabs/setting-list.js";
import type { Language } from "../values/language.js";
import { limitKinds } from "./policy/limit-key.js";
import type { Wanting } from "./explained.js";

/** Why a rule was not run, and what would let it: the tab that is missing, or the limit that nobody states. */
export function sayWanting(wanting: Wanting, language: Language): string {
  const en = language === "en";
  if (wanting.kind === "tabs") {
    const names = wanting.tabs.map((tab) => tabs[tab].name[language]);
    return en ? `no ${names.join(" or ")} tab` : `没有${names.map((name) => `“${name}”`).join("或")}表`;
  }
  const limit = Object.entries(limitKinds).find(([key]) => key === wanting.limit)?.[1];
  const name = limit === undefined ? wanting.limit : settingList[limit.setting].name[language];
  return en
    ? `no figure is known for "${name}"; state it, or the province, in the settings`
    : `不知道“${name}”的数额；请在“设置”中填写该数额或省份`;
}
