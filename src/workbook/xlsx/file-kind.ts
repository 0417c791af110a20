import { WorkbookError } from "../errors.js";

/** Throws the WorkbookError that says what a file is when it is not a zip file that may hold a workbook. */
export function refuseOtherFiles(file: Uint8Array): void {
  if (startsWith(file, [0x50, 0x4b, 0x03, 0x04])) return;
  if (startsWith(file, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) throw compoundFileError(file);
  if (
    file[0] === 0x09 &&
    [0, 2, 4, 8].includes(file[1] ?? -1) &&
    [4, 6, 8, 16].includes(file[2] ?? -1) &&
    file[3] === 0
  ) {
    throw new WorkbookError("old-format", { format: "xls" });
  }
  const head = textHead(file);
  if (head.includes("urn:schemas-microsoft-com:office:spreadsheet"))
    throw new WorkbookError("old-format", { format: "xml" });
  if (head.includes("urn:oasis:names:tc:opendocument")) throw new WorkbookError("open-document");
  throw new WorkbookError("not-a-workbook");
}

/** Compound files (OLE2) hold old workbooks, encrypted new ones, and other things of Office. */
function compoundFileError(file: Uint8Array): WorkbookError {
  const streams = new Set<string>();
  for (let at = 512; at + directoryEntry <= file.length; at += directoryEntry) {
    const name = streamName(file, at);
    if (name !== null) streams.add(name);
  }
  if (streams.has("EncryptedPackage") || streams.has("EncryptionInfo")) return new WorkbookError("encrypted");
  if (streams.has("Workbook") || streams.has("Book")) return new WorkbookError("old-format", { format: "xls" });
  return new WorkbookError(streams.has("Root Entry") ? "not-a-workbook" : "old-format");
}

/** Directory entries are 128 bytes long and stand at multiples of that. */
const directoryEntry = 128;
const known = ["Root Entry", "EncryptedPackage", "EncryptionInfo", "Workbook", "Book"];

function streamName(file: Uint8Array, at: number): string | null {
  const length = (file[at + 64] ?? 0) / 2 - 1;
  return known.find((name) => name.length === length && isWide(file, at, name)) ?? null;
}

function isWide(file: Uint8Array, at: number, name: string): boolean {
  for (let index = 0; index < name.length; index++) {
    if (file[at + 2 * index] !== name.charCodeAt(index) || file[at + 2 * index + 1] !== 0) return false;
  }
  return true;
}

function textHead(file: Uint8Array): string {
  const wide = file[0] === 0xff && file[1] === 0xfe;
  return new TextDecoder(wide ? "utf-16le" : "utf-8").decode(file.subarray(0, 4096));
}

function startsWith(file: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => file[index] === byte);
}
