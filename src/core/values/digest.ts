/** Sixteen hexadecimal digits of a text (two FNV-1a sums): tells things of one workbook apart, protects nothing. */
export function digest(text: string): string {
  let one = 0x811c9dc5;
  let other = 0xcbf29ce4;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    one = Math.imul(one ^ unit, 0x01000193);
    other = Math.imul(other ^ (unit + 0x9e), 0x01000193) ^ (other >>> 13);
  }
  return hex(one) + hex(other);
}

function hex(word: number): string {
  return (word >>> 0).toString(16).padStart(8, "0");
}
