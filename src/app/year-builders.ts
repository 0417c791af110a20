import { activityPlan } from "../core/sheets/activity-plan/activity-plan.js";
import type { SheetBuilder } from "../core/sheets/built-sheet.js";
import { participation } from "../core/sheets/participation/participation.js";
import { workSummary } from "../core/sheets/work-summary/work-summary.js";
import { careList } from "../core/sheets/care/care-list.js";
import type { YearKind } from "./report-kinds.js";

/** What makes the sheets that go with the activity calendar. */
export const yearBuilders: Readonly<Record<YearKind, SheetBuilder>> = {
  "activity-plan": activityPlan,
  participation,
  "care-list": careList,
  "work-summary": workSummary,
};
