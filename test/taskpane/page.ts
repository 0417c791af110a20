import type { CheckResult } from "../../src/app/check-workbook.js";
import type { CreatedTabs } from "../../src/app/create-tabs.js";
import type { SheetsResult } from "../../src/app/make-sheets.js";
import type { Stage } from "../../src/app/options.js";
import type { Language } from "../../src/core/values/language.js";
import { startPane } from "../../src/taskpane/start-pane.js";
import type { Task } from "../../src/taskpane/state.js";
import { WorkbookError, type WorkbookErrorCode } from "../../src/workbook/errors.js";
import type { Workbook } from "../../src/workbook/port.js";

/** What the use cases behind the pane answer in one test; the last answer of a list is repeated. */
export interface Plan {
  readonly language: Language;
  readonly task?: Task;
  readonly check?: readonly Answer[];
  readonly make?: Answer;
  readonly create?: Answer;
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
  }
}

window.calls = [];
window.openPane = (plan) => {
  const root = document.getElementById("pane");
  if (root === null) throw new Error("no pane");
  document.documentElement.dataset.office = "ready";
  const checks = [...(plan.check ?? [])];
  startPane({
    root,
    language: plan.language,
    today: 46000,
    task: plan.task ?? null,
    workbook: workbookOf(plan),
    useCases: {
      checkWorkbook: (_workbook, { year, progress }) => {
        window.calls.push(["check", year]);
        return give((checks.length > 1 ? checks.shift() : checks[0]) ?? {}, progress) as Promise<CheckResult>;
      },
      makeSheets: (_workbook, { year, kinds, progress }) => {
        window.calls.push(["make", year, ...(kinds ?? [])]);
        return give(plan.make ?? {}, progress) as Promise<SheetsResult>;
      },
      createTabs: (_workbook, { progress }) => give(plan.create ?? {}, progress) as Promise<CreatedTabs>,
      chooseSheet: (_workbook, tab, sheet) => {
        window.calls.push(["choose", tab, sheet]);
        return Promise.resolve();
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
    show: (sheet, row, column) => {
      window.calls.push(["show", sheet, row, column]);
      return plan.show === undefined ? Promise.resolve() : Promise.reject(new WorkbookError(plan.show, { sheet }));
    },
  };
}
