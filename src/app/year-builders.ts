import type { SheetBuilder } from "../core/sheets/built-sheet.js";
import type { YearKind } from "./report-kinds.js";

/** What makes the sheets that go with the activity calendar. */
export const yearBuilders: Readonly<Partial<Record<YearKind, SheetBuilder>>> = {};
