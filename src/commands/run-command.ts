import type { ReportKind } from "../app/report-kinds.js";
import { sheetNames } from "../app/sheet-place.js";
import type { makeSheets } from "../app/make-sheets.js";
import type { Day } from "../core/values/day.js";
import type { Language } from "../core/values/language.js";
import { WorkbookError } from "../workbook/errors.js";
import type { Workbook } from "../workbook/port.js";
import type { Notice } from "./notice.js";

/** What a ribbon command is given by the place it runs in. */
export interface CommandHost {
  readonly openWorkbook: () => Workbook;
  readonly makeSheets: typeof makeSheets;
  readonly language: Language;
  readonly today: Day;
  /** Shows a notice; settles when the user has closed it. */
  readonly notify: (notice: Notice) => Promise<void>;
  /** Tells Excel that the command is over: it waits for this, and greys the button until then. */
  readonly completed: () => void;
}

/**
 * Makes sheets and brings the first into view. What they have to say is in the sheets themselves; a failure, an unexpected name, or that
 * the books give no ground for any of them is told in a notice. `completed` is called whatever happens, and nothing is thrown.
 */
export async function runCommand(kinds: readonly ReportKind[], host: CommandHost): Promise<void> {
  try {
    const notice = await makeAndShow(kinds, host);
    if (notice !== null) await host.notify(notice);
  } catch {
    // The notice itself could not be shown: there is no further place to tell it.
  } finally {
    host.completed();
  }
}

async function makeAndShow(kinds: readonly ReportKind[], host: CommandHost): Promise<Notice | null> {
  const { language, today } = host;
  let name: string | null = null;
  try {
    const workbook = host.openWorkbook();
    const { made, notMade } = await host.makeSheets(workbook, { language, today, year: null, kinds });
    const sheet = made[0];
    if (sheet === undefined) {
      const [first] = notMade;
      return first === undefined
        ? null
        : { kind: "unmade", name: sheetNames[first.kind][language], why: first.why, language };
    }
    ({ name } = sheet);
    await workbook.show(name, 0, 0);
    const renamed = made.find(({ nameTaken }) => nameTaken !== null);
    return renamed?.nameTaken == null
      ? null
      : { kind: "renamed", wanted: renamed.nameTaken, name: renamed.name, language };
  } catch (error) {
    const why =
      error instanceof WorkbookError ? { code: error.code, args: error.args } : { code: "unexpected", args: {} };
    return name === null ? { kind: "failed", ...why, language } : { kind: "unshown", name, ...why, language };
  }
}
