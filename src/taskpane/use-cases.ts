import { readActivityChoices } from "../app/activity-choices.js";
import { applyFixes, undoFixes } from "../app/apply-fixes.js";
import type { calendarFile } from "../app/calendar-file.js";
import { checkWorkbook } from "../app/check-workbook.js";
import { chooseSheet } from "../app/choose-sheet.js";
import { createTabs } from "../app/create-tabs.js";
import { clearMarks, listFindings } from "../app/list-findings.js";
import type { makeSheets } from "../app/make-sheets.js";
import { recheckRows } from "../app/recheck-rows.js";
import { rowFigures, traceSheets } from "../app/trace-figures.js";
import { fixesOf } from "../core/fixes/fixes-of.js";
import type { CalendarFile } from "../core/icalendar/icalendar.js";
import { WorkbookError } from "../workbook/errors.js";
import { openLastYear } from "./last-year-file.js";

/** Makes sheets by code that is loaded when it is first asked for: a check opens without it. Throws WorkbookError. */
const makeSheetsOnDemand: typeof makeSheets = async (workbook, options) => {
  const loaded = await import(/* webpackChunkName: "sheets" */ "../app/make-sheets.js").catch((error: unknown) => {
    throw new WorkbookError("part-not-loaded", {}, { cause: error });
  });
  return loaded.makeSheets(workbook, options);
};

/** The calendar file of sheets just made, by code that came with theirs. Throws WorkbookError. */
const calendarFileOnDemand = async (...given: Parameters<typeof calendarFile>): Promise<CalendarFile> => {
  const loaded = await import(/* webpackChunkName: "sheets" */ "../app/calendar-file.js").catch((error: unknown) => {
    throw new WorkbookError("part-not-loaded", {}, { cause: error });
  });
  return loaded.calendarFile(...given);
};

/** What the pane asks of the program. */
export const useCases = {
  checkWorkbook,
  chooseSheet,
  createTabs,
  makeSheets: makeSheetsOnDemand,
  calendarFile: calendarFileOnDemand,
  readActivityChoices,
  openLastYear,
  listFindings,
  clearMarks,
  fixesOf,
  applyFixes,
  undoFixes,
  recheckRows,
  traceSheets,
  rowFigures,
};
export type UseCases = typeof useCases;
