/** CRC-32 (ISO 3309) of a chunk, continuing from `crc` (0 at the start); zip keeps one for every part. */
export function crc32(chunk: Uint8Array, crc = 0): number {
  let rest = ~crc;
  const length = chunk.length;
  const even = length - (length % 4);
  let index = 0;
  for (; index < even; index += 4) {
    rest ^=
      at(chunk, index) | (at(chunk, index + 1) << 8) | (at(chunk, index + 2) << 16) | (at(chunk, index + 3) << 24);
    rest =
      at(table3, rest & 0xff) ^
      at(table2, (rest >>> 8) & 0xff) ^
      at(table1, (rest >>> 16) & 0xff) ^
      at(table0, rest >>> 24);
  }
  for (; index < length; index++) rest = (rest >>> 8) ^ at(table0, (rest ^ at(chunk, index)) & 0xff);
  return ~rest >>> 0;
}

const table0 = firstTable();
const table1 = nextTable(table0);
const table2 = nextTable(table1);
const table3 = nextTable(table2);

function firstTable(): Int32Array {
  return Int32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
  });
}

function nextTable(previous: Int32Array): Int32Array {
  return previous.map((value) => (value >>> 8) ^ at(table0, value & 0xff));
}

function at(values: Uint8Array | Int32Array, index: number): number {
  return values[index] ?? 0;
}
