import { z } from "zod";
import { languageOf } from "../app/language-of.js";
import { localDay } from "../app/local-day.js";
import { makeSheets } from "../app/make-sheets.js";
import { openExcel } from "../workbook/excel/open-excel.js";
import { ribbon } from "./ribbon.js";
import { runCommand } from "./run-command.js";
import { showNotice } from "./show-notice.js";

// The page's policy forbids eval; told so, zod does not try it.
z.config({ jitless: true });

void Office.onReady(() => {
  for (const [name, kinds] of Object.entries(ribbon)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void runCommand(kinds, {
        openWorkbook: openExcel,
        makeSheets,
        language: languageOf(Office.context.displayLanguage),
        today: localDay(new Date()),
        notify: showNotice,
        completed: () => {
          event.completed();
        },
      });
    });
  }
});
