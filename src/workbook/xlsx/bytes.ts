/** True when the bytes from `start` to `end` are this ASCII word. */
export function spells(bytes: Uint8Array, start: number, end: number, name: string): boolean {
  if (name.length !== end - start) return false;
  for (let index = 0; index < name.length; index++) {
    if (name.charCodeAt(index) !== bytes[start + index]) return false;
  }
  return true;
}

/** Behind the next occurrence of a short ASCII mark; -1 when there is none. */
export function behind(bytes: Uint8Array, from: number, mark: string): number {
  const first = mark.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (spells(bytes, at, at + mark.length, mark)) return at + mark.length;
  }
  return -1;
}

/** True when nothing but white space stands there. */
export function isSpace(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if ((bytes[at] ?? 0) > 32) return false;
  return true;
}

export function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const whole = new Uint8Array(first.length + second.length);
  whole.set(first);
  whole.set(second, first.length);
  return whole;
}
