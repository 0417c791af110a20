import type { ActivityChoices } from "../../src/app/activity-choices.js";
import type { CheckResult } from "../../src/app/check-workbook.js";
import type { ListedResult } from "../../src/app/list-findings.js";
import type { Rechecked } from "../../src/app/recheck-rows.js";
import type { CreatedTabs } from "../../src/app/create-tabs.js";
import type { SheetsResult } from "../../src/app/make-sheets.js";
import type { Stage } from "../../src/app/options.js";
import type { CalendarFile } from "../../src/core/icalendar/icalendar.js";
import { figuresOfRow } from "../../src/core/ledger/trace/figures-of-row.js";
import type { Trace } from "../../src/core/ledger/trace/trace.js";
import type { Fix } from "../../src/core/fixes/fix.js";
import { nothingAsked } from "../../src/core/sheets/asked.js";
import type { Language } from "../../src/core/values/language.js";
import { startPane } from "../../src/taskpane/start-pane.js";
import type { Task } from "../../src/taskpane/state.js";
import { WorkbookError, type WorkbookErrorCode } from "../../src/workbook/errors.js";
import type { RowsChanged, Workbook } from "../../src/workbook/port.js";

/** What the use cases behind the pane answer in one test; the last answer of a list is repeated. */
export interface Plan {
  readonly language: Language;
  readonly task?: Task;
  readonly check?: readonly Answer[];
  readonly make?: Answer;
  readonly create?: Answer;
  readonly list?: readonly Answer[];
  /** What `fixesOf` gives for every check. */
  readonly fixes?: readonly Fix[];
  readonly fix?: Answer;
  readonly recheck?: readonly Answer[];
  /** The calendar file of sheets made. */
  readonly calendarFile?: Answer;
  /** What the activities can be chosen by. */
  readonly choices?: Answer;
  /** What comes of opening last year's workbook. */
  readonly lastYear?: Answer;
  /** What rows make up the figures of a report. */
  readonly trace?: unknown;
  /** The cell that the user is on, 0-based; none while Excel is busy. */
  readonly selected?: { readonly sheet: string; readonly row: number; readonly column: number };
  /** Why going to a cell fails. */
  readonly show?: WorkbookErrorCode;
}

export interface Answer {
  readonly result?: unknown;
  readonly error?: WorkbookErrorCode | "a bug";
  readonly args?: Readonly<Record<string, string>>;
  /** Stays in this stage for good. */
  readonly stuckIn?: Stage;
}

declare global {
  interface Window {
    openPane: (plan: Plan) => void;
    /** What was asked of the program and the workbook, in order. */
    calls: unknown[][];
    /** Edits rows, when the pane listens. */
    edit: (change: RowsChanged) => void;
    /** From now on a row checked again changes nothing but that the findings of this sentence are to be checked again. */
    recheckWith: (message: string) => void;
  }
}

