/** What the add-in's page is told about; the library hands it to whoever has asked for it. */
export type HostEvent =
  /** An event of the rich API, for the handlers of a target: a sheet's, table's id or `Workbook`. */
  | { readonly kind: "rich-api"; readonly id: number; readonly target: string; readonly args: Record<string, unknown> }
  /** An event of the document as a whole, by the name that the page registers it under. */
  | { readonly kind: "document"; readonly name: "documentSelectionChanged" | "settingsChanged" };

/** The target that stands for the whole workbook. */
export const workbookTarget = "Workbook";

/** The numbers under which the library knows the events. */
export const eventIds = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetFormatChanged: 18,
  worksheetProtectionChanged: 24,
  worksheetNameChanged: 25,
  worksheetVisibilityChanged: 26,
  worksheetMoved: 27,
  chartAdded: 50,
  chartDeleted: 53,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** One event for the handlers of a sheet (or table) and for those of the workbook. */
export function forBoth(
  id: keyof typeof eventIds,
  target: string,
  args: Record<string, unknown>,
): readonly HostEvent[] {
  return [target, workbookTarget].map((one) => ({ kind: "rich-api", id: eventIds[id], target: one, args }));
}
