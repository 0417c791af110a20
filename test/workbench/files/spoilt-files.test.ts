import assert from "node:assert/strict";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { loadBook } from "../../../src/workbench/files/load-book.js";
import { saveBook } from "../../../src/workbench/files/save-book.js";
import { WorkbookError } from "../../../src/workbook/errors.js";
import { pack } from "../../workbook/build-xlsx.js";
import { fullBook } from "./full-book.js";

describe("a workbook with something spoilt in it", function () {
  this.timeout(120_000);

  it("is refused by name, or opens and can be saved again", async () => {
    const whole = unzipSync(await saveBook(fullBook()));
    const parts = Object.fromEntries(Object.entries(whole).map(([name, bytes]) => [name, strFromU8(bytes)]));
    let opened = 0;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...Object.keys(parts)), fc.nat(), odd, async (name, at, instead) => {
        const spots = [...parts[name]!.matchAll(/"[^"]*"|>[^<]+</g)];
        const spot = spots[at % spots.length];
        if (spot === undefined) return;
        const [first, last] = [spot[0][0] ?? "", spot[0].at(-1) ?? ""];
        const text = parts[name]!;
        const spoilt = text.slice(0, spot.index) + first + instead + last + text.slice(spot.index + spot[0].length);
        try {
          const { book } = await loadBook(pack({ ...parts, [name]: spoilt }));
          await saveBook(book);
          opened++;
        } catch (error) {
          assert.ok(error instanceof WorkbookError, String(error));
        }
      }),
      { numRuns: 100 },
    );
    assert.ok(opened > 15, `${opened} opened`);
  });
});

const odd = fc.constantFrom(
  "",
  "0",
  "-1",
  "1",
  "99999999",
  "1e309",
  "NaN",
  "A1",
  "XFE1:A0",
  "B2:A1",
  "rId1",
  "../x.xml",
  "true",
  "x",
  "&amp;",
  "#REF!",
  " ",
  "1.5",
  "'",
);
