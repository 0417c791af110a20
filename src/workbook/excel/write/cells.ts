import type { CellChange } from "../../port.js";
import { shift1904 } from "../read/cell-grid.js";
import { isDateFormat } from "../read/date-system.js";
import { textEntry } from "./cell-entry.js";
import { matrixOf, rangeOfRun, runsOf, type CellRun, type SheetCell } from "./cell-runs.js";
import type { OldCell, OldCells } from "./old-cells.js";
import { bytesOf, type Step } from "./steps.js";

/** A cell as it goes into Excel. */
interface NewCell extends SheetCell {
  readonly entry: string | number;
  /** Null leaves the cell its own. */
  readonly format: string | null;
}

/** The steps that write single cells: formats first, so that `@` no longer makes a text of a number, then values. Neighbours go in as one. */
export function cellSteps(context: Excel.RequestContext, cells: readonly CellChange[], old: OldCells): Step[] {
  const made = cells.map((cell, index) => newCell(cell, old.cells[index]?.numberFormat ?? "General", old.date1904));
  return runsOf(made).flatMap((run) => {
    const entries = matrixOf(run, ({ entry }) => entry);
    const values: Step = {
      bytes: bytesOf(entries) + 500,
      queue: () => {
        rangeOf(context, run).values = entries;
      },
    };
    if (run.cells.every(({ format }) => format === null)) return [values];
    const formats = matrixOf(run, ({ format }) => format);
    const format: Step = {
      bytes: bytesOf(formats) + 500,
      queue: () => {
        // Null leaves a cell its format, which the declarations leave out.
        rangeOf(context, run).numberFormat = formats as string[][];
      },
    };
    return [format, values];
  });
}

function newCell({ sheet, row, column, value, format }: CellChange, before: string, date1904: boolean): NewCell {
  const shown = format ?? before;
  const days = date1904 && typeof value === "number" && isDateFormat(shown) ? value - shift1904 : value;
  const entry = typeof days === "string" ? textEntry(days, shown === "@") : (days ?? "");
  return { sheet, row, column, entry, format: format ?? null };
}

/** The steps that put cells back as they were; formats only where they were changed, as a protected sheet may refuse them. */
export function restoreSteps(context: Excel.RequestContext, cells: readonly OldCell[]): Step[] {
  return runsOf(cells).map((run) => {
    const entries = matrixOf(run, ({ entry }) => entry);
    const formats = matrixOf(run, ({ numberFormat }) => numberFormat);
    const isHeld = run.cells.some(isHeldNumber);
    const firstFormats = isHeld
      ? matrixOf(run, (cell) => (isHeldNumber(cell) ? "General" : cell.numberFormat))
      : run.cells.some(({ isReformatted }) => isReformatted)
        ? formats
        : null;
    return {
      bytes: bytesOf(entries) + bytesOf(formats) * 2 + 500,
      queue: () => {
        const range = rangeOf(context, run);
        if (firstFormats !== null) range.numberFormat = firstFormats;
        range.formulas = entries;
        if (isHeld) range.numberFormat = formats;
      },
    };
  });
}

/** A number that stands in a cell of format `@`: it would go in as a text. */
function isHeldNumber({ entry, numberFormat }: OldCell): boolean {
  return typeof entry !== "string" && numberFormat === "@";
}

function rangeOf(context: Excel.RequestContext, run: CellRun<SheetCell>): Excel.Range {
  return rangeOfRun(run, context.workbook.worksheets.getItem(run.first.sheet));
}
