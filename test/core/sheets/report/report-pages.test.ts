import assert from "node:assert/strict";
import { reportPages } from "../../../../src/core/sheets/report/report-pages.js";

/** A sheet of so many rows of 20 points, narrow enough not to be scaled: 36 of them fill a portrait page of A4. */
function pagesOf(parts: { head: number; tail: number; blocks: number; end: number }) {
  const heights = new Map(Array.from({ length: parts.end }, (_, row) => [row, 20] as const));
  const area = { top: 0, left: 0, bottom: parts.end - 1, right: 1 };
  const print = { orientation: "portrait", area, titleRows: null, onePage: false, breaks: [] } as const;
  return reportPages({ heights, columns: [{ width: 40 }, { width: 40 }], print }, parts);
}

describe("pages of the printed report", () => {
  it("repeat the title but not the headings where the main table ends on the first page", () => {
    const fits = pagesOf({ head: 4, tail: 25, blocks: 28, end: 32 });
    assert.deepEqual(fits, { titleRows: { first: 0, last: 2 }, breaks: [] });
  });

  it("begin with the blocks below the main table where they may not fit under it", () => {
    const cut = pagesOf({ head: 4, tail: 31, blocks: 34, end: 38 });
    assert.deepEqual(cut, { titleRows: { first: 0, last: 2 }, breaks: [34] });
  });

  it("repeat the headings for a longer table, and put its end above the blocks that follow", () => {
    const long = pagesOf({ head: 4, tail: 57, blocks: 60, end: 63 });
    assert.deepEqual(long, { titleRows: { first: 0, last: 3 }, breaks: [57] });
  });

  it("do not repeat the headings over blocks longer than a page", () => {
    assert.deepEqual(pagesOf({ head: 4, tail: 57, blocks: 60, end: 110 }).titleRows, { first: 0, last: 2 });
  });
});
