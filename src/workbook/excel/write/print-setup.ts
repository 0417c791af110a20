import { a1, a1Area } from "../../../core/values/address.js";
import type { PrintSetup } from "../../../core/sheets/page.js";

/** Queues how the sheet prints: A4, one page wide, page numbers at the foot. */
export function setUpPrint(print: PrintSetup, sheet: Excel.Worksheet, replaces: boolean): void {
  const { pageLayout, horizontalPageBreaks } = sheet;
  pageLayout.orientation = print.orientation === "portrait" ? "Portrait" : "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.centerHorizontally = true;
  // Without a height, as many pages as the rows need.
  pageLayout.zoom = print.onePage ? { horizontalFitToPages: 1, verticalFitToPages: 1 } : { horizontalFitToPages: 1 };
  pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P / &N";
  if (print.area !== null) pageLayout.setPrintArea(a1Area(print.area));
  else if (replaces) pageLayout.setPrintArea(sheet.getRange());
  if (print.titleRows !== null) pageLayout.setPrintTitleRows(`$${print.titleRows.first + 1}:$${print.titleRows.last + 1}`);
  if (replaces) horizontalPageBreaks.removePageBreaks();
  for (const row of print.breaks) if (row > 0) horizontalPageBreaks.add(a1(row, 0));
}
