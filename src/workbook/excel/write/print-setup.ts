import { a1, a1Area } from "../../../core/values/address.js";
import { printFooter, printMargins, type SheetPage } from "../../../core/sheets/page.js";

/** Queues how the sheet prints: A4, one page wide, page numbers at the foot. */
export function setUpPrint({ print, rows, columns }: SheetPage, sheet: Excel.Worksheet, replaces: boolean): void {
  const { pageLayout, horizontalPageBreaks } = sheet;
  pageLayout.orientation = print.orientation === "portrait" ? "Portrait" : "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.centerHorizontally = true;
  // Without a height, as many pages as the rows need.
  pageLayout.zoom = print.onePage ? { horizontalFitToPages: 1, verticalFitToPages: 1 } : { horizontalFitToPages: 1 };
  pageLayout.headersFooters.defaultForAllPages.centerFooter = printFooter;
  pageLayout.headerMargin = printMargins.header;
  pageLayout.footerMargin = printMargins.footer;
  pageLayout.leftMargin = printMargins.left;
  pageLayout.rightMargin = printMargins.right;
  pageLayout.topMargin = printMargins.top;
  pageLayout.bottomMargin = printMargins.bottom;
  // An area that the old page had set can only be set anew, not taken away.
  const whole =
    replaces && rows.length > 0
      ? { top: 0, left: 0, bottom: rows.length - 1, right: Math.max(0, columns.length - 1) }
      : null;
  const area = print.area ?? whole;
  if (area !== null) pageLayout.setPrintArea(a1Area(area));
  if (print.titleRows !== null)
    pageLayout.setPrintTitleRows(`$${print.titleRows.first + 1}:$${print.titleRows.last + 1}`);
  if (replaces) horizontalPageBreaks.removePageBreaks();
  for (const row of print.breaks) if (row > 0) horizontalPageBreaks.add(a1(row, 0));
}
