import { WorkbookError } from "../errors.js";
import { Budget } from "./bounds.js";
import { contentType, contentTypesPart } from "./content-types.js";
import { refuseOtherFiles } from "./file-kind.js";
import { Package } from "./package.js";
import { relationshipsOf } from "./relationships.js";
import { readZipDirectory } from "./zip-directory.js";

/** A package and the name of its workbook part. */
export interface OpenedPackage {
  readonly parts: Package;
  readonly workbookPart: string;
}

/** Opens an .xlsx, .xlsm, .xltx or .xltm file. Throws WorkbookError that says what else the file is. */
export function openPackage(file: Uint8Array): OpenedPackage {
  refuseOtherFiles(file);
  const entries = readZipDirectory(file);
  const parts = new Package(entries);
  const budget = new Budget();
  if (parts.has("mimetype")) {
    const type = new TextDecoder().decode(parts.xml("mimetype", budget));
    if (type.startsWith("application/vnd.oasis.opendocument")) throw new WorkbookError("open-document");
  }
  const main = mainPart(parts, budget);
  if (main === null) throw new WorkbookError("not-a-workbook");
  return { parts, workbookPart: main };
}

function mainPart(parts: Package, budget: Budget): string | null {
  if (!parts.has(contentTypesPart)) {
    if (parts.has(usual)) throw new WorkbookError("damaged", { part: contentTypesPart });
    return null;
  }
  const named = relationshipsOf(parts, "", budget).find(({ kind }) => kind === "officeDocument")?.part;
  const part = named ?? usual;
  if (!parts.has(part)) {
    if (part === usual && named === undefined) return null;
    throw new WorkbookError("damaged", { part });
  }
  const type = contentType(parts, part, budget);
  if (type?.includes("sheet.binary") === true || part.toLowerCase().endsWith("workbook.bin")) {
    throw new WorkbookError("old-format", { format: "xlsb" });
  }
  const isWorkbook = type === null || type === "application/xml" || /spreadsheetml|ms-excel/.test(type);
  return isWorkbook ? part : null;
}

const usual = "xl/workbook.xml";
