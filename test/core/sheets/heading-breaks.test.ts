import assert from "node:assert/strict";
import fc from "fast-check";
import { headingBreaks } from "../../../src/core/sheets/list/heading-breaks.js";

/** A portrait page of one column with rows of 20 points, 37 of which fill a sheet of paper; `headings` are 0-based rows. */
function printed(rows: number, headings: readonly number[], titles = 0) {
  const roles = Array.from({ length: rows }, (_, row) => (headings.includes(row) ? "section" : "listText"));
  return {
    rows: roles.map((role) => [{ value: "x", role } as const]),
    heights: new Map(roles.map((_, row) => [row, 20])),
    columns: [{ width: 60 }],
    print: {
      orientation: "portrait" as const,
      area: null,
      titleRows: titles === 0 ? null : { first: 0, last: titles - 1 },
      onePage: false,
      breaks: [],
    },
  };
}

describe("page breaks before sections", () => {
  it("are put where a heading would be left at a page's end without its first rows", () => {
    assert.deepEqual(headingBreaks(printed(60, [35]), []), [35]);
    assert.deepEqual(headingBreaks(printed(60, [34]), []), [34]);
    assert.deepEqual(headingBreaks(printed(60, [33]), []), []);
    assert.deepEqual(headingBreaks(printed(60, [37]), []), []);
    assert.deepEqual(headingBreaks(printed(36, [35]), []), []);
  });

  it("are put before heads of another look that are named", () => {
    assert.deepEqual(headingBreaks(printed(60, []), [], new Set([35])), [35]);
    assert.deepEqual(headingBreaks(printed(60, []), [], new Set([33])), []);
  });

  it("reckon with the rows repeated on every page, and with breaks that are there", () => {
    assert.deepEqual(headingBreaks(printed(90, [69], 4), []), [69]);
    assert.deepEqual(headingBreaks(printed(90, [69], 0), []), []);
    assert.deepEqual(headingBreaks(printed(60, [35]), [20]), [20]);
  });

  it("keep those given, come before headings only, and leave no heading alone, whatever the sections", () => {
    const rows = fc.integer({ min: 1, max: 300 });
    const sections = fc.uniqueArray(fc.integer({ min: 0, max: 299 }), { maxLength: 40 });
    fc.assert(
      fc.property(
        rows,
        sections,
        fc.uniqueArray(fc.integer({ min: 1, max: 299 }), { maxLength: 5 }),
        (count, headings, given) => {
          const breaks = headingBreaks(printed(count, headings), given);
          assert.ok(given.every((row) => breaks.includes(row)));
          assert.ok(breaks.every((row) => given.includes(row) || headings.includes(row)));
          const starts = pageStarts(count, breaks);
          for (const start of starts.filter((row) => !given.includes(row))) {
            const heading = headings.filter((row) => row <= start).sort((a, b) => b - a)[0];
            assert.ok(
              heading === undefined || start - heading > 3 || starts.includes(heading),
              `${heading} before ${start}`,
            );
          }
        },
      ),
    );
  });
});

/** Rows at which pages of 37 rows begin, the first left out. */
function pageStarts(count: number, breaks: readonly number[]): number[] {
  const starts: number[] = [];
  let used = 0;
  for (let row = 0; row < count; row += 1) {
    if (breaks.includes(row) || used === 37) {
      if (row > 0) starts.push(row);
      used = 0;
    }
    used += 1;
  }
  return starts;
}
