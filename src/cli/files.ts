import { randomBytes } from "node:crypto";
import { copyFile, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
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

/** A file to be written. */
export interface Written {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Writes a file whole or not at all. Throws WorkbookError `file-unwritable`. */
export async function writeBytes(file: string, bytes: Uint8Array): Promise<void> {
  await writeFiles([{ file, bytes }]);
}

/**
 * Writes files whole, all or none: each to a name beside it, then renamed in their order; when one cannot be, those before it are as they
 * were. Throws WorkbookError `file-unwritable`.
 */
export async function writeFiles(files: readonly Written[]): Promise<void> {
  const undo: (() => Promise<void>)[] = [];
  const left: string[] = [];
  const beside = (file: string): string => {
    const name = join(dirname(file), `.${randomBytes(6).toString("hex")}.tmp`);
    left.push(name);
    return name;
  };
  let current = "";
  try {
    const drafts: { readonly file: string; readonly draft: string }[] = [];
    for (const { file, bytes } of files) {
      current = file;
      const draft = beside(file);
      await writeFile(draft, bytes, { flag: "wx" });
      drafts.push({ file, draft });
    }
    for (const [index, { file, draft }] of drafts.entries()) {
      current = file;
      // Only what may have to be put back is kept: nothing comes after the last one.
      const kept = index < drafts.length - 1 && (await identity(file)) !== null ? beside(file) : null;
      if (kept !== null) await copyFile(file, kept);
      await rename(draft, file);
      undo.push(() => (kept === null ? rm(file) : rename(kept, file)));
    }
  } catch (error) {
    for (const back of undo.reverse()) await back();
    throw new WorkbookError("file-unwritable", { file: current }, { cause: error });
  } finally {
    await Promise.all(left.map((name) => rm(name, { force: true })));
  }
}

/** Refuses an output that is an input, by whatever path or link. Throws WorkbookError `out-is-input`. */
export async function requireNotInput(input: string, out: string): Promise<void> {
  const [read, written] = await Promise.all([identity(input), identity(out)]);
  if (read !== null && read === written) throw new WorkbookError("out-is-input");
}

/** Refuses a calendar file that bears another kind's name or is one of the inputs. Throws WorkbookError `ics-name`. */
export async function requireCalendarFile(ics: string, inputs: readonly string[]): Promise<void> {
  const written = await identity(ics);
  const read = await Promise.all(inputs.map(identity));
  if (extname(ics).toLowerCase() !== ".ics" || (written !== null && read.includes(written))) {
    throw new WorkbookError("ics-name");
  }
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
