import { newXlsx } from "../../src/workbook/xlsx/index.js";
import { asSaved } from "./as-saved.js";
import { districtBook } from "./district/book.js";
import { readme } from "./readme.js";
import { tidyPages } from "./tidy/book.js";

/** Every file of this folder that the script makes, by name. */
export function sampleFiles(): ReadonlyMap<string, Uint8Array> {
  const { pages, planted } = districtBook();
  return new Map([
    ["tidy.xlsx", asSaved(newXlsx(tidyPages()))],
    ["district.xlsx", asSaved(newXlsx(pages))],
    ["README.md", new TextEncoder().encode(readme(planted))],
  ]);
}
