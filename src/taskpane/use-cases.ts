import { applyFixes, undoFixes } from "../app/apply-fixes.js";
import { checkWorkbook } from "../app/check-workbook.js";
import { chooseSheet } from "../app/choose-sheet.js";
import { createTabs } from "../app/create-tabs.js";
import { clearMarks, listFindings } from "../app/list-findings.js";
import { makeSheets } from "../app/make-sheets.js";
import { recheckRows } from "../app/recheck-rows.js";
import { fixesOf } from "../core/fixes/fixes-of.js";

/** What the pane asks of the program. */
export const useCases = {
  checkWorkbook,
  chooseSheet,
  createTabs,
  makeSheets,
  listFindings,
  clearMarks,
  fixesOf,
  applyFixes,
  undoFixes,
  recheckRows,
};
export type UseCases = typeof useCases;
