import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Program } from "./program.js";

export const libreOffice: Program = {
  title: "LibreOffice",
  names: ["soffice", "libreoffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice"],
  packages: ["libreoffice-calc", "fonts-noto-cjk"],
};

/** The workbook as LibreOffice saves it again after recalculating every formula, or printed as a PDF. Throws when it does not. */
export function convert(soffice: string, file: Uint8Array, format: "xlsx" | "pdf"): Uint8Array {
  return convertAll(soffice, { file }, format).file;
}

/** Several workbooks by name, as `convert` gives one: LibreOffice starts once for all of them. Throws when it does not convert them all. */
export function convertAll<Name extends string>(
  soffice: string,
  files: Readonly<Record<Name, Uint8Array>>,
  format: "xlsx" | "pdf",
): Readonly<Record<Name, Uint8Array>> {
  const folder = mkdtempSync(join(tmpdir(), "union-books-"));
  try {
    const profile = join(folder, "profile");
    mkdirSync(join(profile, "user"), { recursive: true });
    writeFileSync(join(profile, "user", "registrymodifications.xcu"), recalculateAlways);
    const names = Object.keys(files) as Name[];
    const inputs = names.map((name, index) => {
      const input = join(folder, `book-${index}.xlsx`);
      writeFileSync(input, files[name]);
      return input;
    });
    const out = join(folder, "out");
    const own = `-env:UserInstallation=${pathToFileURL(profile).href}`;
    const options = [own, "--headless", "--convert-to", format, "--outdir", out, ...inputs];
    const { status, stderr } = spawnSync(soffice, options, { encoding: "utf8", timeout: 100_000 });
    if (status !== 0) throw new Error(`LibreOffice did not convert the workbook: ${stderr}`);
    const converted = names.map((name, index) => [
      name,
      new Uint8Array(readFileSync(join(out, `book-${index}.${format}`))),
    ]);
    return Object.fromEntries(converted) as Record<Name, Uint8Array>;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const recalculateAlways = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;