window.calls = [];
window.edit = () => undefined;
window.recheckWith = (message) => {
  stale = message;
};
let stale: string | null = null;
window.openPane = (plan) => {
  const root = document.getElementById("pane");
  if (root === null) throw new Error("no pane");
  document.documentElement.dataset.office = "ready";
  const answers = { check: [...(plan.check ?? [])], list: [...(plan.list ?? [])], recheck: [...(plan.recheck ?? [])] };
  const next = (of: keyof typeof answers): Answer =>
    (answers[of].length > 1 ? answers[of].shift() : answers[of][0]) ?? {};
  startPane({
    root,
    language: plan.language,
    today: 46000,
    task: plan.task ?? null,
    workbook: workbookOf(plan),
    useCases: {
      checkWorkbook: (_workbook, { year, progress }) => {
        window.calls.push(["check", year]);
        return give(next("check"), progress) as Promise<CheckResult>;
      },
      makeSheets: (_workbook, { year, kinds, progress, asked, previous }) => {
        window.calls.push(["make", year, ...(kinds ?? [])]);
        const { period, seed, area, category } = { ...nothingAsked, ...asked };
        if (period ?? seed ?? area ?? category) window.calls.push(["asked", period, seed, area, category]);
        if (previous) window.calls.push(["last year", previous.name]);
        return give(plan.make ?? {}, progress) as Promise<SheetsResult>;
      },
      calendarFile: (_result, { language, asked }) => {
        window.calls.push(["calendar file", language, asked.area, asked.category]);
        return give(plan.calendarFile ?? {}) as Promise<CalendarFile>;
      },
      readActivityChoices: () => {
        window.calls.push(["read choices"]);
        return give(plan.choices ?? { result: { areas: [], categories: [] } }) as Promise<ActivityChoices>;
      },
      openLastYear: async (file) => {
        window.calls.push(["open", file.name, await file.text()]);
        await give(plan.lastYear ?? {});
        return { name: file.name, workbook: workbookOf(plan) };
      },
      createTabs: (_workbook, { progress }) => give(plan.create ?? {}, progress) as Promise<CreatedTabs>,
      chooseSheet: (_workbook, tab, sheet) => {
        window.calls.push(["choose", tab, sheet]);
        return Promise.resolve();
      },
      listFindings: (_workbook, { marks, accept, progress }) => {
        window.calls.push(["list", marks, ...(accept ?? [])]);
        return give(next("list"), progress) as Promise<ListedResult>;
      },
      clearMarks: () => {
        window.calls.push(["clear-marks"]);
        return Promise.resolve();
      },
      fixesOf: () => plan.fixes ?? [],
      applyFixes: async (_workbook, fixes) => {
        window.calls.push(["fix", ...fixes.map(({ after }) => after)]);
        await give(plan.fix ?? {});
        return { undo: fixes.map(({ at, before }) => ({ ...at, value: before })) };
      },
      undoFixes: (_workbook, { undo }) => {
        window.calls.push(["undo", ...undo.map(({ value }) => value)]);
        return Promise.resolve();
      },
      traceSheets: () => plan.trace as Trace,
      rowFigures: (_result, trace, { sheet, row }) => ({ figures: figuresOfRow(trace, sheet, row), people: [] }),
      recheckRows: (_workbook, last, changes) => {
        window.calls.push(["recheck", ...changes.map(({ firstRow, lastRow }) => `${firstRow}-${lastRow}`)]);
        if (stale !== null) {
          const again = last.findings.filter(({ message }) => message === stale);
          return Promise.resolve({ kind: "rows", result: { ...last }, rows: 1, found: 0, again });
        }
        return give(next("recheck")) as Promise<Rechecked>;
      },
    },
  });
};

function give({ result, error, args, stuckIn }: Answer, progress?: (stage: Stage) => void): Promise<unknown> {
  if (stuckIn !== undefined) {
    progress?.(stuckIn);
    return new Promise(() => undefined);
  }
  if (error === undefined) return Promise.resolve(result);
  return Promise.reject(error === "a bug" ? new TypeError("x is not a function") : new WorkbookError(error, args));
}

function workbookOf(plan: Plan): Workbook {
  const unused = () => Promise.reject(new Error("not asked in these tests"));
  return {
    read: unused,
    write: unused,
    watch: (listener) => {
      window.calls.push(["watch"]);
      window.edit = listener;
      return Promise.resolve(() => {
        window.calls.push(["unwatch"]);
        window.edit = () => undefined;
        return Promise.resolve();
      });
    },
    readRows: unused,
    selected: () => {
      window.calls.push(["selected"]);
      return plan.selected === undefined ? Promise.reject(new WorkbookError("busy")) : Promise.resolve(plan.selected);
    },
    show: (sheet, row, column) => {
      window.calls.push(["show", sheet, row, column]);
      return plan.show === undefined ? Promise.resolve() : Promise.reject(new WorkbookError(plan.show, { sheet }));
    },
  };
}
