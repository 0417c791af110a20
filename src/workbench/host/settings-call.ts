import type { ExcelHost } from "./excel-host.js";

/** Error code of office.js for settings of a document that cannot be written. */
const cannotSave = 4001;

/** The add-in's settings as a page gets them when it starts: names with values as JSON texts. */
export function serializedSettings(excel: ExcelHost): [string, string][] {
  return [...excel.book.settings].map(([name, value]) => [name, JSON.stringify(value)]);
}

/** The settings as a page gets them when it asks for them again. */
export function loadedSettings(excel: ExcelHost): { readonly Settings: { Name: string; Value: string }[] } {
  return { Settings: serializedSettings(excel).map(([Name, Value]) => ({ Name, Value })) };
}

/** Keeps the settings that a page saves in place of the earlier ones; gives office.js's error code, 0 for done. */
export function saveSettings(excel: ExcelHost, data: unknown): number {
  if (excel.book.readOnly) return cannotSave;
  const call = data as {
    readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
  };
  const { book } = excel;
  book.settings.clear();
  for (const [name, value] of call.DdaSettingsMethod?.Properties ?? []) book.settings.set(name, JSON.parse(value));
  book.changes.by = "batch";
  book.changes.tell({ kind: "sheets" });
  return 0;
}
