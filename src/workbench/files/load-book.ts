import { WorkbookError } from "../../workbook/errors.js";
import { damaged } from "../../workbook/xlsx/bounds.js";
import { openPackage } from "../../workbook/xlsx/open-package.js";
import { Book } from "../host/book/book.js";
import { HostError } from "../host/rich-api/host-error.js";
import { LeftList, type Left } from "./left.js";
import { readBook } from "./read/book.js";
import { BookFile } from "./read/file.js";

/** A workbook read from a file, and what of the file it does not hold. */
export interface LoadedBook {
  readonly book: Book;
  readonly left: readonly Left[];
}

/**
 * Reads the bytes of an .xlsx or .xlsm file into an emulated workbook. Throws WorkbookError, as the product's own reader
 * does, when they are none (`not-a-workbook`, `old-format`, `open-document`, `encrypted`), are broken (`damaged`), hold
 * entities (`unsafe-xml`) or cost too much (`too-large`).
 */
export function loadBook(bytes: Uint8Array): Promise<LoadedBook> {
  return new Promise((resolve) => {
    resolve(load(bytes));
  });
}

function load(bytes: Uint8Array): LoadedBook {
  try {
    const file = new BookFile(openPackage(bytes));
    const left = new LeftList();
    const book = new Book();
    readBook(file, book, left);
    return { book, left: left.all() };
  } catch (error) {
    if (error instanceof RangeError) throw new WorkbookError("too-large", {}, { cause: error });
    // A sheet's name that Excel would not take, or two alike.
    if (error instanceof HostError) throw damaged("workbook", error);
    throw error;
  }
}
