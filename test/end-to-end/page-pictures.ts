import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { makeSheets } from "../../src/app/make-sheets.js";
import { madeKinds } from "../../src/app/report-kinds.js";
import { dayOf } from "../../src/core/values/day.js";
import { openXlsx } from "../../src/workbook/xlsx/open-xlsx.js";
import { convertAll } from "../machine/libreoffice.js";
import { home } from "./build.js";

/** Printed pages that the README shows: the first page whose first line is the title. */
const pages = [
  { sample: "district", title: "经费收支决算表", file: "fund-report.png" },
  { sample: "district", title: "科目明细账", file: "account-book.png" },
  { sample: "school", title: "经审工作底稿", file: "audit-programme.png" },
  { sample: "school", title: "银行存款余额调节表", file: "bank-reconciliation.png" },
] as const;

/** Makes the README's pictures of printed pages with LibreOffice (`soffice`: its path) and poppler's pdftotext and pdftoppm. */
export async function pagePictures(soffice: string): Promise<void> {
  const books: Record<string, Uint8Array> = {};
  for (const { sample } of pages) {
    if (sample in books) continue;
    const workbook = openXlsx(readFileSync(path.join(home, `assets/samples/${sample}.xlsx`)));
    await makeSheets(workbook, { language: "zh-CN", today: dayOf(2026, 11, 21) ?? 0, year: null, kinds: madeKinds });
    books[sample] = workbook.bytes();
  }
  const printed = convertAll(soffice, books, "pdf");
  const folder = mkdtempSync(path.join(tmpdir(), "union-books-"));
  try {
    for (const { sample, title, file } of pages) {
      const pdf = path.join(folder, `${sample}.pdf`);
      writeFileSync(pdf, printed[sample] ?? new Uint8Array());
      const texts = execFileSync("pdftotext", [pdf, "-"], { encoding: "utf8", maxBuffer: 1e9 }).split("\f");
      const page = String(texts.findIndex((text) => text.trimStart().startsWith(title)) + 1);
      if (page === "0") throw new Error(`no page of ${sample} begins with ${title}`);
      const picture = path.join(home, "assets/pictures", path.basename(file, ".png"));
      execFileSync("pdftoppm", ["-r", "90", "-png", "-singlefile", "-f", page, "-l", page, pdf, picture]);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
