import { newXlsx } from "../../src/workbook/xlsx/index.js";
import { asSaved } from "./as-saved.js";
import { districtBook } from "./district/book.js";
import { readme } from "./readme.js";
import { schoolBook } from "./school/book.js";
import { damagedBook } from "./school/damage.js";
import { tidyPages } from "./tidy/book.js";

/** Every file of this folder that the script makes, by name. */
export function sampleFiles(): ReadonlyMap<string, Uint8Array> {
  const { pages, planted } = districtBook();
  const damaged = damagedBook();
  return new Map([
    ["tidy.xlsx", asSaved(newXlsx(tidyPages()))],
    ["district.xlsx", asSaved(newXlsx(pages))],
    ["school.xlsx", asSaved(newXlsx(schoolBook()))],
    ["damaged.xlsx", asSaved(newXlsx(damaged.pages))],
    ["README.md", new TextEncoder().encode(readme(planted, damaged.planted))],
  ]);
}
