import { randomBytes } from "node:crypto";
import { readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, extname, join } from "node:path";
import { WorkbookError } from "../workbook/errors.js";

/** A workbook of a real union is a few MB; a larger file than this is refused before it is read. */
const largestFile = 256 * 1024 * 1024;

/** The bytes of a file. Throws WorkbookError `file-missing` or `too-large`. */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(file);
    if (size > largestFile) throw new WorkbookError("too-large");
    return await readFile(file);
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    throw new WorkbookError("file-missing", { file }, { cause: error });
  }
}

/** Writes a file whole or not at all: to a name beside it, then renamed. Throws WorkbookError `file-unwritable`. */
export async function writeBytes(file: string, bytes: Uint8Array): Promise<void> {
  const draft = join(dirname(file), `.${randomBytes(6).toString("hex")}.tmp`);
  try {
    await writeFile(draft, bytes, { flag: "wx" });
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw new WorkbookError("file-unwritable", { file }, { cause: error });
  }
}

/** Refuses an output that is an input, by whatever path or link. Throws WorkbookError `out-is-input`. */
export async function requireNotInput(input: string, out: string): Promise<void> {
  const [read, written] = await Promise.all([identity(input), identity(out)]);
  if (read !== null && read === written) throw new WorkbookError("out-is-input");
}

/** Refuses an output that is the workbook itself, or of another kind of workbook. Throws WorkbookError. */
export async function requireOtherFile(book: string, out: string): Promise<void> {
  await requireNotInput(book, out);
  const extension = extname(book).toLowerCase() === ".xlsm" ? ".xlsm" : ".xlsx";
  if (extname(out).toLowerCase() !== extension) throw new WorkbookError("out-kind", { extension });
}

async function identity(file: string): Promise<string | null> {
  try {
    const { dev, ino } = await stat(file, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    return null;
  }
}
