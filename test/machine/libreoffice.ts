import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The workbook as LibreOffice saves it again after recalculating every formula, or printed as a PDF. */
export function convert(soffice: string, bytes: Uint8Array, format: "xlsx" | "pdf"): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "union-books-"));
  try {
    const input = join(folder, "book.xlsx");
    writeFileSync(input, bytes);
    const output = join(folder, "out");
    execFileSync(
      soffice,
      [
        `-env:UserInstallation=file://${folder}/profile`,
        "--headless",
        "--convert-to",
        format,
        "--outdir",
        output,
        input,
      ],
      { stdio: "ignore", timeout: 120000 },
    );
    return readFileSync(join(output, `book.${format}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
