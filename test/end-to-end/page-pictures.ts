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

/** Printed pages that the README shows: the first page whose first line is the title, or one so many pages `after` it. */
const pages: readonly { sample: string; title: string; file: string; after?: number }[] = [
  { sample: "district", title: "青禾区教育工会2026年活动日历", file: "activity-year.png" },
  { sample: "district", title: "青禾区教育工会2026年活动日历", file: "activity-calendar.png", after: 4 },
  { sample: "district", title: "工作总结数据", file: "work-summary.png" },
  { sample: "district", title: "经费收支决算表", file: "fund-report.png" },
  { sample: "district", title: "科目明细账", file: "account-book.png" },
  { sample: "school", title: "经审工作底稿", file: "audit-programme.png" },
  { sample: "school", title: "银行存款余额调节表", file: "bank-reconciliation.png" },
];

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
    for (const { sample, title, file, after = 0 } of pages) {
      const pdf = path.join(folder, `${sample}.pdf`);
      writeFileSync(pdf, printed[sample] ?? new Uint8Array());
      const texts = execFileSync("pdftotext", [pdf, "-"], { encoding: "utf8", maxBuffer: 1e9 }).split("\f");
      const first = texts.findIndex((text) => text.trimStart().startsWith(title));
      if (first < 0) throw new Error(`no page of ${sample} begins with ${title}`);
      const page = String(first + after + 1);
      const picture = path.join(home, "assets/pictures", path.basename(file, ".png"));
      execFileSync("pdftoppm", ["-r", "90", "-png", "-singlefile", "-f", page, "-l", page, pdf, picture]);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
