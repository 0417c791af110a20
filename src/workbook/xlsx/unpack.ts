import { Inflate } from "fflate";
import { WorkbookError } from "../errors.js";
import { type Budget, bounds, damaged, tooLarge } from "./bounds.js";
import { crc32 } from "./crc32.js";
import type { ZipEntry } from "./zip-directory.js";

/**
 * Unpacks a part piece by piece, so that memory does not follow its size. A part that is longer than it declares is
 * refused as soon as it shows. Throws WorkbookError `damaged` or `too-large`.
 */
export function unpack(entry: ZipEntry, budget: Budget, take: (chunk: Uint8Array, last: boolean) => void): void {
  const check = new Check(entry, budget);
  if (entry.method === 0) {
    check.pass(entry.packed);
    check.end();
    take(entry.packed, true);
  } else if (entry.method === 8) {
    inflate(entry, (chunk, last) => {
      const within = check.pass(chunk);
      if (last) check.end();
      if (within) take(chunk, last);
    });
  } else throw damaged(entry.name);
}

/** The whole of a part. Throws WorkbookError, also when it is longer than `limit`. */
export function unpackWhole(entry: ZipEntry, budget: Budget, limit: number = bounds.wholePart): Uint8Array {
  if (entry.size > limit) throw tooLarge(limit);
  const whole = new Uint8Array(entry.size);
  let filled = 0;
  unpack(entry, budget, (chunk) => {
    whole.set(chunk, filled);
    filled += chunk.length;
  });
  return whole;
}

/** Packed bytes given to the inflater at once: deflate expands at most 1032 times, so a piece stays under 17 MB. */
const pieceSize = 16384;

/** How far past its declared size a part is followed, to tell a bomb from a slip. */
const overrun = 16_000_000;

function inflate(entry: ZipEntry, take: (chunk: Uint8Array, last: boolean) => void): void {
  const stream = new Inflate((chunk, last) => {
    take(chunk, last);
  });
  try {
    for (let at = 0; at < entry.packed.length || at === 0; at += pieceSize) {
      const last = at + pieceSize >= entry.packed.length;
      stream.push(entry.packed.subarray(at, at + pieceSize), last);
    }
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    throw damaged(entry.name, error);
  }
}

class Check {
  #size = 0;
  #crc = 0;

  constructor(
    readonly entry: ZipEntry,
    readonly budget: Budget,
  ) {}

  /** False once the part has outgrown its declared size and is only being measured. */
  pass(chunk: Uint8Array): boolean {
    this.#size += chunk.length;
    this.budget.unpack(chunk.length);
    if (this.#size <= this.entry.size) {
      this.#crc = crc32(chunk, this.#crc);
      return true;
    }
    if (this.#size > this.entry.size + overrun) throw tooLarge(bounds.unpacked);
    return false;
  }

  end(): void {
    if (this.#size !== this.entry.size || this.#crc !== this.entry.crc) throw damaged(this.entry.name);
  }
}
