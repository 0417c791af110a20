import type { Snapshot } from "../../src/core/reading/snapshot.js";
import type { CellValue } from "../../src/core/values/cell.js";

/** The least a program must do that keeps rows as objects: one for every row, by column, its cells taken as they stand. */
export function plainRecords(snapshot: Snapshot): readonly unknown[] {
  const records: Record<string, CellValue | undefined>[] = [];
  for (const { values } of snapshot.sheets) {
    const headers = (values[0] ?? []).map(String);
    for (const row of values) {
      const record: Record<string, CellValue | undefined> = {};
      for (let column = 0; column < headers.length; column += 1) record[headers[column] ?? ""] = row?.[column];
      records.push(record);
    }
  }
  return records;
}
