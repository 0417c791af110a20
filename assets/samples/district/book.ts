import type { SheetPage } from "../../../src/core/sheets/page.js";
import { budgetPage } from "./budget-page.js";
import { duesPage } from "./dues-page.js";
import { hardshipPage } from "./hardship-page.js";
import { journalPage } from "./journal-page.js";
import { mutualAidPage } from "./mutual-aid-page.js";
import { participationPage } from "./participation-page.js";
import { planPage } from "./plan-page.js";
import type { Planted } from "./planted.js";
import { rosterPage } from "./roster-page.js";
import { settingsPage } from "./settings-page.js";
import { visitsPage } from "./visits-page.js";

/** The lived-in book of a district's school union for 2026, kept through October, with what was typed wrong in it on purpose. */
export function districtBook(): { pages: SheetPage[]; planted: Planted[] } {
  const planted: Planted[] = [];
  const pages = [
    settingsPage(),
    rosterPage(planted),
    duesPage(planted),
    journalPage(planted),
    visitsPage(planted),
    hardshipPage(planted),
    mutualAidPage(),
    participationPage(),
    budgetPage(planted),
    planPage(),
  ];
  return { pages, planted };
}
