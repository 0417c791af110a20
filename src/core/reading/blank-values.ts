import { tabs } from "../tabs/index.js";
import { tabKeys, type TabKey } from "../tabs/tab.js";

/** A row's values by column key, while they are being read. */
export type Values = Record<string, unknown>;

/** A new row's values: every column of the tab, all null. */
export function blankValues(tab: TabKey): Values {
  return copies[tab](blanks[tab]);
}

const blanks = Object.fromEntries(
  tabKeys.map((tab) => [tab, Object.fromEntries(Object.keys(tabs[tab].columns).map((key) => [key, null]))]),
) as Readonly<Record<TabKey, Values>>;

/** One function a tab although they read alike: an engine copies fast where it always meets objects of the same columns. */
const copies: Readonly<Record<TabKey, (blank: Values) => Values>> = {
  members: (blank) => ({ ...blank }),
  dues: (blank) => ({ ...blank }),
  disbursements: (blank) => ({ ...blank }),
  income: (blank) => ({ ...blank }),
  budget: (blank) => ({ ...blank }),
  activities: (blank) => ({ ...blank }),
  settings: (blank) => ({ ...blank }),
};
