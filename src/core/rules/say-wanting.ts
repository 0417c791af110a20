import { tabs } from "../tabs/index.js";
import { settingList } from "../tabs/setting-list.js";
import type { Bilingual, Language } from "../values/language.js";
import { limitKinds } from "./policy/limit-key.js";
import type { Wanting } from "./explained.js";

/** Why a rule was not run. */
export interface SaidWanting {
  /** The same for all rules that lack the same tab, for all that lack a limit, and for all that make nothing of the same column. */
  readonly reason: string;
  /** The setting in which the limit can be stated; null where a tab is missing. */
  readonly setting: string | null;
}

/** Why a rule was not run, and what would let it: the tab that is missing, the limit that nobody states, or the column that shows no rule. */
export function sayWanting(wanting: Wanting, language: Language): SaidWanting {
  const en = language === "en";
  if (wanting.kind === "tabs") {
    const names = wanting.tabs.map((tab) => tabs[tab].name[language]);
    return {
      reason: en ? `No ${names.join(" or ")} tab` : `没有${names.map((name) => `“${name}”`).join("或")}表`,
      setting: null,
    };
  }
  if (wanting.kind === "unclear") return { reason: unclear[wanting.column][language], setting: null };
  const limit = Object.entries(limitKinds).find(([key]) => key === wanting.limit)?.[1];
  return {
    reason: en
      ? "No limit is known: state it, or the province, in the settings"
      : "没有可用的限额：请在“设置”中填写该限额或省份",
    setting: limit === undefined ? wanting.limit : settingList[limit.setting].name[language],
  };
}

const unclear: Readonly<Record<(Wanting & { readonly kind: "unclear" })["column"], Bilingual>> = {
  voucherNo: {
    "zh-CN": "凭证号看不出编号规律（号太少、缺号太多，或凭证分在几张表中）",
    en: "The voucher numbers show no order (too few, too many gaps, or vouchers kept in several sheets)",
  },
  balance: {
    "zh-CN": "余额列看不出推算规律（可比的余额太少，或与收支对不上的太多）",
    en: "The balances follow no rule (too few to compare, or too many at odds with what came in and went out)",
  },
};
