import assert from "node:assert/strict";
import { coveredCells } from "../../../src/workbook/excel/write/covered-cells.js";
import { mergeRuns } from "../../../src/workbook/excel/write/merge-runs.js";

const row = (top: number, left: number, right: number) => ({ top, left, bottom: top, right });

describe("merges of a page", () => {
  it("go together where rows one below the other are merged over the same columns", () => {
    const tall = { top: 3, left: 4, bottom: 6, right: 5 };
    const merges = [row(1, 0, 2), row(1, 3, 5), row(2, 0, 2), row(3, 0, 2), tall, row(5, 0, 2), row(6, 0, 1)];
    assert.deepEqual(mergeRuns(merges), [
      { area: { top: 1, left: 0, bottom: 3, right: 2 }, across: true },
      { area: row(1, 3, 5), across: false },
      { area: tall, across: false },
      { area: row(5, 0, 2), across: false },
      { area: row(6, 0, 1), across: false },
    ]);
  });

  it("never take a merge over several rows apart or together", () => {
    const [first, second] = [
      { top: 0, left: 0, bottom: 1, right: 1 },
      { top: 2, left: 0, bottom: 3, right: 1 },
    ];
    assert.deepEqual(mergeRuns([first, second]), [
      { area: first, across: false },
      { area: second, across: false },
    ]);
    assert.deepEqual(mergeRuns([first, row(2, 0, 1)]), [
      { area: first, across: false },
      { area: row(2, 0, 1), across: false },
    ]);
  });

  it("cover all cells but the first, which touch the outline at their sides", () => {
    const covered = coveredCells({ merges: [{ top: 0, left: 0, bottom: 1, right: 2 }] });
    assert.deepEqual(
      [...covered].flatMap(([at, columns]) =>
        [...columns].map(([column, sides]) => `${at},${column} ${sides.join(" ")}`),
      ),
      ["0,1 top", "0,2 top right", "1,0 bottom left", "1,1 bottom", "1,2 bottom right"],
    );
  });
});
