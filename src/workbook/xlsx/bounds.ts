import { WorkbookError } from "../errors.js";

/** What a workbook may cost before it is refused: sizes in bytes, counts as they stand in the file. */
export const bounds = {
  /** All parts together, unpacked; also everything unpacked during one reading. */
  unpacked: 1_000_000_000,
  /** One part that is held in memory as a whole (everything but sheets and shared strings while reading). */
  wholePart: 64_000_000,
  /** One sheet that is held as a whole, to change single cells in it. */
  patchedSheet: 256_000_000,
  /** Cells with a value, merged areas and hidden rows of all sheets together. */
  cells: 12_000_000,
  /** Characters of all texts together. */
  text: 150_000_000,
  /** One tag, or one run of text between two tags; Excel's longest cell is 32,767 characters. */
  token: 2_000_000,
  /** Elements of one part that is held as a whole. */
  elements: 2_000_000,
  depth: 200,
  parts: 65_535,
} as const;

/** Running totals of one reading; throws WorkbookError `too-large` when one of them passes its bound. */
export class Budget {
  #unpacked = 0;
  #cells = 0;
  #text = 0;

  unpack(bytes: number): void {
    this.#unpacked += bytes;
    if (this.#unpacked > bounds.unpacked) throw tooLarge(bounds.unpacked);
  }

  cell(count = 1): void {
    this.#cells += count;
    if (this.#cells > bounds.cells) throw tooLarge(bounds.cells);
  }

  text(characters: number): void {
    this.#text += characters;
    if (this.#text > bounds.text) throw tooLarge(bounds.text);
  }
}

export function tooLarge(limit: number): WorkbookError {
  return new WorkbookError("too-large", { limit });
}

/** The file breaks its own format; `part` says where, `cause` what lay below. */
export function damaged(part: string, cause?: unknown): WorkbookError {
  return new WorkbookError("damaged", { part }, cause === undefined ? undefined : { cause });
}
