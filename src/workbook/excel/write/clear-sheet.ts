/** Queues the emptying of a sheet's cells with all that hangs on them; charts and pictures of the user's stay. */
export function clearSheet(sheet: Excel.Worksheet): void {
  const all = sheet.getRange();
  all.unmerge();
  all.clear("All");
  all.conditionalFormats.clearAll();
  all.dataValidation.clear();
  all.rowHidden = false;
  all.columnHidden = false;
  all.format.useStandardHeight = true;
  all.format.useStandardWidth = true;
}
