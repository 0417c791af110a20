import { WorkbookError } from "../errors.js";
import { bounds, damaged, tooLarge } from "./bounds.js";

/** One part as it lies in the zip file: still packed, with what its directory entry says of it. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  /** Unpacked size as declared. */
  readonly size: number;
  readonly packed: Uint8Array;
  /** MS-DOS date and time, kept as they are. */
  readonly time: number;
}

/**
 * The parts of a zip file in directory order, none of them unpacked yet.
 * Throws WorkbookError: `damaged`, `encrypted` (zip password), `too-large` (declared sizes).
 */
export function readZipDirectory(file: Uint8Array): ZipEntry[] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  try {
    return entriesOf(view, file, findDirectory(view));
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    throw damaged("zip", error);
  }
}

interface Directory {
  readonly start: number;
  readonly end: number;
  readonly count: number;
  /** Bytes that stand before the zip file proper. */
  readonly shift: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;

function findDirectory(view: DataView): Directory {
  const earliest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= earliest; at--) {
    if (view.getUint32(at, true) !== endSignature) continue;
    let count = view.getUint16(at + 10, true);
    let size = view.getUint32(at + 12, true);
    let start = view.getUint32(at + 16, true);
    let end = at;
    if (count === 0xffff || size === 0xffffffff || start === 0xffffffff) {
      const wide = at >= 20 && view.getUint32(at - 20, true) === 0x07064b50 ? wideInteger(view, at - 12) : null;
      if (wide !== null && view.getUint32(wide, true) === 0x06064b50) {
        count = wideInteger(view, wide + 32);
        size = wideInteger(view, wide + 40);
        start = wideInteger(view, wide + 48);
        end = wide;
      }
    }
    const shift = end - size - start;
    if (shift < 0) throw damaged("zip");
    return { start: start + shift, end, count, shift };
  }
  throw damaged("zip");
}

function entriesOf(view: DataView, file: Uint8Array, directory: Directory): ZipEntry[] {
  if (directory.count > bounds.parts) throw tooLarge(bounds.parts);
  const entries: ZipEntry[] = [];
  let declared = 0;
  let at = directory.start;
  for (let index = 0; index < directory.count; index++) {
    if (view.getUint32(at, true) !== entrySignature) throw damaged("zip");
    const flags = view.getUint16(at + 8, true);
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const nameStart = at + 46;
    const sizes = sizesOf(view, at, nameStart + nameLength, extraLength);
    const name = nameOf(file.subarray(nameStart, nameStart + nameLength), (flags & 0x800) !== 0);
    at = nameStart + nameLength + extraLength + view.getUint16(at + 32, true);
    if (at > directory.end) throw damaged("zip");
    if (name.endsWith("/")) continue;
    if (flags & 1) throw new WorkbookError("encrypted");
    declared += sizes.size;
    if (declared > bounds.unpacked) throw tooLarge(bounds.unpacked);
    entries.push({ name, ...sizes.fixed, size: sizes.size, packed: packedBytes(view, file, directory, name, sizes) });
  }
  return entries;
}

interface Sizes {
  readonly size: number;
  readonly packedSize: number;
  readonly local: number;
  readonly fixed: { readonly method: number; readonly crc: number; readonly time: number };
}

function sizesOf(view: DataView, at: number, extraStart: number, extraLength: number): Sizes {
  let size = view.getUint32(at + 24, true);
  let packedSize = view.getUint32(at + 20, true);
  let local = view.getUint32(at + 42, true);
  for (let extra = extraStart; extra + 4 <= extraStart + extraLength; extra += 4 + view.getUint16(extra + 2, true)) {
    if (view.getUint16(extra, true) !== 1) continue;
    let field = extra + 4;
    const next = () => wideInteger(view, (field += 8) - 8);
    if (size === 0xffffffff) size = next();
    if (packedSize === 0xffffffff) packedSize = next();
    if (local === 0xffffffff) local = next();
  }
  const fixed = {
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    time: view.getUint32(at + 12, true),
  };
  return { size, packedSize, local, fixed };
}

function packedBytes(view: DataView, file: Uint8Array, directory: Directory, name: string, sizes: Sizes): Uint8Array {
  const local = sizes.local + directory.shift;
  if (view.getUint32(local, true) !== localSignature) throw damaged(name);
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const end = start + sizes.packedSize;
  if (end > directory.start) throw damaged(name);
  return file.subarray(start, end);
}

function nameOf(bytes: Uint8Array, utf8: boolean): string {
  if (!utf8 && bytes.every((byte) => byte < 0x80)) return String.fromCharCode(...bytes);
  return new TextDecoder("utf-8").decode(bytes);
}

function wideInteger(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}
