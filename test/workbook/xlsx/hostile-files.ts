import { deflateRawSync } from "node:zlib";
import { readZipDirectory } from "../../../src/workbook/xlsx/zip-directory.js";
import { zipFile } from "../../../src/workbook/xlsx/zip-file.js";

/** A compound file (OLE2) as far as it takes to be known: its signature, and a directory with these names. */
export function compoundFile(...names: readonly string[]): Uint8Array {
  const file = new Uint8Array(512 + 512 * Math.ceil(names.length / 4));
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  names.forEach((name, index) => {
    const at = 512 + 128 * index;
    for (let letter = 0; letter < name.length; letter++) file[at + 2 * letter] = name.charCodeAt(letter);
    file[at + 64] = 2 * (name.length + 1);
  });
  return file;
}

/** A zip file that declares other unpacked sizes than it has. */
export function declaredSizes(file: Uint8Array, sizeOf: (size: number) => number): Uint8Array {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  let at = view.getUint32(file.length - 6, true);
  for (let entry = view.getUint16(file.length - 12, true); entry > 0; entry--) {
    view.setUint32(at + 24, sizeOf(view.getUint32(at + 24, true)), true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true);
  }
  return file;
}

/** A zip file in which one part unpacks to `length` zeros behind the beginning of a cell, and declares `size` bytes. */
export function withHugePart(file: Uint8Array, name: string, length: number, size: number): Uint8Array {
  const content = new Uint8Array(length).fill(0x30);
  content.set(new TextEncoder().encode('<worksheet><sheetData><row><c t="str"><v>'));
  const packed = new Uint8Array(deflateRawSync(content, { level: 1 }));
  return zipFile(
    readZipDirectory(file).map((entry) => (entry.name === name ? { ...entry, packed, size, method: 8 } : entry)),
  );
}
