import { unzipSync } from "fflate";

/** The parts of a package by name, unpacked by the zip library rather than by the code under test. */
export function partsIn(file: Uint8Array): Record<string, Uint8Array> {
  return unzipSync(file);
}

export function textIn(parts: Record<string, Uint8Array>, name: string): string {
  return new TextDecoder().decode(parts[name]);
}
