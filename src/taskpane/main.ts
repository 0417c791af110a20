import { z } from "zod";
import { languageOf } from "../app/language-of.js";
import { localDay } from "../app/local-day.js";
import { openExcel } from "../workbook/excel/open-excel.js";
import { startPane } from "./start-pane.js";
import { tasks } from "./state.js";
import { followOfficeTheme } from "./theme.js";
import { useCases } from "./use-cases.js";

// The page's policy forbids eval; told so, zod does not try it.
z.config({ jitless: true });

if (typeof Office !== "undefined") void Office.onReady(begin);

function begin({ host }: { host: Office.HostType | null }): void {
  const page = document.documentElement;
  const root = document.getElementById("pane");
  if (host !== Office.HostType.Excel || root === null) {
    page.dataset.office = "outside";
    return;
  }
  followOfficeTheme(Office.context.officeTheme);
  const asked = new URLSearchParams(window.location.search).get("do");
  startPane({
    root,
    workbook: openExcel(),
    useCases,
    language: languageOf(Office.context.displayLanguage),
    today: localDay(new Date()),
    task: tasks.find((task) => task === asked) ?? null,
  });
  page.dataset.office = "ready";
}
