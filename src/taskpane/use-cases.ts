import { checkWorkbook } from "../app/check-workbook.js";
import { chooseSheet } from "../app/choose-sheet.js";
import { createTabs } from "../app/create-tabs.js";
import { makeSheets } from "../app/make-sheets.js";

/** What the pane asks of the program. */
export const useCases = { checkWorkbook, chooseSheet, createTabs, makeSheets };
export type UseCases = typeof useCases;
