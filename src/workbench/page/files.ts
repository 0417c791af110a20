import type { Language } from "../../core/values/language.js";
import { sayLeft } from "../files/left.js";
import { loadBook } from "../files/load-book.js";
import { saveBook } from "../files/save-book.js";
import type { Book } from "../host/book/book.js";
import { PageError } from "./page-error.js";

/** A workbook from a file, and a sentence about what of the file it does not hold; null when it holds everything. */
export interface OpenedBook {
  readonly book: Book;
  readonly left: string | null;
}

/** Opens the bytes of a file. Throws WorkbookError when they are no workbook. */
export async function openBytes(bytes: Uint8Array, language: Language): Promise<OpenedBook> {
  const { book, left } = await loadBook(bytes);
  const parts = sayLeft(left, language);
  return { book, left: parts.length === 0 ? null : parts.join(language === "en" ? ", " : "、") };
}

/** Fetches the sample book from the page's own server. Throws PageError. */
export async function fetchSample(address: string): Promise<Uint8Array> {
  try {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
    return new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    throw new PageError("sample-missing", address, { cause: error });
  }
}

/** Hands the workbook to the browser as a download. */
export async function downloadBook(book: Book, name: string): Promise<void> {
  const bytes = await saveBook(book);
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
