import assert from "node:assert/strict";
import { crc32 as trusted } from "node:zlib";
import fc from "fast-check";
import { unzipSync } from "fflate";
import { Budget } from "../../../src/workbook/xlsx/bounds.js";
import { crc32 } from "../../../src/workbook/xlsx/crc32.js";
import { unpackWhole } from "../../../src/workbook/xlsx/unpack.js";
import { readZipDirectory } from "../../../src/workbook/xlsx/zip-directory.js";
import { packEntry, zipFile } from "../../../src/workbook/xlsx/zip-file.js";

const content = fc.uint8Array({ maxLength: 300 });

describe("a zip file", () => {
  it("gives back what was packed, to this reader and to others", () => {
    const files = fc.dictionary(fc.constantFrom("a.xml", "xl/b.xml", "工会/会员.xml"), content, {
      noNullPrototype: true,
    });
    fc.assert(
      fc.property(files, (parts) => {
        const file = zipFile(Object.entries(parts).map(([name, bytes]) => packEntry(name, bytes)));
        const own = readZipDirectory(file).map((entry) => [entry.name, unpackWhole(entry, new Budget())]);
        assert.deepEqual(Object.fromEntries(own), parts);
        assert.deepEqual({ ...unzipSync(file) }, parts);
      }),
      { numRuns: 40 },
    );
  });

  it("has the checksums of other programs, also when they are taken piece by piece", () => {
    fc.assert(
      fc.property(content, content, (first, second) => {
        const both = Buffer.concat([first, second]);
        assert.equal(crc32(both), trusted(both));
        assert.equal(crc32(second, crc32(first)), trusted(both));
      }),
    );
  });
});
