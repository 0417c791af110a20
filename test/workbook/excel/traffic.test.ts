import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { bigSnapshot } from "../../../assets/samples/big-book.js";
import type { Snapshot } from "../../../src/core/reading/snapshot.js";
import { dayOf } from "../../../src/core/values/day.js";
import { openXlsx } from "../../../src/workbook/xlsx/index.js";
import { excelTraffic, trafficTable, type Traffic } from "../../bench/excel-traffic.js";

const today = dayOf(2026, 11, 21) ?? 0;

/** Syncs, megabytes to Excel and back, thousands of cells read and written. */
type Ceiling = readonly [syncs: number, sent: number, received: number, read: number, written: number];

describe("what goes between office.js and Excel", function () {
  this.timeout(180_000);

  it("stays small for the lived-in sample", async () => {
    const file = await readFile(new URL("../../../assets/samples/district.xlsx", import.meta.url));
    await stays("district.xlsx", await openXlsx(file).read(), true, {
      Check: [6, 0.05, 0.3, 30, 0],
      "Fund report and calendar": [12, 1.8, 0.4, 32, 2.5],
      "both over the old ones": [13, 1.8, 0.4, 40, 8.5],
      "Create tabs": [11, 1.3, 0.4, 38, 0.5],
      "Audit papers": [26, 15, 1, 70, 32],
    });
  });

  it("grows with the bytes of 48,000 dues, not with their number", async () => {
    const size = { members: 4000, dues: 48000, disbursements: 5000, activities: 200 };
    await stays("48,000 dues", bigSnapshot(size), false, {
      Check: [8, 0.05, 4, 400, 0],
      "Fund report and calendar": [15, 2.7, 4.2, 400, 4],
      "both over the old ones": [16, 2.7, 4.2, 405, 13.5],
      "Create tabs": [13, 1.3, 4.2, 400, 0.5],
    });
  });
});

async function stays(
  name: string,
  snapshot: Snapshot,
  papers: boolean,
  ceilings: Readonly<Record<string, Ceiling>>,
): Promise<void> {
  const measured = await excelTraffic(snapshot, today, papers);
  for (const line of trafficTable(name, measured)) console.log(`      ${line}`);
  const above = measured.flatMap((one) => excess(one, ceilings[one.command]!));
  assert.deepEqual(above, []);
}

/** What is above its ceiling; no message may come near the 5 MB that Excel on the web takes. */
function excess(one: Traffic, [syncs, sent, received, read, written]: Ceiling): string[] {
  const counts: readonly (readonly [what: string, count: number, ceiling: number])[] = [
    ["syncs", one.syncs, syncs],
    ["bytes sent", one.sent, sent * 1e6],
    ["bytes received", one.received, received * 1e6],
    ["cells read", one.cellsRead, read * 1000],
    ["cells written", one.cellsWritten, written * 1000],
    ["largest message sent", one.largestSent, 4.2e6],
    ["largest message received", one.largestReceived, 4.2e6],
  ];
  return counts
    .filter(([, count, ceiling]) => count > ceiling)
    .map(([what, count, ceiling]) => `${one.command}: ${what} ${count} above ${ceiling}`);
}
