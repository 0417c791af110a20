import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { loadBook } from "../../../src/workbench/files/load-book.js";
import { saveBook } from "../../../src/workbench/files/save-book.js";
import { openXlsx } from "../../../src/workbook/xlsx/index.js";
import { convertAll, libreOffice } from "../../machine/libreoffice.js";
import { need } from "../../machine/program.js";
import { differences } from "./compare-books.js";

const samples = ["tidy.xlsx", "district.xlsx"] as const;

describe("a sample book opened in the workbench and saved", function () {
  this.timeout(240_000);

  for (const name of samples) {
    it(`is the same book when it is opened again: ${name}`, async () => {
      const { book, left } = await loadBook(sample(name));
      const again = await loadBook(await saveBook(book));
      assert.deepEqual(differences(book, again.book), []);
      assert.deepEqual([left, again.left], [[], []]);
    });

    it(`reads the same to the product: ${name}`, async () => {
      const { book } = await loadBook(sample(name));
      const saved = await openXlsx(await saveBook(book)).read();
      assert.deepEqual(saved, await openXlsx(sample(name)).read());
    });
  }

  it("has the same values in LibreOffice", async function () {
    const soffice = need(this, libreOffice, "that LibreOffice opens what the workbench saves");
    const resaved = async (name: (typeof samples)[number]): Promise<Uint8Array> =>
      saveBook((await loadBook(sample(name))).book);
    const converted = convertAll(
      soffice,
      {
        tidy: sample("tidy.xlsx"),
        tidyResaved: await resaved("tidy.xlsx"),
        district: sample("district.xlsx"),
        districtResaved: await resaved("district.xlsx"),
      },
      "xlsx",
    );
    assert.deepEqual(await valuesIn(converted.tidyResaved), await valuesIn(converted.tidy));
    assert.deepEqual(await valuesIn(converted.districtResaved), await valuesIn(converted.district));
  });
});

async function valuesIn(file: Uint8Array): Promise<unknown> {
  const { sheets } = await openXlsx(file).read();
  return sheets.map(({ name, values }) => [name, values]);
}

function sample(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../../../assets/samples/${name}`, import.meta.url)));
}
