import type { FindingOf } from "../../values/finding.js";

/** Codes of findings that the activity calendar makes. Dates in args are ISO days or months; `title` is the activity's. */
export interface CalendarFindingArgs {
  "activity-outside-calendar": {
    readonly title: string;
    readonly date: string;
    readonly first: string;
    readonly last: string;
  };
  "activity-ends-before-start": { readonly title: string; readonly date: string; readonly until: string };
  "activity-undated": { readonly title: string; readonly words: string };
  "holiday-notice-unknown": { readonly year: number };
  /** An item of 日历不列节日 or 日历增列节日 that is no day. */
  "calendar-day-unclear": {
    readonly setting: "daysLeftOut" | "daysAdded";
    readonly text: string;
    readonly problem: "not-listed" | "no-date" | "no-such-date";
  };
}

export type CalendarFinding = FindingOf<CalendarFindingArgs>;
