import type { Area } from "../../../core/values/address.js";
import type { SheetPage } from "../../../core/sheets/page.js";
import { styles } from "../../../core/sheets/style.js";

export interface FormattedArea {
  readonly area: Area;
  readonly format: string;
}

/**
 * The page's number formats as few rectangles: runs down each column, joined across where neighbours have the same run.
 * Excel is slow to take a format a cell (OfficeDev/office-js#5852).
 */
export function areasByFormat(page: SheetPage): FormattedArea[] {
  let open: FormattedArea[] = [];
  const closed: FormattedArea[] = [];
  for (let column = 0; column < page.columns.length; column++) {
    const grown: FormattedArea[] = [];
    for (const run of runsDown(page, column)) {
      const left = open.findIndex(
        ({ area, format }) => format === run.format && area.top === run.area.top && area.bottom === run.area.bottom,
      );
      const [joined] = left < 0 ? [] : open.splice(left, 1);
      grown.push(joined === undefined ? run : { ...run, area: { ...run.area, left: joined.area.left } });
    }
    closed.push(...open);
    open = grown;
  }
  return [...closed, ...open];
}

function runsDown(page: SheetPage, column: number): FormattedArea[] {
  const runs: FormattedArea[] = [];
  let start = 0;
  let current: string | undefined;
  for (let row = 0; row <= page.rows.length; row++) {
    const role = page.rows[row]?.[column]?.role;
    const format = role === undefined ? undefined : styles[role].format;
    if (format === current && row < page.rows.length) continue;
    if (current !== undefined)
      runs.push({ area: { top: start, bottom: row - 1, left: column, right: column }, format: current });
    start = row;
    current = format;
  }
  return runs;
}
