import type { PreviousBook } from "../app/last-year.js";
import { previousError } from "../app/previous-error.js";
import { WorkbookError } from "../workbook/errors.js";

/** A workbook of a real union is a few MB; a larger file than this is refused before it is read. */
const largestFile = 256 * 1024 * 1024;

/** Opens last year's workbook from a file of the user's, by code that is loaded when it is first asked for; the file stays on the machine. Throws WorkbookError. */
export async function openLastYear(file: File): Promise<PreviousBook> {
  const { name } = file;
  try {
    if (file.size > largestFile) throw new WorkbookError("too-large");
    const [{ openXlsx }, bytes] = await Promise.all([
      import(/* webpackChunkName: "last-year" */ "../workbook/xlsx/open-xlsx.js").catch((error: unknown) => {
        throw new WorkbookError("part-not-loaded", {}, { cause: error });
      }),
      // Moved or changed since it was chosen, a file can no longer be read.
      file.arrayBuffer().catch((error: unknown) => {
        throw new WorkbookError("file-missing", { file: name }, { cause: error });
      }),
    ]);
    return { name, workbook: openXlsx(new Uint8Array(bytes)) };
  } catch (error) {
    throw error instanceof WorkbookError && error.code === "file-missing" ? error : previousError(name, null, error);
  }
}
